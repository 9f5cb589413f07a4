import type { Library } from '../../src/domain/evidence/library.ts';
import { readState } from '../../src/domain/permalink/read-state.ts';
import { manifestOf } from '../../src/manifests.ts';
import { retriesData } from '../../src/tools/retries/data.ts';
import { outcomeOf } from '../../src/tools/retries/outcome.ts';
import { retriesFields } from '../../src/tools/retries/state.ts';
import type { Evaluation } from './evaluation.ts';

/** The simulator's result for a chain of layers, their attempts and what caps them. */
export function retries(library: Library, input: unknown): Evaluation {
	const data = retriesData(library, manifestOf);
	const { state, problems } = readState(input, retriesFields(data));
	if (problems) return { problems };
	const { policy, compared, worst, usual, capped, ...outcome } = outcomeOf(data, state);
	return {
		result: {
			edition: library.edition.id,
			worst: worst.arriving.at(-1),
			expected: usual.arriving.at(-1),
			capped: capped.arriving.at(-1),
			layers: { worst, expected: usual, capped },
			policy: policy?.id ?? null,
			...outcome,
			compared: compared.map((entry) => ({ ...entry, policy: entry.policy.id })),
		},
	};
}
