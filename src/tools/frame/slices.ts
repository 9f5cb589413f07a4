/** How long the page may be busy before something else gets its turn, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Runs steps to their end, a few at a time, so that the page stays responsive meanwhile. Workers are not used: sandboxed frames
 * cannot start them.
 *
 * @param onStep called with the last step before each pause
 * @param signal ends it before the next slice, the first one included
 * @throws the reason of the signal, if it ended early
 */
export async function inSlices<Step, Result>(
	steps: Generator<Step, Result>,
	onStep?: (step: Step) => void,
	signal?: AbortSignal,
): Promise<Result> {
	for (;;) {
		await nextTask();
		signal?.throwIfAborted();
		const pauseAt = performance.now() + SLICE;
		let step = steps.next();
		while (!step.done && performance.now() < pauseAt) step = steps.next();
		if (step.done) return step.value;
		onStep?.(step.value);
	}
}

/** A message comes at once; a timer would wait, and for a second where the page is in the background. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
