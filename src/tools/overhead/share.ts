import { Citations } from '../../domain/evidence/citations.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import type { OverheadJson } from '../../domain/overhead/json.ts';
import { escapeMarkdown, type TextTable, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import { loadJson } from '../frame/load.ts';
import { evidenceOf } from './FactLink.tsx';
import { plain, published } from './format.ts';
import { groupByModes } from './grouped.ts';
import { rowsOf } from './measure.ts';
import type { OverheadData } from './model.ts';
import { SECTIONS } from './more-sections.ts';
import { NOT_MODELED } from './not-modeled.ts';
import { NUMBER_FIELDS } from './number-fields.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { resultTable } from './result-table.ts';
import { inputsOf, type OverheadState } from './state.ts';

/** Everything that an export tells. */
export type Result = {
	readonly data: OverheadData;
	readonly state: OverheadState;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly estimates: readonly Estimate[];
	/** Address that reopens the result. */
	readonly url: string;
};

/** The estimate as text, with its coefficients, numbered sources, edition and permalink. The facts are loaded for it. */
export async function overheadText(format: Format, result: Result): Promise<string> {
	return textIn(format, result, (await loadJson<OverheadJson>('/data/v1/overhead.json')).facts);
}

type Format = 'markdown' | 'csv' | 'json';

/** The same with facts that are there already. */
export function textIn(format: Format, result: Result, facts: readonly FactJson[]): string {
	return { markdown, csv, json }[format](result, facts);
}

/** What was entered, where it differs from nothing. */
function inputTable({ state }: Result): TextTable {
	const rows = Object.entries(inputsOf(state)).flatMap(([name, value]) => {
		const field = NUMBER_FIELDS[name as keyof typeof NUMBER_FIELDS];
		if (value === undefined) return [];
		if (field === undefined) return [[OTHER_INPUTS[name] ?? name, String(value).replaceAll(',', ', ')]];
		const shown = typeof value === 'number' ? plain(field.form === 'percent' ? value * 100 : value) : String(value);
		const { label, unit } = NUMBER_WORDS[name as keyof typeof NUMBER_WORDS];
		return [[label, unit ? `${shown} ${unit}` : shown]];
	});
	return [['Input', 'Value'], ...rows];
}

const OTHER_INPUTS: Readonly<Record<string, string>> = {
	chain: 'Longest chain, calls side by side',
	layer7Passes: 'Cilium: passes of an HTTP policy',
	ciliumIsCni: 'Cilium is the network plugin already',
	requests: 'Requests',
	payload: 'Bodies',
	retryCase: 'Retries planned for',
};

/** Coefficients that the estimates rest on, in the order of the table. */
function usedNames({ estimates, coefficients }: Result): CoefficientName[] {
	const used = new Set(estimates.flatMap((estimate) => estimate.coefficients));
	return (Object.keys(coefficients) as CoefficientName[]).filter((name) => used.has(name) || coefficients[name].own);
}

function coefficientTable(result: Result, mark: (fact: string) => string): TextTable {
	const { coefficients, data } = result;
	const rows = usedNames(result).map((name) => {
		const coefficient = coefficients[name];
		const evidence = coefficient.own
			? `${evidenceOf(coefficient)} (own), published: ${published(data.coefficients[name])}`
			: evidenceOf(coefficient);
		return [
			coefficient.label,
			published(coefficient),
			coefficient.unit,
			evidence,
			coefficient.fact,
			mark(coefficient.fact),
		];
	});
	return [['Coefficient', 'Low / typical / high', 'Unit', 'Evidence', 'Fact', 'Sources'], ...rows];
}

/** Numbers the sources of facts in the order in which they are quoted. */
function citationsFor(facts: readonly FactJson[]) {
	const citations = new Citations(facts.flatMap(({ sources }) => sources));
	const known = new Map(facts.map((fact) => [fact.id, fact]));
	const mark = (id: string) => citations.mark({ sources: known.get(id)?.sources.map((source) => source.id) ?? [] });
	return { citations, mark };
}

/** What a reader must know beside the figures. */
function remarks({ data, estimates }: Result): readonly (readonly [title: string, lines: readonly string[]])[] {
	const lines = (sentences: (estimate: Estimate) => readonly string[]) =>
		groupByModes(data, estimates, sentences).map(({ text, modes }) => `${modes}: ${text}`);
	const assumed = ({ assumptions }: Estimate) =>
		assumptions.map((entry) =>
			'model' in entry ? entry.model : `${data.coefficients[entry.coefficient].label} (${entry.scenarios.join(', ')})`,
		);
	return [
		['Read the figures like this', lines(({ notes }) => notes)],
		['Refused', lines(({ refusals }) => refusals.map(({ output, reason }) => `${output}: ${reason}`))],
		['Assumptions', [...new Set(estimates.flatMap(assumed))]],
		['Not modeled', NOT_MODELED],
	];
}

function markdown(result: Result, facts: readonly FactJson[]): string {
	const { data, state, estimates, url } = result;
	const { citations, mark } = citationsFor(facts);
	const coefficients = toMarkdownTable(coefficientTable(result, mark));
	return [
		'# Overhead of a service mesh',
		'',
		'Ranges are published evidence, most favorable to least favorable, not limits. They size a cluster; they do not rank products.',
		...(state.overrides.length > 0
			? ['', `**Own figures in the place of published ones: ${state.overrides.length}, marked below.**`]
			: []),
		'',
		toMarkdownTable(resultTable(data, SECTIONS, estimates)),
		'',
		'## Inputs',
		'',
		toMarkdownTable(inputTable(result)),
		'',
		...remarks(result).flatMap(([title, lines]) =>
			lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`), ''],
		),
		'## Coefficients',
		'',
		coefficients,
		'',
		'## Sources',
		'',
		...citations.list().map((line) => `- ${line}`),
		'',
		`Facts edition ${data.edition}. Open this result: <${url}>`,
		'',
	].join('\n');
}

function csv(result: Result, facts: readonly FactJson[]): string {
	const { data, estimates, url } = result;
	const { citations, mark } = citationsFor(facts);
	return toCsv([
		...resultTable(data, SECTIONS, estimates),
		[],
		...inputTable(result),
		[],
		...coefficientTable(result, mark),
		[],
		...remarks(result).flatMap(([title, lines]) => lines.map((line) => [title, line])),
		['Facts edition', data.edition],
		['Link', url],
		...citations.list().map((line) => ['Source', line]),
	]);
}

function json(result: Result, facts: readonly FactJson[]): string {
	const { data, state, coefficients, estimates, url } = result;
	const names = usedNames(result);
	const used = new Set(names.map((name) => coefficients[name].fact));
	const measures = SECTIONS.flatMap((section) => section.measures);
	return `${JSON.stringify(
		{
			edition: data.edition,
			link: url,
			inputs: inputsOf(state),
			ownFigures: state.overrides,
			results: measures.flatMap((measure) =>
				rowsOf(measure, estimates).map(({ estimate: { mode }, result: figure }) => ({
					result: measure.id,
					unit: measure.unit,
					mode,
					...('refused' in figure ? figure : { low: figure.low, typical: figure.typical, high: figure.high }),
				})),
			),
			estimates: estimates.map(({ mode, traffic, retries, notes, assumptions, refusals }) => ({
				mode,
				traffic,
				retries,
				notes,
				assumptions,
				refusals,
			})),
			coefficients: Object.fromEntries(names.map((name) => [name, coefficients[name]])),
			facts: facts.filter(({ id }) => used.has(id)),
		},
		undefined,
		2,
	)}\n`;
}
