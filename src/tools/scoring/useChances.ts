import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/scoring/candidates.ts';
import { type Chance, chances } from '../../domain/scoring/draws.ts';
import type { Weights } from '../../domain/scoring/weights.ts';
import { inSlices } from '../frame/slices.ts';
import { DRAWS, SEED } from './model.ts';

type Chances = {
	readonly chances: readonly Chance[];
	/** Whether they are those of the present candidates and weights, from all draws. */
	readonly settled: boolean;
	/** Waits for what is shown later, for an export. */
	readonly whenSettled: () => Promise<readonly Chance[]>;
};

type Known = {
	readonly chances: readonly Chance[];
	/** What they were computed from; without it, they are a first estimate. */
	readonly key: string | undefined;
};

/**
 * How often each candidate comes first. It is computed bit by bit, so that the page stays responsive, and shown twice: after the
 * first bit and when all is known.
 *
 * @param initial what the first rendering shows
 * @param isPublished whether that is what the server rendered, which is not computed again. A tool that is built anew with other
 * facts begins with the rules of the house that it had
 * @param key changes whenever candidates or weights do
 */
export function useChances(
	candidates: readonly Candidate[],
	weights: Weights,
	initial: readonly Chance[],
	isPublished: boolean,
	key: string,
): Chances {
	const published = useRef<Known>({ chances: initial, key: isPublished ? key : undefined }).current;
	const [known, setKnown] = useState(published);
	const settled = known.key === key;
	const draws = () => chances(candidates, weights, DRAWS, SEED);

	useEffect(() => {
		if (settled) return;
		if (published.key === key) return setKnown(published);
		const outdated = new AbortController();
		let begun = false;
		const estimate = (soFar: readonly Chance[]) => {
			if (!begun) setKnown({ chances: soFar, key: undefined });
			begun = true;
		};
		inSlices(draws(), estimate, outdated.signal).then(
			(all) => setKnown({ chances: all, key }),
			(reason) => {
				if (!outdated.signal.aborted) throw reason;
			},
		);
		return () => outdated.abort();
	}, [key]);

	const whenSettled = async () => (settled ? known.chances : inSlices(draws()));
	return { chances: known.chances, settled, whenSettled };
}
