import type { ScoreEntry } from '../../schema/score.ts';
import { type FactJson, factJson } from '../evidence/json.ts';
import type { Library } from '../evidence/library.ts';
import { candidatesOf } from '../evidence/order.ts';
import { fullScores } from './candidates.ts';

/** All scores with their reasons, and the facts that the reasons cite. */
export type ScoresJson = {
	readonly candidates: readonly {
		readonly id: string;
		readonly name: string;
		readonly scores: Readonly<Record<string, ScoreEntry>>;
	}[];
	readonly facts: readonly FactJson[];
};

export function scoresJson(library: Library): ScoresJson {
	const candidates = candidatesOf(library.platforms).map((platform) => ({
		id: platform.id,
		name: platform.name,
		scores: fullScores(platform, library.scores),
	}));
	const cited = new Set(candidates.flatMap(({ scores }) => Object.values(scores).flatMap(({ facts }) => facts)));
	return { candidates, facts: [...cited].sort().map((id) => factJson(library.fact(id), library.source)) };
}
