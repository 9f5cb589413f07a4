import type { FactJson } from '../../domain/evidence/json.ts';
import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import type { OverheadJson } from '../../domain/overhead/json.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import { References } from '../../domain/share/references.ts';
import { type Chart, list, plain as plainLine, type Report, section, tableOf } from '../../domain/share/report.ts';
import type { TextTable } from '../../domain/text/table.ts';
import { loadJson } from '../frame/load.ts';
import { evidenceOf } from './FactLink.tsx';
import { figures, plain, published } from './format.ts';
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
	/** Whether prices of a company are among the figures. */
	readonly ruled: boolean;
	/** Address that reopens the result. */
	readonly url: string;
};

/**
 * The estimate as a report, with its coefficients. The facts are loaded.
 *
 * @throws if they cannot be loaded
 */
export const overheadReport = async (result: Result): Promise<Report> =>
	reportOf(result, (await loadJson<OverheadJson>('/data/v1/overhead.json')).facts);

/** The same with facts that are there already. */
export function reportOf(result: Result, facts: readonly FactJson[]): Report {
	const { data, state, estimates, ruled, url } = result;
	const references = new References(facts);
	const own = state.overrides.length;
	const remarked = remarks(result).flatMap(([title, texts]) => section(title, list(texts.map(plainLine))));
	return {
		tool: 'overhead',
		name: 'mesh-overhead',
		title: 'Overhead of a service mesh',
		summary: [
			plainLine(READ_RANGES),
			...(own > 0 ? [plainLine(`Own figures in the place of published ones: ${own}, marked below.`)] : []),
			...(ruled ? [plainLine('House rules were applied. They are in no link.')] : []),
		],
		chart: chartOf(result),
		sections: [
			...section('', tableOf(resultTable(data, SECTIONS, estimates))),
			...section('Inputs', tableOf(inputTable(result))),
			...remarked,
			...section('Coefficients', tableOf(coefficientTable(result, references))),
		],
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms(result, facts),
	};
}

const READ_RANGES =
	'Ranges are published evidence, most favorable to least favorable, not limits. They size a cluster; they do not rank products.';

/** What the meshes use in CPU, for each mode that has a figure. */
function chartOf({ data, estimates }: Result): Chart | undefined {
	const measure = SECTIONS.flatMap(({ measures }) => measures).find(({ id }) => id === 'used-cpu');
	if (measure === undefined) return undefined;
	const bars = rowsOf(measure, estimates).flatMap(({ estimate: { mode }, result: range }) => {
		if (isRefused(range)) return [];
		const label = data.modes.find(({ id }) => id === mode)?.title ?? mode;
		return [{ label, value: range.typical, low: range.low, high: range.high, text: figures(range) }];
	});
	return { title: 'CPU in use, low / typical / high', unit: measure.unit, bars };
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

function coefficientTable(result: Result, references: References) {
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
			references.cite(coefficient.fact, [coefficient.fact]),
		];
	});
	return [['Coefficient', 'Low / typical / high', 'Unit', 'Evidence', 'Fact'], ...rows];
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

function forPrograms({ data, state, coefficients, estimates, ...rest }: Result, facts: readonly FactJson[]) {
	const names = usedNames({ data, state, coefficients, estimates, ...rest });
	const used = new Set(names.map((name) => coefficients[name].fact));
	const measures = SECTIONS.flatMap((part) => part.measures);
	return {
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
		notModeled: NOT_MODELED,
	};
}
