import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ItemFactsJson } from '../../domain/checklist/json.ts';
import { FactView } from '../evidence/FactView.tsx';
import { factHref } from '../evidence/fact-href.ts';
import { loadJson } from '../frame/load.ts';

type Props = { readonly item: string; readonly facts: readonly string[] };

/** Ids of all platforms, by which the pages of facts are found. */
export const Platforms = createContext<ReadonlySet<string>>(new Set());

/** The facts behind an item. They are links, so that they work without scripts; with scripts they open here. */
export function Facts({ item, facts }: Props) {
	const platforms = useContext(Platforms);
	const [loaded, setLoaded] = useState<ItemFactsJson | 'failed'>();
	const load = () => {
		loadJson<ItemFactsJson>(`/data/v1/checklist/${item}.json`).then(setLoaded, () => setLoaded('failed'));
	};
	const known = new Map(loaded === undefined || loaded === 'failed' ? [] : loaded.facts.map((fact) => [fact.id, fact]));
	const linkTo = (id: string) => factHref(id, platforms);
	return (
		<details class="item-facts" onToggle={({ currentTarget }) => currentTarget.open && load()}>
			<summary>{facts.length === 1 ? 'One fact' : `${facts.length} facts`}</summary>
			{loaded === 'failed' && <p>What the facts say could not be loaded here. Each link leads to one.</p>}
			<ul>
				{facts.map((id) => {
					const fact = known.get(id);
					return (
						<li key={id}>
							{fact && <FactView fact={fact} linkTo={linkTo} />}
							<a href={linkTo(id)}>{id}</a>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
