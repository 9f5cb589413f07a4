import type { State } from '../../domain/permalink/link.ts';
import { percent } from './format.ts';
import type { ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { ScoringFields } from './state.ts';

type Props = {
	readonly data: ScoringData;
	readonly shares: Outcome['shares'];
	readonly mustHaves: State<ScoringFields>['mustHaves'];
};

/** What the ranking rests on. Where the fields are hidden, in print and in some embeds, nothing else says it. */
export function Inputs({ data, shares, mustHaves }: Props) {
	const titles = new Map(data.mustHaves.map(({ id, title }) => [id, title]));
	const weights = data.criteria.map(({ id, title }) => `${title} ${percent(shares[id] ?? 0)}`);
	const needed = mustHaves.map(
		({ capability, full }) => `${titles.get(capability)}${full ? ' (partial support is not enough)' : ''}`,
	);
	return (
		<p class="tool-note scoring-inputs">
			Weights: {weights.join(', ')}. {needed.length > 0 && `Must-haves: ${needed.join(', ')}.`}
		</p>
	);
}
