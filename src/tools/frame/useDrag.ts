import { useRef } from 'preact/hooks';
import type { Step } from './useLinkState.ts';

type Drag = {
	/** How the next change of the drag enters the history. */
	readonly step: () => Step;
	/** The next change begins another drag. */
	readonly end: () => void;
};

/**
 * A value that passes through many others on its way. Its first change adds an entry to the history, so that "back" returns to
 * what was there before, and the others replace that entry.
 */
export function useDrag(): Drag {
	const begun = useRef(false);
	return {
		step: () => {
			const step = begun.current ? 'replace' : 'push';
			begun.current = true;
			return step;
		},
		end: () => {
			begun.current = false;
		},
	};
}
