import { useState } from 'preact/hooks';
import type { ItemFactsJson } from '../../domain/checklist/json.ts';
import { FactView } from '../evidence/FactView.tsx';
import { loadJson } from '../frame/load.ts';
import type { FactLink } from './model.ts';

type Props = { readonly item: string; readonly facts: readonly FactLink[] };

/** The facts behind an item. They are links, so that they work without scripts; with scripts they open here. */
export function Facts({ item, facts }: Props) {
	const [loaded, setLoaded] = useState<ItemFactsJson | 'failed'>();
	const load = () => {
		loadJson<ItemFactsJson>(`/data/v1/checklist/${item}.json`).then(setLoaded, () => setLoaded('failed'));
	};
	const known = new Map(loaded === undefined || loaded === 'failed' ? [] : loaded.facts.map((fact) => [fact.id, fact]));
	return (
		<details class="item-facts" onToggle={({ currentTarget }) => currentTarget.open && load()}>
			<summary>{facts.length === 1 ? 'One fact' : `${facts.length} facts`}</summary>
			{loaded === 'failed' && <p>What the facts say could not be loaded here. Each link leads to one.</p>}
			<ul>
				{facts.map(({ id, href }) => {
					const fact = known.get(id);
					return (
						<li key={id}>
							{fact && <FactView fact={fact} />}
							<a href={href}>{id}</a>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
