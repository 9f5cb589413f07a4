import type { ChecklistItem } from '../evidence/types.ts';
import { noteLines } from '../text/note.ts';
import { escapeMarkdown } from '../text/plain.ts';
import { spansToMarkdown } from '../text/spans-markdown.ts';
import { byPhase } from './list.ts';
import { stateOf } from './marks.ts';
import { describeProgress, type Progress } from './progress.ts';
import type { ChecklistRecord } from './record.ts';

type ListedItem = Pick<ChecklistItem, 'id' | 'title' | 'severity' | 'phase' | 'check'>;

export type MarkdownList<T extends ListedItem> = {
	/** Items to list, in reading order. */
	readonly items: readonly T[];
	/** How many items the whole list has. */
	readonly of: number;
	readonly record: ChecklistRecord;
	/** Of the whole list. */
	readonly progress: Progress<T>;
	/** Marks of the sources behind an item, such as `[1][4]`. Called once for each item, in order. */
	readonly sourcesOf: (item: T) => string;
};

/**
 * Items as a task list of Markdown, by phase, with severity, check and note. Items that do not apply have no box, so that
 * counts of the boxes agree with ours.
 */
export function checklistMarkdown<T extends ListedItem>({
	items,
	of,
	record,
	progress,
	sourcesOf,
}: MarkdownList<T>): string {
	const open = progress.criticalOpen.map(({ title }) => `- ${escapeMarkdown(title)}`);
	return [
		'# Service mesh adoption checklist',
		'',
		describeProgress(progress),
		...(open.length === 0 ? [] : ['', 'Critical and open:', '', ...open]),
		...(items.length === of ? [] : ['', `Listed below: ${items.length} of ${of} items.`]),
		...byPhase(items).flatMap(({ title, items: own }) => [
			'',
			`## ${title}`,
			'',
			...own.flatMap((item) => itemLines(item, record, sourcesOf(item))),
		]),
		'',
	].join('\n');
}

function itemLines({ id, title, severity, check }: ListedItem, { marks, notes }: ChecklistRecord, sources: string) {
	const state = stateOf(marks, id);
	const box = state === 'not-applicable' ? 'Not applicable:' : state === 'done' ? '[x]' : '[ ]';
	const note = noteLines(notes.get(id) ?? '');
	return [
		`- ${box} **${severity}** ${escapeMarkdown(title)} ${sources}`.trimEnd(),
		`  - Check: ${spansToMarkdown(check)}`,
		...(note.length === 0 ? [] : [`  - Note: ${note.join('\\\n    ')}`]),
	];
}
