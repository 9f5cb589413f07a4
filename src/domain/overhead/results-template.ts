import type { Coefficient, Coefficients } from './coefficients.ts';
import type { CoefficientName } from './figures.ts';

/** Columns of the file in which a reader hands the results of a load test to the estimator. */
export const RESULTS_COLUMNS = ['coefficient', 'low', 'typical', 'high', 'note'] as const;

/** Ranges of the model that follow from settings and prices. No load test measures them. */
const NOT_MEASURED: ReadonlySet<CoefficientName> = new Set(['consul-cert-renewal', 'node-price-cpu-share']);

const LEAD = [
	'Results of your own load test, for the overhead estimator. Lines that begin with # are comments.',
	'Fill in what you measured: low, typical and high, or typical alone. Write numbers with a point for decimals',
	'and without a unit: they count in the unit that stands above the row. Leave the other rows as they are.',
	'The note is for you and is not read. Then paste the whole file into the estimator.',
];

/**
 * The results template: CSV with an empty row for each coefficient that a load test can measure. A comment above each says
 * what it is, its unit, and what was published.
 *
 * @param edition id of the edition that the published figures are from
 */
export function resultsTemplate(coefficients: Coefficients, edition: string): string {
	const rows = Object.entries(coefficients).flatMap(([name, coefficient]) =>
		isMeasurable(name as CoefficientName, coefficient) ? [`# ${described(coefficient)}`, `${name},,,,`] : [],
	);
	const lead = [...LEAD, `Published figures: facts edition ${edition}, CC BY 4.0.`].map((line) => `# ${line}`);
	return [...lead, RESULTS_COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/** What is documented, such as a default or a limit, is read and not measured. */
const isMeasurable = (name: CoefficientName, { kind }: Coefficient) =>
	kind.typical !== 'documented' && !NOT_MEASURED.has(name);

const described = ({ label, unit, low, typical, high }: Coefficient) =>
	`${label}, in ${unit}. Published: ${[low, typical, high].join(' / ')}`;
