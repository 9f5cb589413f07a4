import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

const NOTE = 'The numbers in front go up by one, so that they were taken for line numbers and not for counts.';

const HEADER = 'NAMESPACE   PHASE     CONTAINERS   CPU    MEMORY';
const ROWS = ['pay         Running   pay          100m   64Mi', 'shop        Running   cart         100m   64Mi'];

/** As editors and viewers number lines, from the left or with the numbers below each other. */
const numbered = (text: string, width = 0) =>
	text
		.trimEnd()
		.split('\n')
		.map((line, index) => `${String(index + 1).padStart(width)} ${line}`)
		.join('\n');

/** As the proposed command prints the counts of its rows. */
const counted = (...counts: readonly number[]) =>
	[`1 ${HEADER}`, ...counts.map((count, index) => `${String(count).padStart(7)} ${ROWS[index % 2]}`)].join('\n');

describe('numbers in front of lines', () => {
	test.each([0, 4])('are no counts where they go up by one (width %d)', (width) => {
		const text = fixture('columns-1.33.txt');
		const { recognized, skipped, notes, summary } = read(numbered(text, width));
		expect(recognized).toEqual(read(text).recognized);
		expect([skipped, summary]).toEqual([{}, read(text).summary]);
		expect(new Set(notes)).toEqual(new Set([NOTE]));
	});

	test('may begin below their header, where its spaces in front were not copied', () => {
		const text = numbered([HEADER, ...ROWS, ...ROWS].join('\n'), 4).trimStart();
		expect(read(text).summary.pods?.total).toBe(4);
	});

	test('do not make a second output of the same one', () => {
		const text = fixture('columns-1.33.txt');
		expect(read(text, numbered(text)).summary.pods?.total).toBe(16);
	});

	test('are line numbers in front of one row, too', () => {
		const { notes, summary } = read(numbered([HEADER, ROWS[0]].join('\n')));
		expect([notes, summary.pods?.total]).toEqual([[NOTE], 1]);
	});

	test('are counts where there is a gap', () => {
		expect(read(numbered([HEADER, ...ROWS].join('\n')).replace(/^3/m, '30')).summary.pods?.total).toBe(32);
		expect(read(counted(1, 2, 3)).summary.pods?.total).toBe(6);
	});

	test('are counts in few rows that stand where “uniq -c” writes them', () => {
		const { notes, summary } = read(counted(2, 3));
		expect([notes, summary.pods?.total]).toEqual([[], 5]);
	});
});
