import { chainOf } from '../../domain/certificates/chain.ts';
import type { Problem } from '../../domain/certificates/inspection.ts';
import { problemsOf } from '../../domain/certificates/problems.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reader/read.ts';

/** What is wrong with a chain that a reader has pasted. */
export function problemsIn(reading: Reading, { knowledge, plan }: Outcome): Problem[] {
	const { title, keys, leaf } = knowledge;
	return problemsOf({
		pasted: reading.certificates,
		chain: chainOf(reading.certificates),
		verifications: reading.verifications,
		accepted: { title, keys, longest: leaf.longest, longestFact: leaf.longestFact },
		now: plan.now,
	});
}
