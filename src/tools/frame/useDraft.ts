import { useLayoutEffect, useState } from 'preact/hooks';

/** A field with what somebody is typing into it. */
export type Draft = {
	/** What the field shows. */
	readonly text: string;
	/** Why what was typed cannot be used, if it cannot. */
	readonly problem: string | undefined;
	/** Keeps what is being typed. */
	readonly type: (text: string) => void;
	/** What was typed is used: the field shows what became of it. */
	readonly accept: () => void;
	/** What was typed cannot be used: it stays in the field, to be mended. */
	readonly refuse: (text: string, problem: string) => void;
};

/**
 * Keeps what is typed into a field until it is read. Results that arrive meanwhile render the field again, and would put back
 * the last value without it.
 *
 * @param shown what the field shows while nothing is typed; a change of it, by a link or a sample, replaces what was typed
 */
export function useDraft(shown: string): Draft {
	const [typed, setTyped] = useState<Pick<Draft, 'text' | 'problem'>>();
	useLayoutEffect(() => setTyped(undefined), [shown]);
	return {
		text: typed?.text ?? shown,
		problem: typed?.problem,
		type: (text) => setTyped({ text, problem: typed?.problem }),
		accept: () => setTyped(undefined),
		refuse: (text, problem) => setTyped({ text, problem }),
	};
}
