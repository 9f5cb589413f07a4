/** A task that is done at once when it is asked for, but not again before a pause is over. */
export type Spaced = {
	readonly ask: () => void;
	/** Does now what waits for the end of the pause, if anything does. */
	readonly settle: () => void;
	/** Forgets what waits. */
	readonly drop: () => void;
};

/** @param pause milliseconds between two runs; what is asked for meanwhile runs once, when they are over */
export function spaced(task: () => void, pause: number): Spaced {
	let timer = 0;
	let waits = false;
	const end = (): boolean => {
		const waited = waits;
		window.clearTimeout(timer);
		timer = 0;
		waits = false;
		return waited;
	};
	const ask = (): void => {
		if (timer) {
			waits = true;
			return;
		}
		task();
		timer = window.setTimeout(() => end() && ask(), pause);
	};
	return { ask, settle: () => void (end() && task()), drop: () => void end() };
}
