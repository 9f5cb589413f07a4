import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/domain/settings/advisor.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { packedRulesIn, withoutPackedRules } from '../../../src/tools/frame/house.ts';
import { LONG_LINK, packRules, unpackRules } from '../../../src/tools/frame/house-link.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';

const VOCABULARY = vocabularyOf(KNOWLEDGE);
const unpack = (value: string) => unpackRules(value, VOCABULARY);

/** Packs any text as a link would carry it. */
async function packText(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = Buffer.from(await new Response(stream).arrayBuffer());
	return `1.${bytes.toString('base64url')}`;
}

const line = (max: number) =>
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: max })
		.filter((text) => !/\p{C}|\p{Z}/u.test(text) && text.length <= max);

/** House rules as a company may write them. */
const rules: fc.Arbitrary<Settings> = fc
	.record({
		name: line(60),
		weights: fc.dictionary(fc.constantFrom(...(VOCABULARY.criteria ?? [])), fc.integer({ min: 0, max: 100 })),
		excluded: fc.subarray((VOCABULARY.platforms ?? []).filter((id) => id !== 'no-mesh')),
		constraints: fc.subarray([...(VOCABULARY.constraints ?? [])]),
		alternatives: fc.dictionary(
			fc.constantFrom(...(VOCABULARY.alternatives ?? [])),
			fc.record({ services: fc.nat(500) }),
		),
		price: fc.double({ min: 0, max: 1000, noNaN: true, noDefaultInfinity: true }),
		reason: line(100),
	})
	.map(({ excluded, reason, alternatives, price, ...rest }) => ({
		...EXAMPLE,
		...rest,
		excluded: excluded.map((platform) => ({ platform, reason })),
		thresholds: { capacity: { adequate: 4 }, alternatives },
		// JSON knows no negative zero.
		prices: { vcpuHour: price + 0 },
	}));

describe('house rules in a link', () => {
	test('come back as they were', async () => {
		await fc.assert(
			fc.asyncProperty(rules, async (settings) => {
				const packed = await packRules(settings);
				expect(packed).toMatch(/^1\.[A-Za-z0-9_-]+$/);
				expect(await unpack(packed)).toEqual({ settings });
			}),
			{ numRuns: 150 },
		);
	});

	test('stay short enough for chats where they are those of the example', async () => {
		expect((await packRules(EXAMPLE)).length).toBeLessThan(LONG_LINK / 2);
	});

	test('are checked like a file', async () => {
		const { problems = [] } = await unpack(await packText(JSON.stringify({ ...EXAMPLE, weights: { cost: 900 } })));
		expect(problems).toEqual(['weights.cost: write at most 100']);
		expect((await unpack(await packText('{"format": "mesh-or-not/checklist"}'))).problems?.[0]).toContain(
			'no file of house rules',
		);
		const hostile = `{"format": "mesh-or-not/settings", "version": 1, "name": "x", "__proto__": {"polluted": 1}}`;
		expect((await unpack(await packText(hostile))).problems).toEqual(['__proto__: there is no such field']);
	});

	test('of a form that is not known are refused by name', async () => {
		for (const value of ['', '2.abc', 'abc', '10.abc'])
			expect((await unpack(value)).problems).toEqual([
				'The house rules in the link have a form that this page does not know.',
			]);
	});

	test('that were cut or changed are refused, and never throw', async () => {
		const packed = await packRules(EXAMPLE);
		await fc.assert(
			fc.asyncProperty(fc.nat(packed.length - 3), fc.constantFrom('A', '-', '~', '.', '%'), async (at, sign) => {
				const changed = packed.slice(0, at + 2) + sign + packed.slice(at + 3);
				for (const value of [packed.slice(0, at + 2), changed]) {
					const { settings, problems } = await unpack(value);
					expect((settings === undefined) !== (problems === undefined)).toBe(true);
					if (value !== packed && problems) expect(problems.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 200 },
		);
		expect((await unpack(packed.slice(0, -20))).problems).toEqual([
			'The house rules in the link are damaged. Ask for the file instead.',
		]);
	});

	test('that would fill the memory are not unpacked', async () => {
		const bomb = await packText(' '.repeat(50_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		expect((await unpack(bomb)).problems).toEqual([
			'The house rules in the link are damaged. Ask for the file instead.',
		]);
	});
});

describe('the address', () => {
	test('gives its rules away wherever they stand in it, and nothing else', () => {
		expect(packedRulesIn('#v=1&z=1.ab-c&en=r')).toBe('1.ab-c');
		expect(packedRulesIn('?z=1.abc')).toBe('1.abc');
		expect(packedRulesIn('https://x.example/#z=1.abc')).toBe('1.abc');
		expect(packedRulesIn('#v=1&zz=1.abc')).toBeUndefined();
		expect(packedRulesIn('#v=1')).toBeUndefined();
	});

	test('keeps the rest when the rules are taken out', () => {
		expect(withoutPackedRules('#v=1&z=1.abc&en=r')).toBe('#v=1&en=r');
		expect(withoutPackedRules('#v=1&en=r')).toBe('#v=1&en=r');
	});
});
