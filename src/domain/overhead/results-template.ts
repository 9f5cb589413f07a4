import { type TextTable, toCsv } from '../text/table.ts';
import type { Coefficient, Coefficients } from './coefficients.ts';
import type { CoefficientName } from './figures.ts';

/** Columns of the file in which a reader hands the results of a load test to the estimator. */
export const RESULTS_COLUMNS = ['coefficient', 'low', 'typical', 'high', 'note'] as const;

/** Ranges of the model that follow from settings and prices. No load test measures them. */
const NOT_MEASURED: ReadonlySet<CoefficientName> = new Set(['consul-cert-renewal', 'node-price-cpu-share']);

const LEAD = [
	'Results of your own load test, for the overhead estimator. Lines that begin with # are comments.',
	'Fill in what you measured: low, typical and high, or typical alone. Numbers only, with a point for decimals,',
	'in the unit that stands above the row. Leave the other rows as they are. The note is for you: it is not read.',
	'Then paste the whole file into the estimator, under "Fill in from your cluster or your load test".',
];

/**
 * The results template: CSV with an empty row for each coefficient that a load test can measure, and above it, as a comment,
 * what it is, its unit, and the published figures.
 */
export function resultsTemplate(coefficients: Coefficients): string {
	const rows = Object.entries(coefficients).flatMap(
		([name, coefficient]): TextTable =>
			isMeasurable(name as CoefficientName, coefficient)
				? [[`# ${describe(coefficient)}`], [name, ...RESULTS_COLUMNS.slice(1).map(() => '')]]
				: [],
	);
	return toCsv([...LEAD.map((line) => [`# ${line}`]), RESULTS_COLUMNS, ...rows]);
}

/** What is documented, such as a default or a limit, is read and not measured. */
const isMeasurable = (name: CoefficientName, { kind }: Coefficient) =>
	kind.typical !== 'documented' && !NOT_MEASURED.has(name);

const describe = ({ label, unit, low, typical, high }: Coefficient) =>
	`${label}, in ${unit}. Published: ${[low, typical, high].join(' / ')}`;
