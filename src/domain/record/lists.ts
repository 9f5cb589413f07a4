import type { AnswerText } from '../advisor/answers.ts';
import type { ChecklistItem } from '../evidence/types.ts';
import { percent, points } from '../scoring/format.ts';
import { spansToMarkdown } from '../text/spans-markdown.ts';
import type { TextTable } from '../text/table.ts';
import { type Block, list, paragraph, table } from './document.ts';
import type { Argument, CandidateLine, Cited, DroppedOption, NeedLine } from './draft.ts';
import { type EstimateMaterial, READ_ESTIMATE } from './estimate.ts';
import type { Evidence } from './evidence.ts';
import type { Page } from './page.ts';
import { continued, inline } from './prose.ts';
import type { Watch } from './texts.ts';

const BECAUSE = { good: 'Good', neutral: 'Neutral', bad: 'Bad' } as const;

/** A reason in the words of MADR. */
export const argumentText = ({ side, text, facts }: Argument, { evidence, common }: Page): string =>
	`${BECAUSE[side]}, because ${evidence.cite(continued(text, common), facts)}`;

/** An item of the checklist with the way to find out. */
export const checkText = ({ title, check }: Pick<ChecklistItem, 'title' | 'check'>): string =>
	`${inline(title)}. Check: ${spansToMarkdown(check)}`;

/** Statements with the marks of their facts, each for an item of a list. */
export const citedItems = (entries: readonly Cited[], { evidence }: Pick<Page, 'evidence'>): string[] =>
	entries.map(({ text, facts }) => evidence.cite(text, facts));

/** A question with its answer. */
export function answerLine({ question, answer }: AnswerText): string {
	return `${inline(question)}${question.endsWith('?') ? '' : ':'} ${inline(answer)}`;
}

/** What is out, each with its reason and the way back. What is out for everybody takes one line. */
export function droppedList(dropped: readonly DroppedOption[], evidence: Evidence): Block[] {
	const ended = dropped.filter(({ forAll }) => forAll).map(({ title, reason }) => evidence.cite(title, reason.facts));
	return list([
		...dropped
			.filter(({ forAll }) => !forAll)
			.map(
				({ title, reason, returns }) =>
					`${inline(title)}: ${evidence.cite(reason.text, reason.facts)} What would bring it back: ${inline(returns)}`,
			),
		...(ended.length > 0 ? [`Retired, or not released yet: ${ended.join(', ')}`] : []),
	]);
}

/** What meets a need, in a few words. */
export function metBy({ met, tool }: NeedLine): string {
	if (met === 'simpler') return tool;
	return met === 'mesh' ? 'a mesh' : `${tool} or a mesh: open answers decide`;
}

/** Who watches what, until when. */
export function watchTable(watches: readonly Watch[]): Block[] {
	const rows = watches.map(({ text, owner, date }) => [inline(text), inline(owner), date]);
	return table(['Trigger', 'Owner', 'Look by'], rows);
}

/** Answers that would change the verdict. */
export const changeList = ({ draft }: Pick<Page, 'draft'>): Block[] =>
	list(
		draft.changes.map(
			({ becomes, question, answers }) =>
				`The verdict becomes “${inline(becomes)}” if the answer to “${inline(question)}” is ${answers.map((answer) => `“${inline(answer)}”`).join(' or ')}.`,
		),
	);

/** The figures of an estimate, how to read them, and the facts that they rest on. */
export function estimateTable(found: TextTable, { facts, own }: EstimateMaterial, evidence: Evidence): Block[] {
	const [head = [], ...rows] = found.map((cells) => cells.map(inline));
	const replaced =
		own === 0 ? '' : ` ${own} published ${own === 1 ? 'figure was' : 'figures were'} replaced by our own.`;
	return [...table(head, rows), ...paragraph(`${READ_ESTIMATE}${replaced} ${evidence.mark(facts)}`.trim())];
}

/** The candidates in their order, with points, range and, where draws were taken, how often each came first. */
export function candidateTable(candidates: readonly CandidateLine[]): Block[] {
	const drawn = candidates.some(({ first }) => first !== undefined);
	const rows = candidates.map(({ title, points: found, first, misses }, index) => [
		placeOf(candidates, index),
		inline(title),
		found ? points(found.total) : '',
		found ? `${points(found.low)} to ${points(found.high)}` : '',
		...(drawn ? [first === undefined ? '' : percent(first)] : []),
		inline(misses.join('; ')),
	]);
	const draws = drawn ? ['First in draws'] : [];
	return table(['Place', 'Candidate', 'Points of 5', 'Range', ...draws, 'Leaves open'], rows);
}

/** The place of a candidate among those that are ranked, as text. */
export function placeOf(candidates: readonly CandidateLine[], index: number): string {
	if (candidates[index]?.unranked) return 'not ranked';
	return String(candidates.slice(0, index + 1).filter(({ unranked }) => unranked === '').length);
}
