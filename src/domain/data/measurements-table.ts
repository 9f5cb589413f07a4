import type { Measured } from '../measurements/measurements.ts';
import type { DataTable } from './csv.ts';
import { tableOf } from './tables.ts';

/** A test, as far as the table names it. */
type Bed = Pick<Measured, 'id' | 'basis' | 'by' | 'year' | 'comparisons'> & { readonly page: string };

/** One row for each figure. Only rows with the same test and comparison may be compared. Conditions are in the JSON file. */
export const measurementsTable = (beds: readonly Bed[]): DataTable =>
	tableOf(
		beds.flatMap((bed) =>
			bed.comparisons.flatMap((comparison) => comparison.figures.map((figure) => ({ bed, comparison, figure }))),
		),
		{
			test: ({ bed }) => bed.id,
			basis: ({ bed }) => bed.basis,
			run_by: ({ bed }) => bed.by,
			year: ({ bed }) => bed.year,
			comparison: ({ comparison }) => comparison.id,
			title: ({ comparison }) => comparison.title,
			metric: ({ comparison }) => comparison.metric,
			load: ({ comparison }) => comparison.load,
			load_in_words: ({ comparison }) => comparison.at,
			measured: ({ figure }) => figure.what,
			platform: ({ figure }) => figure.platform,
			bound: ({ figure }) => figure.bound,
			value: ({ figure }) => figure.value,
			upper: ({ figure }) => figure.upper,
			unit: ({ comparison }) => comparison.unit,
			baseline: ({ figure }) => figure.baseline,
			reading: ({ figure }) => figure.reading,
			fact: ({ figure }) => figure.fact,
			page: ({ bed }) => bed.page,
		},
	);
