import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/scoring/candidates.ts';
import { type Chance, chances } from '../../domain/scoring/draws.ts';
import type { Weights } from '../../domain/scoring/weights.ts';
import { DRAWS, SEED } from './model.ts';

/** Longest stretch of computing before the page may react to its reader again, in milliseconds: half a frame. */
const BUDGET_MS = 8;

type Known = {
	readonly chances: readonly Chance[];
	/** What they were computed from; without it, they are a first estimate. */
	readonly key: string | undefined;
};

/**
 * How often each candidate comes first. It is computed bit by bit, so that the page stays responsive, and shown twice: after the
 * first bit and when all is known. Workers are not used: sandboxed frames cannot start them.
 *
 * @param initial what the first rendering shows, which is that of the server; it is not computed again
 * @param key changes whenever candidates or weights do
 */
export function useChances(
	candidates: readonly Candidate[],
	weights: Weights,
	initial: readonly Chance[],
	key: string,
): { readonly chances: readonly Chance[]; readonly settled: boolean } {
	const published = useRef<Known>({ chances: initial, key }).current;
	const [known, setKnown] = useState(published);

	useEffect(() => {
		if (known.key === key) return;
		if (published.key === key) return setKnown(published);
		const draws = chances(candidates, weights, DRAWS, SEED);
		let timer: ReturnType<typeof setTimeout> | undefined;
		let latest: readonly Chance[] = [];
		let begun = false;
		const advance = () => {
			const deadline = performance.now() + BUDGET_MS;
			let step = draws.next();
			while (!step.done) {
				latest = step.value;
				if (performance.now() >= deadline) break;
				step = draws.next();
			}
			if (step.done) return setKnown({ chances: latest, key });
			if (!begun) setKnown({ chances: latest, key: undefined });
			begun = true;
			timer = setTimeout(advance);
		};
		timer = setTimeout(advance);
		return () => clearTimeout(timer);
	}, [key]);

	return { chances: known.chances, settled: known.key === key };
}
