import { useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { useGoTo } from '../frame/useGoTo.ts';

type InHand = {
	readonly inHand: ReadonlySet<string>;
	/** Takes the questions for these fields in hand. */
	readonly take: (fields: readonly string[]) => void;
	readonly release: () => void;
	/** Goes to a place on the page; a question that is shown in short opens on the way. */
	readonly goTo: (anchor: string) => void;
};

const QUESTION = 'question-';

/**
 * Which questions a reader has in hand: those that they answered themselves, or went to.
 *
 * @param onGo called before the way to a question, so that it can be brought into sight
 */
export function useInHand({ questions }: Knowledge, onGo: () => void): InHand {
	const [inHand, setInHand] = useState<ReadonlySet<string>>(new Set());
	const go = useGoTo();
	const add = (ids: readonly string[]) => setInHand((before) => new Set([...before, ...ids]));
	return {
		inHand,
		take: (fields) =>
			add(questions.filter(({ parts }) => parts.some(({ field }) => fields.includes(field))).map(({ id }) => id)),
		release: () => setInHand(new Set()),
		goTo: (anchor) => {
			if (anchor.startsWith(QUESTION)) {
				onGo();
				add([anchor.slice(QUESTION.length)]);
			}
			go(anchor);
		},
	};
}
