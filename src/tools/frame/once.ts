/** Loads once, however often it is asked for. A failure is forgotten, so that the next call tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let known: Promise<Value> | undefined;
	return () => {
		known ??= load().catch((reason) => {
			known = undefined;
			throw reason;
		});
		return known;
	};
}
