import type { Fact, Source } from '../evidence/types.ts';
import type { MatrixJson } from '../matrix/json.ts';
import type { ScoresJson } from '../scoring/json.ts';
import type { DataTable, Field } from './csv.ts';
import type { CoefficientJson, SupportWindow } from './rows.ts';

/** A table from entries: the names of the columns, each with the way to its field. */
export function tableOf<Entry>(
	entries: readonly Entry[],
	columns: Readonly<Record<string, (entry: Entry) => Field>>,
): DataTable {
	const fields = Object.values(columns);
	return { columns: Object.keys(columns), rows: entries.map((entry) => fields.map((field) => field(entry))) };
}

/**
 * One row for each fact. Sources are ids, and found in the table of sources.
 *
 * @param page address of a fact
 */
export const factsTable = (facts: readonly Fact[], page: (id: string) => string): DataTable =>
	tableOf(facts, {
		id: ({ id }) => id,
		subject: ({ subject }) => subject,
		topic: ({ topic }) => topic,
		statement: ({ statement }) => statement,
		value: ({ value }) => value,
		support: ({ support }) => support,
		maturity: ({ maturity }) => maturity,
		note: ({ note }) => note,
		scope: ({ scope }) => scope.text,
		version: ({ scope }) => scope.version,
		mode: ({ scope }) => scope.mode,
		edition: ({ scope }) => scope.edition,
		confidence: ({ confidence }) => confidence,
		checked: ({ checked }) => checked,
		review_by: ({ review_by }) => review_by,
		sources: ({ sources }) => sources,
		disputes: ({ disputes }) => disputes,
		page: ({ id }) => page(id),
	});

/** One row for each source. */
export const sourcesTable = (sources: readonly Source[]): DataTable =>
	tableOf(sources, {
		id: ({ id }) => id,
		title: ({ title }) => title,
		publisher: ({ publisher }) => publisher,
		published: ({ published }) => published,
		checked: ({ checked }) => checked,
		interest: ({ interest }) => interest,
		url: ({ url }) => url,
	});

/** One row for each cell of the matrix. */
export const matrixTable = ({ capabilities }: MatrixJson): DataTable =>
	tableOf(
		capabilities.flatMap((capability) =>
			Object.entries(capability.cells).map(([platform, cell]) => ({ capability, platform, cell })),
		),
		{
			capability: ({ capability }) => capability.id,
			group: ({ capability }) => capability.group,
			question: ({ capability }) => capability.question,
			platform: ({ platform }) => platform,
			answer: ({ cell }) => cell.answer,
			value: ({ cell }) => cell.value ?? undefined,
			fact: ({ cell }) => cell.fact ?? undefined,
			details: ({ cell }) => cell.details,
			inherited_from: ({ cell }) => cell.inheritedFrom ?? undefined,
			as_of: ({ cell }) => cell.asOf ?? undefined,
			disputed: ({ cell }) => cell.disputed,
		},
	);

/** One row for each score of a candidate on a criterion. */
export const scoresTable = ({ candidates }: ScoresJson): DataTable =>
	tableOf(
		candidates.flatMap(({ id, scores }) =>
			Object.entries(scores).map(([criterion, score]) => ({ candidate: id, criterion, score })),
		),
		{
			candidate: ({ candidate }) => candidate,
			criterion: ({ criterion }) => criterion,
			low: ({ score }) => score.low,
			typical: ({ score }) => score.typical,
			high: ({ score }) => score.high,
			rationale: ({ score }) => score.rationale,
			facts: ({ score }) => score.facts,
		},
	);

/** One row for each figure of the overhead estimator. */
export const coefficientsTable = (coefficients: readonly CoefficientJson[]): DataTable =>
	tableOf(coefficients, {
		id: ({ id }) => id,
		label: ({ label }) => label,
		unit: ({ unit }) => unit,
		low: ({ low }) => low,
		typical: ({ typical }) => typical,
		high: ({ high }) => high,
		low_kind: ({ kind }) => kind.low,
		typical_kind: ({ kind }) => kind.typical,
		high_kind: ({ kind }) => kind.high,
		fact: ({ fact }) => fact,
		page: ({ page }) => page,
	});

/** One row for each release line. */
export const supportWindowsTable = (windows: readonly SupportWindow[]): DataTable =>
	tableOf(windows, {
		platform: ({ platform }) => platform,
		name: ({ name }) => name,
		line: ({ line }) => line,
		released: ({ released }) => released,
		ends: ({ ends }) => ends,
		note: ({ note }) => note,
		fact: ({ fact }) => fact,
		page: ({ page }) => page,
	});
