import { list, sequence } from '../../domain/permalink/lists.ts';
import { halfStep, integer } from '../../domain/permalink/numbers.ts';
import { type Codec, choice } from '../../domain/permalink/values.ts';
import type { MustHave } from '../../domain/scoring/knockouts.ts';
import type { ChangeState } from '../frame/useLinkState.ts';
import type { ScoringData } from './model.ts';

const MAX_ITEMS = 60;

/** A score of the reader's own. */
export type OwnScore = { readonly candidate: string; readonly criterion: string; readonly score: number };

type Vocabulary = Pick<ScoringData, 'candidates' | 'criteria'> & {
	readonly mustHaves: readonly Pick<ScoringData['mustHaves'][number], 'id'>[];
};

/** What travels in a link to the calculator. The keys are part of the contract with every link that was ever shared. */
export function scoringFields({ candidates, criteria, mustHaves }: Vocabulary) {
	return {
		/** In the order of the criteria. */
		weights: {
			key: 'w',
			codec: sequence(integer(0, 100), criteria.length),
			initial: criteria.map(({ weight }) => weight) as readonly number[],
		},
		candidates: {
			key: 'c',
			codec: list(choice(candidates.map(({ id }) => id)), MAX_ITEMS),
			initial: candidates.filter(({ standard }) => standard).map(({ id }) => id) as readonly string[],
		},
		mustHaves: {
			key: 'm',
			codec: list(mustHave(choice(mustHaves.map(({ id }) => id))), MAX_ITEMS),
			initial: [] as readonly MustHave[],
		},
		ownScores: {
			key: 'o',
			codec: list(
				ownScore(choice(candidates.map(({ id }) => id)), choice(criteria.map(({ id }) => id))),
				MAX_ITEMS * criteria.length,
			),
			initial: [] as readonly OwnScore[],
		},
	};
}

export type ScoringFields = ReturnType<typeof scoringFields>;

/** Changes the state of this tool. */
export type Change = ChangeState<ScoringFields>;

/** `fips` accepts partial support, `fips~f` asks for full support. */
function mustHave(capability: Codec<string>): Codec<MustHave> {
	return {
		write: (value) => (value.full ? `${value.capability}~f` : value.capability),
		read: (text) => {
			const [id = '', mark, ...rest] = text.split('~');
			if (rest.length > 0 || (mark !== undefined && mark !== 'f')) return { error: `“${text}” is not a must-have` };
			const read = capability.read(id);
			if ('error' in read) return read;
			return { value: { capability: read.value, full: mark === 'f' }, corrections: read.corrections };
		},
	};
}

/** `linkerd~cost~3.5`, in which the list writes the dot as `_`. */
function ownScore(candidate: Codec<string>, criterion: Codec<string>): Codec<OwnScore> {
	const score = halfStep(1, 5);
	return {
		write: (own) => [own.candidate, own.criterion, score.write(own.score)].join('~'),
		read: (text) => {
			const [first = '', second = '', third = '', ...rest] = text.split('~');
			if (rest.length > 0) return { error: `“${text}” is not a score` };
			const [who, what, points] = [candidate.read(first), criterion.read(second), score.read(third)];
			if ('error' in who) return who;
			if ('error' in what) return what;
			if ('error' in points) return points;
			const value = { candidate: who.value, criterion: what.value, score: points.value };
			return { value, corrections: points.corrections };
		},
	};
}
