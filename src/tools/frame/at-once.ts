import { options } from 'preact';

/**
 * Does something, and all rendering and all effects that follow from it, before it returns. No key and no click comes in
 * between, and nobody sees a state on the way. What waits for a file still comes later.
 */
export function atOnce(act: () => void): void {
	const { debounceRendering, requestAnimationFrame } = options;
	let due: (() => void)[] = [];
	const collect = (callback: () => void) => {
		due.push(callback);
	};
	Object.assign(options, { debounceRendering: collect, requestAnimationFrame: collect });
	try {
		act();
		while (due.length > 0) {
			const now = due;
			due = [];
			for (const callback of now) callback();
		}
	} finally {
		Object.assign(options, { debounceRendering, requestAnimationFrame });
	}
}
