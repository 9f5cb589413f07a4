import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/scoring/candidates.ts';
import { type Chance, chances } from '../../domain/scoring/draws.ts';
import type { Weights } from '../../domain/scoring/weights.ts';
import { DRAWS, SEED } from './model.ts';

/** Longest stretch of computing before the page may react to its reader again, in milliseconds: half a frame. */
const BUDGET_MS = 8;

/**
 * How often each candidate comes first, refined while the page stays responsive. Workers are not used: sandboxed frames
 * cannot start them.
 *
 * @param initial result to show until the first computation is done
 * @param key changes whenever candidates or weights do
 */
export function useChances(
	candidates: readonly Candidate[],
	weights: Weights,
	initial: readonly Chance[],
	key: string,
): { readonly chances: readonly Chance[]; readonly settled: boolean } {
	const [result, setResult] = useState({ chances: initial, settled: true });

	useEffect(() => {
		const draws = chances(candidates, weights, DRAWS, SEED);
		let timer: ReturnType<typeof setTimeout> | undefined;
		let latest: readonly Chance[] = [];
		const advance = () => {
			const deadline = performance.now() + BUDGET_MS;
			let step = draws.next();
			while (!step.done) {
				latest = step.value;
				if (performance.now() >= deadline) break;
				step = draws.next();
			}
			setResult({ chances: latest, settled: step.done === true });
			if (!step.done) timer = setTimeout(advance);
		};
		timer = setTimeout(advance);
		return () => clearTimeout(timer);
	}, [key]);

	return result;
}
