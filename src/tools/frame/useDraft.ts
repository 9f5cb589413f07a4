import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A field with what somebody is typing into it. */
export type Draft = {
	/** What the field shows. */
	readonly text: string;
	/** Why what was typed cannot be used, if it cannot. */
	readonly problem: string | undefined;
	/** Keeps what is being typed. */
	readonly type: (text: string) => void;
	/** Reads what was typed: the field shows what became of it, or keeps it together with the reason why it is of no use. */
	readonly leave: (text: string) => void;
};

/** Whoever stops typing for this long wants to see what comes of it. In milliseconds. */
const PAUSE = 500;

type Typed = Pick<Draft, 'text' | 'problem'>;

/**
 * Keeps what is typed into a field until it is read: when the reader leaves the field, or pauses. Results that arrive meanwhile
 * render the field again, and would put back the last value without it. In a pause nothing is refused, what was typed stays as
 * it is, and an empty field is not read: its reader is about to type.
 *
 * @param shown what the field shows while nothing is typed; a change of it, by a link or a sample, replaces what was typed
 * @param read uses what was typed, or says why it cannot be used
 */
export function useDraft(shown: string, read: (text: string) => string | undefined): Draft {
	const [typed, setTyped] = useState<Typed>();
	const latest = useRef(read);
	latest.current = read;
	const pause = useRef<number>();
	/** What a pause has used already. */
	const used = useRef<string>();
	const before = useRef({ shown, used: used.current });
	const settle = (next?: Typed) => {
		clearTimeout(pause.current);
		used.current = undefined;
		setTyped(next);
	};
	useLayoutEffect(() => {
		// A change that comes with a pause is that of the field itself.
		if (before.current.shown !== shown && before.current.used === used.current) settle();
		before.current = { shown, used: used.current };
	});
	useLayoutEffect(() => () => clearTimeout(pause.current), []);
	return {
		text: typed?.text ?? shown,
		problem: typed?.problem,
		type: (text) => {
			settle({ text, problem: typed?.problem });
			if (text.trim() === '') return;
			pause.current = window.setTimeout(() => {
				if (latest.current(text) !== undefined) return;
				used.current = text;
				setTyped({ text, problem: undefined });
			}, PAUSE);
		},
		leave: (text) => {
			const problem = text !== '' && text === used.current ? undefined : latest.current(text);
			settle(problem === undefined ? undefined : { text, problem });
		},
	};
}
