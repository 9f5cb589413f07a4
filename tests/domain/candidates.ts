import fc from 'fast-check';
import type { Candidate } from '../../src/domain/scoring/candidates.ts';

export const CRITERIA = ['performance', 'ease', 'features', 'cost'] as const;

/** A score whose low, typical and high are in order, in the half steps that score sheets use. */
const score = fc
	.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 10 }))
	.map((halves) => {
		const [low = 0, typical = 0, high = 0] = halves.toSorted((a, b) => a - b).map((half) => half / 2);
		return { low, typical, high };
	});

const scores = fc.record(Object.fromEntries(CRITERIA.map((criterion) => [criterion, score])));

/** Two to six candidates with different ids. */
export const candidates: fc.Arbitrary<Candidate[]> = fc
	.array(scores, { minLength: 2, maxLength: 6 })
	.map((sheets) => sheets.map((sheet, index) => ({ id: `candidate-${'abcdef'[index]}`, scores: sheet })));

/** Weights of which at least one counts. */
export const weights: fc.Arbitrary<Record<string, number>> = fc
	.record(Object.fromEntries(CRITERIA.map((criterion) => [criterion, fc.integer({ min: 0, max: 100 })])))
	.filter((record) => Object.values(record).some((weight) => weight > 0));
