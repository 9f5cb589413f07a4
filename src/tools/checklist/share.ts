import type { ChecklistJson } from '../../domain/checklist/json.ts';
import { PHASES } from '../../domain/checklist/list.ts';
import { checklistMarkdown } from '../../domain/checklist/markdown.ts';
import { STATE_WORDS, stateOf } from '../../domain/checklist/marks.ts';
import type { Progress } from '../../domain/checklist/progress.ts';
import { CHECKLIST_FILE, type ChecklistRecord, recordItem } from '../../domain/checklist/record.ts';
import { Citations } from '../../domain/evidence/citations.ts';
import { envelope } from '../../domain/files/envelope.ts';
import { toCsv, withoutFormula } from '../../domain/text/table.ts';
import { type TextExport, textExports } from '../frame/exports.ts';
import { loadJson } from '../frame/load.ts';
import type { ChecklistData, ListedItem } from './model.ts';

type Result = {
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
 * The list as text, each with numbered sources, edition and permalink. Markdown and CSV hold the items that are shown. JSON
 * holds all of them and is a file that the page can open again.
 */
export function checklistExports(result: Result): TextExport[] {
	const evidence = () => loadJson<ChecklistJson>('/data/v1/checklist.json');
	return textExports('mesh-checklist', {
		markdown: async () => markdown(result, await evidence()),
		csv: async () => csv(result, await evidence()),
		json: async () => json(result, await evidence()),
	});
}

function markdown({ data, shown, record, progress, url }: Result, evidence: ChecklistJson): string {
	const { citations, sourcesOf } = cited(evidence);
	const list = checklistMarkdown({ items: shown, of: data.items.length, record, progress, sourcesOf });
	return [
		list,
		`Facts edition ${data.edition}. Open this list, without its notes: <${url}>`,
		'',
		'## Sources',
		'',
		...citations.list().map((line) => `- ${line}`),
		'',
	].join('\n');
}

function csv({ data, shown, record, url }: Result, evidence: ChecklistJson): string {
	const { citations, sourcesOf } = cited(evidence);
	const phases = new Map<string, string>(PHASES.map(({ id, title }) => [id, title]));
	return toCsv([
		['Phase', 'Severity', 'Item', 'State', 'Note', 'Why', 'Check', 'Sources'],
		...shown.map((item) => [
			phases.get(item.phase) ?? item.phase,
			item.severity,
			item.title,
			STATE_WORDS[stateOf(record.marks, item.id)],
			withoutFormula(record.notes.get(item.id) ?? ''),
			item.why,
			item.check,
			sourcesOf(item),
		]),
		[],
		['Facts edition', data.edition],
		['Link', url],
		...citations.list().map((line) => ['Source', line]),
	]);
}

function json({ data, record, url }: Result, { items, facts }: ChecklistJson): string {
	const entries = items.map((item) => ({ ...recordItem(record, item.id), ...item }));
	const content = { ...envelope(CHECKLIST_FILE), edition: data.edition, link: url, items: entries, facts };
	return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Numbers the sources of items in the order in which they are asked for. */
function cited({ facts }: ChecklistJson) {
	const known = new Map(facts.map((fact) => [fact.id, fact]));
	const citations = new Citations(facts.flatMap(({ sources }) => sources));
	const sourcesOf = (item: ListedItem) => {
		const ids = item.facts.flatMap(({ id }) => known.get(id)?.sources.map((source) => source.id) ?? []);
		return citations.mark({ sources: [...new Set(ids)] });
	};
	return { citations, sourcesOf };
}
