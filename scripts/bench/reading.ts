import { emptyCluster } from '../../src/domain/cluster/cluster.ts';
import { readPaste } from '../../src/domain/cluster/reading/read.ts';
import { summaryOf } from '../../src/domain/cluster/summary.ts';
import { LARGE_PASTES } from '../../tests/bench/pastes.ts';

/** What it takes to read the outputs of a large cluster. */
export function readings() {
	return Object.entries(LARGE_PASTES).map(([what, text]) => reading(what, text));
}

/** Time to read a paste, the longest that a page would be busy with it at once, and what it comes to. */
function reading(what: string, text: string) {
	const cluster = emptyCluster();
	const steps = readPaste(text, cluster);
	const times: number[] = [];
	for (let done: boolean | undefined = false; !done; ) {
		const start = performance.now();
		done = steps.next().done;
		times.push(performance.now() - start);
	}
	const start = performance.now();
	summaryOf(cluster);
	return {
		what,
		MB: Number((text.length / 1e6).toFixed(1)),
		ms: Math.round(times.reduce((sum, time) => sum + time, 0)),
		longestStepMs: Math.round(Math.max(...times)),
		summaryMs: Math.round(performance.now() - start),
	};
}
