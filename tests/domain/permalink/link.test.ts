import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, initialState, MAX_LENGTH } from '../../../src/domain/permalink/link.ts';
import { list, sequence } from '../../../src/domain/permalink/lists.ts';
import { halfStep, integer } from '../../../src/domain/permalink/numbers.ts';
import { choice, flag, text } from '../../../src/domain/permalink/values.ts';

const EDITION = '2026.11.20';

const PLATFORMS = ['istio', 'linkerd', 'cilium'] as const;

const FIELDS = {
	weights: { key: 'w', codec: sequence(integer(0, 100), 3), initial: [25, 20, 20] as readonly number[] },
	platforms: {
		key: 'p',
		codec: list(choice(PLATFORMS), 10),
		initial: ['istio'] as readonly (typeof PLATFORMS)[number][],
	},
	differences: { key: 'd', codec: flag, initial: false },
	title: { key: 't', codec: text(20), initial: '' },
	score: { key: 's', codec: halfStep(1, 5), initial: 3 },
};

const INITIAL = initialState(FIELDS);

const state = fc.record({
	weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
	platforms: fc.subarray([...PLATFORMS]),
	differences: fc.boolean(),
	title: fc.string({ unit: 'grapheme', maxLength: 5 }).filter((title) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(title)),
	score: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
});

describe('encodeLink()', () => {
	test('leaves defaults out', () => {
		expect(encodeLink(FIELDS, INITIAL, EDITION)).toBe('v=1&kb=2026.11.20');
	});

	test('writes what differs, in a fixed order', () => {
		const changed = { ...INITIAL, differences: true, weights: [40, 0, 10] };
		expect(encodeLink(FIELDS, changed, EDITION)).toBe('v=1&kb=2026.11.20&w=40.0.10&d=1');
	});

	test('uses only characters that survive every wiki', () => {
		fc.assert(
			fc.property(state, (given) => {
				expect(encodeLink(FIELDS, given, EDITION)).toMatch(/^[A-Za-z0-9._~&=-]+$/);
			}),
		);
	});
});

describe('decodeLink()', () => {
	test('reads back what was written', () => {
		fc.assert(
			fc.property(state, (given) => {
				const decoded = decodeLink(FIELDS, `#${encodeLink(FIELDS, given, EDITION)}`);
				expect(decoded).toMatchObject({ state: given, notices: [], refused: false, edition: EDITION });
			}),
		);
	});

	test('shows the defaults without a word for an empty link', () => {
		expect(decodeLink(FIELDS, '')).toMatchObject({ state: INITIAL, notices: [], refused: false });
	});

	test('moves a number into its bounds and says so', () => {
		const decoded = decodeLink(FIELDS, '#v=1&w=999.20.20');
		expect(decoded.state.weights).toEqual([100, 20, 20]);
		expect(decoded.notices).toEqual(['In “w”: 999 was changed to 100.']);
	});

	test('keeps the default where a value means nothing, and says so', () => {
		const decoded = decodeLink(FIELDS, '#v=1&w=1.2&d=maybe');
		expect(decoded.state).toEqual(INITIAL);
		expect(decoded.notices).toEqual([
			'“1.2” does not hold 3 values, so “w” keeps its default.',
			'“maybe” is neither 0 nor 1, so “d” keeps its default.',
		]);
	});

	test('leaves out items that it does not know, and keeps the others', () => {
		const decoded = decodeLink(FIELDS, '#v=1&p=linkerd.osm.linkerd');
		expect(decoded.state.platforms).toEqual(['linkerd']);
		expect(decoded.notices).toEqual(['In “p”: “osm” is none of istio, linkerd, cilium and was left out.']);
	});

	test('ignores keys of others, silently where they were announced', () => {
		const decoded = decodeLink(FIELDS, '?v=1&d=1&theme=dark&utm=x', new Set(['theme']));
		expect(decoded.state.differences).toBe(true);
		expect(decoded.notices).toEqual(['“utm” is not part of this tool and was ignored.']);
	});

	test('keeps the first of two values', () => {
		const decoded = decodeLink(FIELDS, '#v=1&d=1&d=0');
		expect(decoded.state.differences).toBe(true);
		expect(decoded.notices).toEqual(['“d” occurs twice; the first value was kept.']);
	});

	test('refuses another version of the format and keeps the link for the reader to see', () => {
		const decoded = decodeLink(FIELDS, '#v=9&w=1.2.3');
		expect(decoded).toMatchObject({ state: INITIAL, refused: true, raw: 'v=9&w=1.2.3' });
	});

	test('refuses a link of unreasonable length without reading it', () => {
		const decoded = decodeLink(FIELDS, `#v=1&d=1&t=${'a'.repeat(MAX_LENGTH)}`);
		expect(decoded).toMatchObject({ state: INITIAL, refused: true });
	});

	test('says when the edition is none', () => {
		const decoded = decodeLink(FIELDS, '#v=1&kb=yesterday');
		expect(decoded.edition).toBeUndefined();
		expect(decoded.notices).toEqual([
			'“yesterday” is not an edition of the facts, such as 2026.11.20; the newest facts are used.',
		]);
	});

	test('understands links that a wiki has escaped twice', () => {
		expect(decodeLink(FIELDS, '#v=1&amp;kb=2026.11.20&amp;t=a')).toEqual({
			...decodeLink(FIELDS, '#v=1&kb=2026.11.20&t=a'),
			raw: 'v=1&amp;kb=2026.11.20&amp;t=a',
		});
	});

	test('understands links whose harmless characters a wiki has escaped', () => {
		expect(decodeLink(FIELDS, '#v=1&t=a%7E20b').state.title).toBe('a b');
	});

	test('understands links of which a program has escaped even “=” and “&”', () => {
		const link = 'v=1&kb=2026.11.20&w=40.0.10&d=1';
		for (const escaped of [encodeURIComponent(link), link.replaceAll('&', '%26'), link.replaceAll('=', '%3d')]) {
			expect(decodeLink(FIELDS, `#${escaped}`)).toEqual({ ...decodeLink(FIELDS, `#${link}`), raw: escaped });
		}
		expect(decodeLink(FIELDS, '#v%3D1%26d%3D1').state.differences).toBe(true);
	});

	test('understands links whose ampersands became semicolons, escaped or not', () => {
		const link = 'v=1&kb=2026.11.20&w=40.0.10&d=1';
		for (const separated of [
			link.replaceAll('&', ';'),
			link.replaceAll('&', '%3B'),
			link.replaceAll('&', '%26amp%3B'),
		]) {
			expect(decodeLink(FIELDS, `#${separated}`)).toEqual({ ...decodeLink(FIELDS, `#${link}`), raw: separated });
		}
		expect(decodeLink(FIELDS, '#v=1&d=1;')).toMatchObject({ state: { differences: true }, notices: [] });
	});

	test.each([
		['#v=1&p=linkerd.cil', '“cil” is none of'],
		['#v=1&w=40.0', 'does not hold 3 values'],
		['#v=1&w=40.0.', 'is not a whole number'],
		['#v=1&d=', 'is neither 0 nor 1'],
		['#v=1&d', '“d” could not be read'],
		['#v=1&t=Our~2', 'The text is not valid'],
	])('tells what a link that is cut short has lost: %s', (link, notice) => {
		expect(decodeLink(FIELDS, link).notices.join()).toContain(notice);
	});

	test('returns markup as text and drops characters that only deceive', () => {
		const decoded = decodeLink(FIELDS, '#v=1&t=~3cb~3e~e2~80~aehi');
		expect(decoded.state.title).toBe('<b> hi');
	});

	test('never throws and always gives a complete state, whatever comes in', () => {
		const hostile = fc.oneof(
			fc.string({ maxLength: 200 }),
			fc
				.array(
					fc.tuple(
						fc.constantFrom('v', 'kb', 'w', 'p', 'd', 't', 's', '__proto__', 'constructor'),
						fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('1', '1.2.3', '~', '%', '~zz', '1e9', '-1')),
					),
					{ maxLength: 8 },
				)
				.map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
		);
		fc.assert(
			fc.property(hostile, (input) => {
				const { state, raw } = decodeLink(FIELDS, `#${input}`);
				expect(Object.keys(state)).toEqual(Object.keys(INITIAL));
				expect(state.weights.every((weight) => weight >= 0 && weight <= 100)).toBe(true);
				expect(
					input.startsWith(raw) || raw.length === MAX_LENGTH || input.startsWith('#') || input.startsWith('?'),
				).toBe(true);
				expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
			}),
			{ numRuns: 2000 },
		);
	});
});

/** Links as they were shared once. They must go on meaning the same, so an entry is never removed or changed. */
const GOLDEN = [
	['v=1&kb=2026.11.20', INITIAL],
	[
		'v=1&kb=2026.11.20&w=40.30.5&p=linkerd.cilium&d=1',
		{ ...INITIAL, weights: [40, 30, 5], platforms: ['linkerd', 'cilium'], differences: true },
	],
	['v=1&kb=live&t=Our~20shop&s=4.5', { ...INITIAL, title: 'Our shop', score: 4.5 }],
] as const;

test.each(GOLDEN)('%s still means the same', (link, expected) => {
	expect(decodeLink(FIELDS, `#${link}`)).toMatchObject({ state: expected, notices: [] });
});

describe('decodeLink() takes nothing for granted', () => {
	test('removes a # only where a link begins', () => {
		expect(decodeLink(FIELDS, '#d=1').raw).toBe('d=1');
		expect(decodeLink(FIELDS, 'd=1#').raw).toBe('d=1#');
	});

	test('reads a link of the greatest length, and shows as much of a longer one', () => {
		const longest = `t=${'a'.repeat(MAX_LENGTH - 2)}`;
		expect(decodeLink(FIELDS, longest).refused).toBe(false);
		const refused = decodeLink(FIELDS, `${longest}a`);
		expect(refused).toMatchObject({ refused: true, raw: longest, notices: [expect.stringContaining('was not used')] });
	});

	test('says why a version is refused, and takes a link without one', () => {
		const { notices, refused } = decodeLink(FIELDS, 'v=2&d=1');
		expect([refused, notices.join()]).toEqual([true, expect.stringContaining('version “2”')]);
		expect(decodeLink(FIELDS, 'd=1')).toMatchObject({ refused: false, state: { differences: true } });
	});

	test('quotes the beginning of what cannot be read, and is silent about what is empty', () => {
		const { notices } = decodeLink(FIELDS, `v=1&&${'?'.repeat(70)}&d=1&`);
		expect(notices).toEqual([`“${'?'.repeat(60)}” could not be read and was ignored.`]);
	});

	test('begins its sentences with a capital', () => {
		expect(decodeLink(FIELDS, 'v=1&t=~ff').notices).toEqual(['The text is not valid, so “t” keeps its default.']);
	});
});
