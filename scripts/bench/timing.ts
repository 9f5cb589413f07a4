import { performance } from 'node:perf_hooks';

/** How long something takes, in milliseconds. */
export type Times = { readonly runs: number; readonly median: number; readonly worst: number };

/** Median and worst of several times. */
export function summarized(times: readonly number[]): Times {
	const sorted = times.toSorted((a, b) => a - b);
	return {
		runs: sorted.length,
		median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
		worst: sorted.at(-1) ?? Number.NaN,
	};
}

/** Times some work for each input, after a first round that nobody counts: readers wait for the second change, too. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input) => unknown): Times {
	for (const input of inputs) work(input);
	return summarized(
		inputs.map((input) => {
			const start = performance.now();
			work(input);
			return performance.now() - start;
		}),
	);
}
