import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddity } from '../../../src/domain/cluster/reading/results.ts';
import { COEFFICIENT_NAMES } from '../../../src/domain/overhead/figures.ts';
import { resultsTemplate } from '../../../src/domain/overhead/results-template.ts';
import { inField } from '../../../src/domain/text/typed-number.ts';
import { COEFFICIENTS } from '../overhead/published.ts';
import { fixture, read } from './paste.ts';

const HEADER = 'coefficient,low,typical,high,note';
const TEMPLATE = resultsTemplate(COEFFICIENTS, '2026.11.21');

const resultsOf = (...lines: readonly string[]) => read([HEADER, ...lines].join('\n')).summary.results;

const own = (name: string, low: number, typical: number, high: number) => ({
	name,
	kind: 'own-measurement',
	low,
	typical,
	high,
});

/** What is said about the only row that is wrong. */
function complaint(row: string) {
	const { outcome } = read(`# a comment\n${HEADER}\n\n${row}\n`);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome.skipped.map(({ what, why }) => `${what}: ${why}`);
}

describe('results of a load test', () => {
	test('become measurements of the reader', () => {
		expect(resultsOf('envoy-memory,40,52.5,70,our test', 'sidecar-p99,0.8,1.1,2,')).toEqual([
			own('envoy-memory', 40, 52.5, 70),
			own('sidecar-p99', 0.8, 1.1, 2),
		]);
	});

	test('may be typical alone, in another order of columns, without a header, and as a spreadsheet writes them', () => {
		const expected = [own('envoy-memory', 52, 52, 52)];
		expect(resultsOf('envoy-memory,,52,,')).toEqual(expected);
		expect(read('coefficient,typical,high,low\nenvoy-memory,52,70,40').summary.results).toEqual([
			own('envoy-memory', 40, 52, 70),
		]);
		expect(read('envoy-memory,,52,,').summary.results).toEqual(expected);
		const spreadsheet =
			'\ufeff"# a comment; of two parts";;;;\r\ncoefficient;low;typical;high;note\r\nenvoy-memory;;52;;';
		expect(read(`${spreadsheet}"said ""well"", twice"\r\n`).summary.results).toEqual(expected);
		expect(read('coefficient\tlow\ttypical\thigh\tnote\nenvoy-memory\t\t52\t\t').summary.results).toEqual(expected);
	});

	test('may come as Excel writes “CSV (Macintosh)”, with lines that end with a carriage return alone', () => {
		const { summary, skipped } = read(`# a comment\r${HEADER}\renvoy-memory,,52,,\rsidecar-p99,3,2,1,\r`);
		expect(summary.results).toEqual([own('envoy-memory', 52, 52, 52)]);
		expect(skipped).toEqual({ 'Line 4, sidecar-p99': 1 });
	});

	test('keep as many digits as a link carries', () => {
		expect(resultsOf('envoy-cpu,,0.12345678,,')).toEqual([own('envoy-cpu', 0.123457, 0.123457, 0.123457)]);
	});

	test('of the empty template are none, and nothing is wrong with it', () => {
		const { recognized, skipped, notes, summary } = read(TEMPLATE);
		expect(summary.results).toEqual([]);
		expect(recognized).toEqual({ 'Results of a load test': 0 });
		expect(notes).toEqual([expect.stringMatching(/^Rows that are still empty: \d\d\.$/)]);
		expect(skipped).toEqual({});
	});

	test('stand beside what kubectl prints in the same paste', () => {
		const { summary, recognized } = read(
			`${fixture('top-containers-1.31.txt')}${HEADER}\nenvoy-memory,,52,,\n$ kubectl get nodes\n${fixture('nodes-wide-1.27.txt')}`,
		);
		expect(recognized).toMatchObject({
			'Usage of containers': 24,
			'Results of a load test': 1,
			'Nodes, as a table': 5,
		});
		expect(summary.results).toHaveLength(1);
	});
});

describe('a row that is wrong is named by its line', () => {
	test.each([
		['envoy-memry,1,2,3,', 'Line 4: “envoy-memry” is no coefficient of the estimator. Is it “envoy-memory”?'],
		[
			'<img src=x onerror=alert(1)>,1,2,3,',
			'Line 4: “img srcx onerroralert1” is no coefficient of the estimator. The template lists those that a load test measures.',
		],
		['envoy-memory,3,2,1,', 'Line 4, envoy-memory: Order them: low, typical, high.'],
		[
			'envoy-memory,40Mi,50Mi,60Mi,',
			'Line 4, envoy-memory: Write the numbers alone, without a unit. They count in MB.',
		],
		[
			'envoy-cpu,120m,130m,140m,',
			'Line 4, envoy-cpu: Write the numbers alone, without a unit. They count in vCPU per 1,000 passes/s.',
		],
		['sidecar-p99,,fast,,', 'Line 4, sidecar-p99: Write numbers. They count in ms.'],
		[
			'envoy-memory,"40,5","50,5","60,5",',
			'Line 4, envoy-memory: Write decimals with a point, and thousands without a comma.',
		],
		['envoy-memory,,"1,500",,', 'Line 4, envoy-memory: Write decimals with a point, and thousands without a comma.'],
		['envoy-memory,,"1,5,0",,', 'Line 4, envoy-memory: Write numbers. They count in MB.'],
		['envoy-memory,,about 50 Mi,,', 'Line 4, envoy-memory: Write numbers. They count in MB.'],
		['envoy-memory,,50 Mi,,', 'Line 4, envoy-memory: Write the numbers alone, without a unit. They count in MB.'],
		['envoy-memory,1,2,,', 'Line 4, envoy-memory: Fill in low, typical and high, or typical alone.'],
		['envoy-memory,,2,3,', 'Line 4, envoy-memory: Fill in low, typical and high, or typical alone.'],
		['envoy-memory,-1,2,3,', 'Line 4, envoy-memory: No figure is below zero.'],
		['envoy-memory,1e9,2e9,3e9,', 'Line 4, envoy-memory: The number is too large or negative.'],
		['envoy-memory,1,,3,', 'Line 4, envoy-memory: Fill in low, typical and high, or typical alone.'],
		['envoy-memory,1,2,3,"a note', 'Line 4: A quotation mark is not closed. Put each row on one line.'],
		[
			'nothing of this kind',
			'Line 4: “nothing of this kind” is no coefficient of the estimator. The template lists those that a load test measures.',
		],
	])('%s', (row, said) => {
		expect(complaint(row)).toEqual([said]);
	});

	test.each([';', '\t'])('where %j separates the cells and a point may stand between thousands', (separator) => {
		const [header, row] = [HEADER, 'envoy-memory,1.000,2.000,3.000,'].map((line) => line.replaceAll(',', separator));
		const { summary, skipped, why } = read(`${header}\n${row}`);
		expect(summary.results).toEqual([]);
		expect(skipped).toEqual({ 'Line 2, envoy-memory': 1 });
		expect(why).toEqual(['“1.000” can mean two numbers: type 1000 or 1.']);
		expect(resultsOf('envoy-memory,1.000,2.000,3.000,')).toEqual([own('envoy-memory', 1, 2, 3)]);
	});

	test('and the text is kept for the reader to correct', () => {
		expect(read(`${HEADER}\nenvoy-memory,3,2,1,`).outcome).toMatchObject({ correctable: true });
		expect(read(`${HEADER}\nenvoy-memory,1,2,3,`).outcome).toMatchObject({ correctable: false });
	});

	test('also where a row stands twice, and the last one counts', () => {
		const { summary, why } = read(`${HEADER}\nenvoy-memory,1,2,3,\nenvoy-memory,4,5,6,`);
		expect(summary.results).toEqual([own('envoy-memory', 4, 5, 6)]);
		expect(why).toEqual(['It stands there twice. The last row counts.']);
	});

	test('a header that lacks a column says what it should be, and its rows are not guessed at', () => {
		const { skipped, why, summary } = read('coefficient,mean,p95,max\nenvoy-memory,50,80,90\n');
		expect(skipped).toEqual({ 'Line 1': 1 });
		expect(why).toEqual([`The header is: ${HEADER}`]);
		expect(summary.results).toEqual([]);
	});

	test('and a file full of mistakes is not repeated in full', () => {
		const { skipped } = read([HEADER, ...Array.from({ length: 5000 }, (_, row) => `wrong-${row},1,2,3,`)].join('\n'));
		expect(Object.keys(skipped)).toHaveLength(21);
		expect(skipped['Results of a load test: further lines']).toBe(4980);
	});
});

test('a result that is far from what was published asks for its unit', () => {
	const measured = (typical: number) =>
		({ name: 'envoy-memory', kind: 'own-measurement', low: 0, typical, high: 1e6 }) as const;
	expect(oddity(measured(60), COEFFICIENTS['envoy-memory'])).toBeUndefined();
	expect(oddity(measured(62_000), COEFFICIENTS['envoy-memory'])).toMatch(/Is it in MB\?$/);
	expect(oddity(measured(0.06), COEFFICIENTS['envoy-memory'])).toMatch(/Is it in MB\?$/);
	// Nothing at all can be a result, and nothing is far from what was published as nothing.
	expect(oddity(measured(0), COEFFICIENTS['envoy-memory'])).toBeUndefined();
	expect(oddity(measured(5), { ...COEFFICIENTS['envoy-memory'], low: 0, typical: 0, high: 0 })).toBeUndefined();
});

test('whatever order of figures a reader fills in is taken over as it is, with any separator', () => {
	const figures = fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 3, maxLength: 3 });
	const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...COEFFICIENT_NAMES), figures), { selector: ([name]) => name });
	fc.assert(
		fc.property(rows, fc.constantFrom(',', ';', '\t'), (filled, separator) => {
			const results = filled.map(([name, values]) => {
				const [low = 0, typical = 0, high = 0] = values.map((value) => value / 1000).sort((a, b) => a - b);
				return own(name, low, typical, high);
			});
			const lines = results.map(({ name, low, typical, high }) =>
				[name, ...[low, typical, high].map(inField), 'x'].join(separator),
			);
			const text = [HEADER.replaceAll(',', separator), ...lines].join('\n');
			expect(read(text).summary.results).toEqual(results);
		}),
	);
});
