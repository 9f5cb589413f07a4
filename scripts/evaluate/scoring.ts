import type { Library } from '../../src/domain/evidence/library.ts';
import { allChances } from '../../src/domain/scoring/draws.ts';
import { scoringData } from '../../src/tools/scoring/data.ts';
import { DRAWS, SEED } from '../../src/tools/scoring/model.ts';
import { outcomeOf } from '../../src/tools/scoring/outcome.ts';
import { readScoring } from '../../src/tools/scoring/read.ts';
import type { Evaluation } from './evaluation.ts';

/** The calculator's result for weights, must-haves, candidates and own scores. */
export function scoring(library: Library, input: unknown): Evaluation {
	const data = scoringData(library);
	const { state, problems } = readScoring(input, data);
	if (problems) return { problems };
	const { weights, shares, entrants, ranking, eliminated, open, flips } = outcomeOf(data, state);
	const chances = new Map(allChances(entrants, weights, DRAWS, SEED).map(({ id, first }) => [id, first]));
	return {
		result: {
			edition: library.edition.id,
			weights,
			shares,
			ranking: ranking.map((ranked) => ({ ...ranked, first: chances.get(ranked.id) ?? 0 })),
			eliminated: eliminated.map(({ candidate, misses }) => ({
				id: candidate.id,
				misses: misses.map(({ mustHave, fact, lift }) => ({
					...mustHave,
					lift,
					fact: fact ?? null,
					reason: fact ? library.fact(fact).statement : null,
				})),
			})),
			open: open.map(({ candidate, mustHave }) => ({ id: candidate.id, capability: mustHave.capability })),
			flips,
		},
	};
}
