import { Citations } from '../../domain/evidence/citations.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { RetriesJson } from '../../domain/retries/json.ts';
import { escapeMarkdown, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import { loadJson } from '../frame/load.ts';
import type { RetriesData } from './model.ts';
import type { Outcome } from './outcome.ts';
import { changeTable, defaultTable, inputTable, layerTable } from './tables.ts';
import { workingOf } from './working.ts';

export type Result = {
	readonly data: Pick<RetriesData, 'edition'>;
	readonly outcome: Outcome;
	/** Address that reopens the result. */
	readonly url: string;
};

/** The result as text, with numbered sources, edition and permalink. The facts are loaded for it. */
export async function retriesExport(format: 'markdown' | 'csv' | 'json', result: Result): Promise<string> {
	const { facts } = await loadJson<RetriesJson>('/data/v1/retries.json');
	return { markdown: retriesMarkdown, csv: retriesCsv, json: retriesText }[format](result, facts);
}

/** What a reader of an export has to know as much as a reader of the page. */
const NOT_CALCULATED = [
	'Failures are independent of each other, except in the worst case, in which all attempts fail.',
	'Every failure is of a kind that is retried, and only the last service fails by itself.',
	'No queue, no pause between attempts and no deadline is calculated. A cap is taken as an average over time.',
];

/** The facts, the numbers of their sources, and those behind the default that the reader started from. */
function evidence({ outcome }: Result, facts: readonly FactJson[]) {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const citations = new Citations(facts.flatMap(({ sources }) => sources));
	const own = (outcome.policy?.facts ?? []).flatMap((id) => byId.get(id) ?? []);
	const mark = ({ sources }: FactJson) => citations.mark({ sources: sources.map(({ id }) => id) });
	return { byId, citations, own, mark };
}

export function retriesMarkdown(result: Result, facts: readonly FactJson[]): string {
	const { data, outcome, url } = result;
	const { byId, citations, own, mark } = evidence(result, facts);
	const statements = own.map(
		(fact) =>
			`- ${escapeMarkdown(fact.statement)} (${escapeMarkdown(fact.scope.text)}, checked ${fact.checked}) ${mark(fact)}`,
	);
	const section = (title: string, ...lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
	return [
		'# Retry storm',
		'',
		toMarkdownTable(inputTable(outcome)),
		'',
		...section('Requests for one request of a user', toMarkdownTable(layerTable(outcome))),
		...section('What would change it most', toMarkdownTable(changeTable(outcome))),
		...section(`Facts behind “${escapeMarkdown(outcome.policy?.title ?? '')}”`, ...statements),
		...section('The defaults side by side', toMarkdownTable(defaultTable(outcome, byId, citations))),
		...section(
			'Calculation',
			...workingOf(outcome).map(({ what, formula }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(formula)}`),
		),
		...section('Not calculated', ...NOT_CALCULATED.map((limit) => `- ${limit}`)),
		...section('Sources', ...citations.list().map((line) => `- ${line}`)),
		`Facts edition ${data.edition}. Open this result: <${url}>`,
		'',
	].join('\n');
}

export function retriesCsv(result: Result, facts: readonly FactJson[]): string {
	const { data, outcome, url } = result;
	const { byId, citations, own, mark } = evidence(result, facts);
	return toCsv([
		...inputTable(outcome),
		[],
		...layerTable(outcome),
		[],
		...changeTable(outcome),
		[],
		...defaultTable(outcome, byId, citations),
		[],
		...workingOf(outcome).map(({ what, formula }) => ['Calculation', what, formula]),
		...NOT_CALCULATED.map((limit) => ['Not calculated', limit]),
		...own.map((fact) => ['Fact', `${fact.statement} ${mark(fact)}`, fact.scope.text, fact.checked]),
		['Facts edition', data.edition],
		['Link', url],
		...citations.list().map((line) => ['Source', line]),
	]);
}

export function retriesText({ data, outcome, url }: Result, facts: readonly FactJson[]): string {
	const { policy, chain, failure, worst, capped, usual, compared } = outcome;
	return `${JSON.stringify(
		{
			edition: data.edition,
			link: url,
			startedFrom: policy?.id ?? null,
			chain,
			failure,
			results: { worst, capped, usual },
			changes: outcome.changes,
			working: workingOf(outcome),
			notCalculated: NOT_CALCULATED,
			defaults: compared.map(({ policy: { id, attempts, cap }, ...result }) => ({ id, attempts, cap, ...result })),
			facts,
		},
		undefined,
		2,
	)}\n`;
}
