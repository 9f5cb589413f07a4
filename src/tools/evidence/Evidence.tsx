import { useEffect, useState } from 'preact/hooks';
import type { FactJson } from '../../domain/evidence/json.ts';
import { loadFacts } from '../frame/load.ts';
import { FactView } from './FactView.tsx';
import { factHref } from './fact-href.ts';

type Props = {
	/** Ids of facts. */
	readonly facts: readonly string[];
	/** Ids of all platforms, which tell the two kinds of fact pages apart. */
	readonly platforms: ReadonlySet<string>;
	/** What the facts stand behind, for readers who hear the page. */
	readonly of: string;
};

/** The facts behind a line. They are loaded when a reader opens the line; where that fails, links lead to them. */
export function Evidence({ facts, platforms, of }: Props) {
	const [open, setOpen] = useState(false);
	const [loaded, setLoaded] = useState<readonly FactJson[] | 'failed'>();
	const key = facts.join();

	useEffect(() => {
		if (!open) return;
		let current = true;
		loadFacts(facts).then(
			(found) => current && setLoaded(found),
			() => current && setLoaded('failed'),
		);
		return () => {
			current = false;
		};
	}, [open, key]);

	if (facts.length === 0) return null;
	const linkTo = (id: string) => factHref(id, platforms);
	return (
		<details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{facts.length === 1 ? 'Fact' : `${facts.length} facts`}
				<span class="visually-hidden"> behind: {of}</span>
			</summary>
			{Array.isArray(loaded) ? (
				loaded.map((fact) => <FactView key={fact.id} fact={fact} linkTo={linkTo} />)
			) : (
				<ul>
					{facts.map((id) => (
						<li key={id}>
							<a href={linkTo(id)}>{id}</a>
						</li>
					))}
				</ul>
			)}
		</details>
	);
}
