import { useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';
import { isBeside } from '../frame/columns.ts';
import { isAnswered } from './Overview.tsx';

/** How the questions are folded. */
export type Fold = {
	/** Whether the questions can be folded away. */
	readonly folded: boolean;
	readonly open: boolean;
	readonly setOpen: (open: boolean) => void;
};

/**
 * Whether the questions are folded away: where a link answers most of them, because its result is what it is shared for, in an
 * embed and wherever the result would stand below them. They stay in their fold while the reader changes answers, and leave
 * it when none is left.
 *
 * @param changes how many changes the reader has made
 */
export function useFold({ questions }: Knowledge, answers: Profile, embedded: boolean, changes: number): Fold {
	const [came, setCame] = useState(false);
	const [open, setOpen] = useState(false);
	const answered = questions.filter((question) => isAnswered(question, answers)).length;
	if (!came && changes === 0 && answered > questions.length / 2 && (embedded || resultIsBelow())) setCame(true);
	// Whoever begins anew must not lose the questions at the first answer.
	if (came && answered === 0) setCame(false);
	return { folded: came && answered > 0, open, setOpen };
}

/** Whether the layout has one column. The page comes without answers, so its layout stands before the first link is read. */
function resultIsBelow(): boolean {
	const layout = document.querySelector('.advisor-layout');
	return layout !== null && !isBeside(layout);
}
