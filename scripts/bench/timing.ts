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

/**
 * The clock of a processor may tick only every few milliseconds: shorter work is repeated until so many of them are over, or
 * it would seem to take no time at all.
 */
const LEAST = 20;

/** Milliseconds of processor that some work takes, the mean where it is repeated. */
function timeOf(work: () => unknown): number {
	for (let times = 1; ; times *= 2) {
		const start = processorTime();
		for (let done = 0; done < times; done++) work();
		const taken = processorTime() - start;
		if (taken >= LEAST) return taken / times;
	}
}

/** Times some work for each input, after a first round that nobody counts: readers wait for the second change, too. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input) => unknown): Times {
	for (const input of inputs) work(input);
	return summarized(inputs.map((input) => timeOf(() => work(input))));
}
