import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/scoring/candidates.ts';
import { type Chance, chances } from '../../domain/scoring/draws.ts';
import type { Weights } from '../../domain/scoring/weights.ts';
import { inSlices } from '../frame/slices.ts';
import { DRAWS, SEED } from './model.ts';

type Known = {
	readonly chances: readonly Chance[];
	/** What they were computed from; without it, they are a first estimate. */
	readonly key: string | undefined;
};

/**
 * How often each candidate comes first. It is computed bit by bit, so that the page stays responsive, and shown twice: after the
 * first bit and when all is known.
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
		const outdated = new AbortController();
		let begun = false;
		const estimate = (soFar: readonly Chance[]) => {
			if (!begun) setKnown({ chances: soFar, key: undefined });
			begun = true;
		};
		inSlices(chances(candidates, weights, DRAWS, SEED), estimate, outdated.signal).then(
			(all) => setKnown({ chances: all, key }),
			(reason) => {
				if (!outdated.signal.aborted) throw reason;
			},
		);
		return () => outdated.abort();
	}, [key]);

	return { chances: known.chances, settled: known.key === key };
}
