import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import { factHref } from '../evidence/fact-href.ts';
import { loadJson } from '../frame/load.ts';
import { factsOfKnowledge } from './cited.ts';
import { START_FACT } from './model.ts';

type Numbers = {
	readonly order: readonly string[];
	/** Ids of all platforms. */
	readonly platforms: ReadonlySet<string>;
};

/** The facts of the plan in the order of their numbers. */
export const FactNumbers = createContext<Numbers>({ order: [], platforms: new Set() });

/** Facts that a plan for a platform rests on, each once. */
export const factOrder = (knowledge: Knowledge): string[] => [...new Set([START_FACT, ...factsOfKnowledge(knowledge)])];

/** Numbers behind a sentence that lead to its facts. */
export function Cites({ ids }: { readonly ids: readonly (string | undefined)[] }) {
	const { order, platforms } = useContext(FactNumbers);
	return (
		<span class="plan-cites">
			{ids.map((id) =>
				id === undefined ? null : (
					<a key={id} href={factHref(id, platforms)} rel="noopener" aria-label={`Fact ${order.indexOf(id) + 1}`}>
						{order.indexOf(id) + 1}
					</a>
				),
			)}
		</span>
	);
}

/** The facts with the same numbers. What they say is loaded when the list is opened; until then, links lead to them. */
export function FactList() {
	const { order, platforms } = useContext(FactNumbers);
	const [loaded, setLoaded] = useState<readonly FactJson[]>([]);
	const load = (details: HTMLDetailsElement | null) => {
		if (!details?.open || loaded.length > 0) return;
		loadJson<{ facts: readonly FactJson[] }>('/data/v1/rotations.json').then(
			(file) => setLoaded(file.facts),
			() => undefined,
		);
	};
	return (
		// Somebody may have unfolded it before the tool came to life.
		<details class="plan-facts" ref={load} onToggle={({ currentTarget }) => load(currentTarget)}>
			<summary>Facts behind this plan ({order.length})</summary>
			<ol>
				{order.map((id) => {
					const fact = loaded.find((entry) => entry.id === id);
					return (
						<li key={id}>
							{fact && `${fact.statement} `}
							<a href={factHref(id, platforms)} rel="noopener">
								{fact ? `Scope and sources, checked ${fact.checked}` : id}
							</a>
						</li>
					);
				})}
			</ol>
		</details>
	);
}
