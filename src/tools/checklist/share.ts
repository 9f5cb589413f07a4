import type { ChecklistJson } from '../../domain/checklist/json.ts';
import { byPhase } from '../../domain/checklist/list.ts';
import { checklistMarkdown } from '../../domain/checklist/markdown.ts';
import { STATE_WORDS, stateOf } from '../../domain/checklist/marks.ts';
import { describeProgress, type Progress, shareDone } from '../../domain/checklist/progress.ts';
import { CHECKLIST_FILE, type ChecklistRecord, recordItem } from '../../domain/checklist/record.ts';
import { envelope } from '../../domain/files/envelope.ts';
import { markdownEnd } from '../../domain/share/markdown.ts';
import { References } from '../../domain/share/references.ts';
import { list, marksOf, plain, type Report, section, tableOf } from '../../domain/share/report.ts';
import { loadJson } from '../frame/load.ts';
import type { ChecklistData, ListedItem } from './model.ts';

export type Result = {
	readonly data: ChecklistData;
	/** Items that pass the filter. */
	readonly shown: readonly ListedItem[];
	readonly record: ChecklistRecord;
	/** Of the whole list. */
	readonly progress: Progress<ListedItem>;
	/** Address that reopens states and filter. */
	readonly url: string;
};

/**
 * The list as a report. Texts hold the items that are shown; the JSON holds all of them, and is a file that the page can open
 * again with its notes. The facts are loaded.
 *
 * @throws if they cannot be loaded
 */
export const checklistReport = async (result: Result): Promise<Report> =>
	reportOf(result, await loadJson<ChecklistJson>('/data/v1/checklist.json'));

/** The same with the facts that are there already. */
export function reportOf(result: Result, evidence: ChecklistJson): Report {
	const { data, shown, record, progress, url } = result;
	const references = new References(evidence.facts);
	const listed =
		shown.length === data.items.length ? [] : [plain(`Listed: ${shown.length} of ${data.items.length} items.`)];
	const sections = [
		...section('Critical and open', list(progress.criticalOpen.map(({ title }) => plain(title)))),
		...byPhase(shown).flatMap(({ title, items }) => section(title, itemTable(items, record, references))),
	];
	const report: Report = {
		tool: 'checklist',
		name: 'mesh-checklist',
		title: 'Service mesh adoption checklist',
		summary: [plain(describeProgress(progress)), ...listed],
		chart: {
			title: 'Done, of what applies',
			unit: '%',
			bars: progress.phases.map(({ title, ...count }) => ({
				label: title,
				value: Math.round(shareDone(count) * 100),
				text: `${count.done} of ${count.applicable}`,
			})),
		},
		sections,
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms(result, evidence),
	};
	return { ...report, markdown: taskList(result, references, report) };
}

function itemTable(items: readonly ListedItem[], { marks, notes }: ChecklistRecord, references: References) {
	const rows = items.map((item) => [
		item.severity,
		references.cite(item.title, item.facts),
		STATE_WORDS[stateOf(marks, item.id)],
		notes.get(item.id) ?? '',
		item.why,
		item.check,
	]);
	return tableOf([['Severity', 'Item', 'State', 'Note', 'Why', 'Check'], ...rows]);
}

/** In Markdown the list has boxes to tick. */
function taskList({ data, shown, record, progress }: Result, references: References, report: Report): string {
	const sourcesOf = (item: ListedItem) => marksOf(references.cite('', item.facts));
	const text = checklistMarkdown({ items: shown, of: data.items.length, record, progress, sourcesOf });
	return [text, ...markdownEnd(report)].join('\n');
}

function forPrograms({ record }: Result, { items, facts }: ChecklistJson) {
	const entries = items.map((item) => ({ ...recordItem(record, item.id), ...item }));
	return { ...envelope(CHECKLIST_FILE), items: entries, facts };
}
