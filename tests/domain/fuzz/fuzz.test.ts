import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/domain/permalink/link.ts';
import { FILE_TARGETS } from './files.ts';
import { LINK_TARGETS, permalinkTarget } from './links.ts';
import { PASTE_TARGETS } from './pastes.ts';

const TARGETS = [...LINK_TARGETS, ...FILE_TARGETS, ...PASTE_TARGETS];

/** All cases together. `npm run fuzz` tries more. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 2000);

const shares = TARGETS.reduce((sum, { share }) => sum + share, 0);
const casesOf = (share: number) => Math.ceil((CASES * share) / shares);

describe('whatever comes in, it is read or refused in words:', () => {
	test.each(TARGETS.map((target) => ({ ...target, cases: casesOf(target.share) })))(
		'$name, $cases cases',
		async ({ run, cases }) => {
			await run({ numRuns: cases });
			expect(cases).toBeGreaterThan(0);
		},
	);
});

describe('a reader of links is found out', () => {
	const field = (read: (text: string) => object): Fields => ({
		x: { key: 'x', initial: '', codec: { read: read as never, write: (value: string) => value } },
	});
	const runs = { numRuns: 300 };

	test.each([
		['that throws', (text: string) => ({ value: decodeURIComponent(text.replaceAll('~', '%')), corrections: [] })],
		['that writes what no link holds', () => ({ value: '<b>', corrections: [] })],
		['that quotes without end', (text: string) => ({ error: text.repeat(1000) })],
		[
			'that does not read what it writes',
			(text: string) => (text === '1' ? { value: '', corrections: [] } : { value: '1', corrections: [] }),
		],
	])('%s', (_, read) => {
		expect(() => permalinkTarget('x', field(read), 'v=1&x=1').run(runs)).toThrow();
	});
});
