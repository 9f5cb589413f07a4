/** How long something takes, in milliseconds of processor. */
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

/** Milliseconds of processor that this thread has used. What else runs on the machine hardly changes them. */
function processorTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Times some work for each input, after a first round that nobody counts: readers wait for the second change, too. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input) => unknown): Times {
	for (const input of inputs) work(input);
	return summarized(
		inputs.map((input) => {
			const start = processorTime();
			work(input);
			return processorTime() - start;
		}),
	);
}
