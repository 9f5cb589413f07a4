import type { State } from '../../domain/permalink/link.ts';
import type { DroppedOption } from '../../domain/record/draft.ts';
import type { RankingMaterial } from '../../domain/record/ranking.ts';
import { tooCloseToCall } from '../../domain/scoring/closeness.ts';
import type { Chance } from '../../domain/scoring/draws.ts';
import type { Flip } from '../../domain/scoring/sensitivity.ts';
import { normalize } from '../../domain/scoring/weights.ts';
import { weightsOf } from '../scoring/model.ts';
import type { Eliminated, Outcome } from '../scoring/outcome.ts';
import type { ScoringFields } from '../scoring/state.ts';
import type { ScoringFile } from './model.ts';

type Scored = {
	readonly data: ScoringFile;
	readonly state: State<ScoringFields>;
	readonly outcome: Outcome;
	/** Of the candidates that took part in the draws, with what would change the first place among them. */
	readonly chances: readonly Chance[];
	readonly changes: readonly Flip[];
	/** Whether a reader set up the ranking; otherwise it follows from the advice. */
	readonly chosen: boolean;
};

/** A result of the scoring calculator as a record quotes it. */
export function rankingMaterial({ data, state, outcome, chances, changes, chosen }: Scored): RankingMaterial {
	const { candidates, criteria } = data;
	const name = new Map(candidates.map((candidate) => [candidate.id, candidate.name]));
	const title = new Map(criteria.map((criterion) => [criterion.id, criterion.title]));
	const first = new Map(chances.map((chance) => [chance.id, chance.first]));
	const defaults = criteria.map(({ weight }) => weight);
	const usual = normalize(weightsOf(criteria, defaults));
	return {
		criteria: criteria.map((criterion) => ({
			id: criterion.id,
			title: criterion.title,
			share: outcome.shares[criterion.id] ?? 0,
			usual: usual[criterion.id] ?? 0,
		})),
		ranked: outcome.ranking.map(({ id, total, low, high }) => ({
			id,
			name: name.get(id) ?? id,
			total,
			low,
			high,
			first: first.get(id),
		})),
		close: tooCloseToCall(chances),
		reasons: data.reasons,
		own: state.ownScores,
		out: [...outcome.eliminated.map((entry) => eliminated(data, entry)), ...data.excluded.map(excluded)],
		flips: changes.map(({ criterion, share, at, weight, winner }) => ({
			criterion: title.get(criterion) ?? criterion,
			share,
			at,
			weight,
			winner: name.get(winner) ?? winner,
		})),
		houseRules: data.houseRules,
		chosen,
	};
}

function eliminated({ mustHaves }: ScoringFile, { candidate, misses }: Eliminated): DroppedOption {
	const titles = misses.map(({ mustHave }) => mustHaves.find(({ id }) => id === mustHave.capability)?.title);
	const partial = misses.every(({ lift }) => lift === 'accept-partial');
	return {
		title: candidate.name,
		reason: { text: `Misses a must-have: ${titles.join(', ')}.`, facts: misses.flatMap(({ fact }) => fact ?? []) },
		returns: partial ? 'Partial support is enough.' : 'A later release supports it, or the must-have goes.',
		forAll: false,
	};
}

function excluded({ name, reason }: ScoringFile['excluded'][number]): DroppedOption {
	return { title: name, reason: { text: reason, facts: [] }, returns: 'The house rule changes.', forAll: false };
}
