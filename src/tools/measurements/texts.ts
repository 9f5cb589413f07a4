import { Citations } from '../../domain/evidence/citations.ts';
import { testAnchor } from '../../domain/measurements/anchor.ts';
import { CONDITIONS, conditionsOf } from '../../domain/measurements/conditions.ts';
import type { Figure } from '../../domain/measurements/figures.ts';
import type { MeasurementsJson, TestbedJson } from '../../domain/measurements/json.ts';
import { type Comparison, differenceIn, factsOf } from '../../domain/measurements/measurements.ts';
import { LOAD_WORDS, METRIC_WORDS, RUNNER_WORDS } from '../../domain/measurements/words.ts';
import { escapeMarkdown } from '../../domain/text/plain.ts';
import { type TextTable, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import { differenceText, figureText, loadOf, readingOf, titleOf } from './format.ts';
import type { ListedBed, MeasurementsData } from './model.ts';

/** What is shown, and what the texts say of it. */
export type Result = {
	readonly data: Pick<MeasurementsData, 'edition'>;
	/** Tests with the comparisons that pass the filter. */
	readonly shown: readonly ListedBed[];
	/** Address that reopens the filter. */
	readonly url: string;
};

/** What a reader of an export has to know as much as a reader of the page. */
export const WARNING =
	'Figures may be compared within one test and not between tests: environment, load, connections, payload, telemetry and versions differ. “Against the baseline” is our own arithmetic; a difference of percentiles is not a percentile of the difference.';

/** The tests that are shown with their sources, and what numbers those sources. */
function evidenceFor({ shown }: Result, { testbeds, facts }: MeasurementsJson) {
	const full = new Map(testbeds.map((bed) => [bed.id, bed]));
	const citations = new Citations([...testbeds, ...facts].flatMap(({ sources }) => sources));
	const sourcesOf = new Map(facts.map(({ id, sources }) => [id, sources.map((source) => source.id)]));
	const beds = shown.flatMap((bed): TestbedJson[] => {
		const known = full.get(bed.id);
		return known ? [{ ...known, comparisons: bed.comparisons }] : [];
	});
	const markBed = ({ sources }: TestbedJson) => citations.mark({ sources: sources.map(({ id }) => id) });
	const markFact = (id: string) => citations.mark({ sources: sourcesOf.get(id) ?? [] });
	return { beds, citations, markBed, markFact };
}

/** A section for each test with its conditions and a table for each comparison, and the numbered sources. */
export function measurementsMarkdown(result: Result, json: MeasurementsJson): string {
	const { beds, citations, markBed, markFact } = evidenceFor(result, json);
	const sections = beds.flatMap((bed) => [
		`## ${escapeMarkdown(bed.title)}`,
		'',
		`${bed.year ?? 'Undated'}. ${escapeMarkdown(bed.who)} (${RUNNER_WORDS[bed.by].toLowerCase()}). ${markBed(bed)}`,
		'',
		...(bed.limits ? [escapeMarkdown(bed.limits), ''] : []),
		...conditionsOf(bed).map(({ name, value }) => `- ${name}: ${escapeMarkdown(value)}`),
		'',
		...bed.comparisons.flatMap((comparison) => [toMarkdownTable(figureRows(comparison, markFact)), '']),
		...(bed.unread ?? []).flatMap((line) => [`Not read as figures: ${escapeMarkdown(line)}`, '']),
	]);
	return [
		'# Published measurements of service meshes',
		'',
		WARNING,
		'',
		...sections,
		'## Sources',
		'',
		...citations.list().map((line) => `- ${line}`),
		'',
		`Facts edition ${result.data.edition}. Open this view: <${result.url}>`,
		'',
	].join('\n');
}

function figureRows(comparison: Comparison, markFact: (id: string) => string): TextTable {
	const reading = readingOf(comparison);
	const head = `${titleOf(comparison)} (${loadOf(comparison)}${reading ? `; from: ${reading}` : ''})`;
	return [
		[head, 'Figure', 'Against the baseline', 'Sources'],
		...comparison.figures.map((figure) => {
			const difference = differenceIn(comparison, figure);
			return [figure.what, figureText(figure), difference ? differenceText(difference) : '', markFact(figure.fact)];
		}),
	];
}

/** The columns of a figure, before those of the conditions. */
const COLUMNS: readonly (readonly [string, (cell: Cell) => string])[] = [
	['Test', ({ bed }) => bed.title],
	['Basis', ({ bed }) => bed.basis],
	['Year', ({ bed }) => String(bed.year ?? '')],
	['Who ran it', ({ bed }) => bed.who],
	['Stake', ({ bed }) => RUNNER_WORDS[bed.by]],
	['Measure', ({ comparison }) => METRIC_WORDS[comparison.metric]],
	['Comparison', ({ comparison }) => comparison.title],
	['Load', ({ comparison }) => LOAD_WORDS[comparison.load]],
	['Load in words', ({ comparison }) => comparison.at ?? ''],
	['Measured', ({ figure }) => figure.what],
	['Bound', ({ figure }) => figure.bound ?? ''],
	['Figure', ({ figure }) => String(figure.value)],
	['Upper end', ({ figure }) => String(figure.upper ?? '')],
	['Unit', ({ comparison }) => comparison.unit],
	['Baseline', ({ figure }) => (figure.baseline ? 'yes' : '')],
	['Difference', ({ comparison, figure }) => exactDifference(comparison, figure)],
	['Read from', ({ figure }) => figure.reading ?? ''],
	['Fact', ({ figure }) => figure.fact],
];

type Cell = { readonly bed: TestbedJson; readonly comparison: Comparison; readonly figure: Figure };

/** The difference from the baseline as a number, without the noise of subtraction. */
function exactDifference(comparison: Comparison, figure: Figure): string {
	const difference = differenceIn(comparison, figure);
	return difference === undefined ? '' : String(Number(difference.by.toPrecision(6)));
}

/** One line for each figure with the conditions of its test, and the numbered sources below. */
export function measurementsCsv(result: Result, json: MeasurementsJson): string {
	const { beds, citations, markFact } = evidenceFor(result, json);
	const page = result.url.split('#')[0];
	const rows = beds.flatMap((bed) =>
		bed.comparisons.flatMap((comparison) =>
			comparison.figures.map((figure) => [
				...COLUMNS.map(([, read]) => read({ bed, comparison, figure })),
				`${page}#${testAnchor(bed.id, comparison.id)}`,
				markFact(figure.fact),
				...conditionsOf(bed).map(({ value }) => value),
			]),
		),
	);
	return toCsv([
		[...COLUMNS.map(([name]) => name), 'Address', 'Sources', ...CONDITIONS.map(([, name]) => name)],
		...rows,
		[],
		['Note', WARNING],
		['Facts edition', result.data.edition],
		['Link', result.url],
		...citations.list().map((line) => ['Source', line]),
	]);
}

/** The tests and the facts behind them, for programs. */
export function measurementsContent(result: Result, json: MeasurementsJson) {
	const { beds } = evidenceFor(result, json);
	const cited = new Set(beds.flatMap(factsOf));
	return { note: WARNING, testbeds: beds, facts: json.facts.filter(({ id }) => cited.has(id)) };
}
