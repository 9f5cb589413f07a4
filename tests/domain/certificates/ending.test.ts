import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, type Validity } from '../../../src/domain/certificates/certificate.ts';
import { endingOf, endingsOf, placeName } from '../../../src/domain/certificates/ending.ts';
import { dayText } from '../../../src/domain/certificates/time.ts';

const certificate = (layer: Validity['layer'], from: string, to: string): Validity => ({
	...{ layer, from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to}T00:00:00Z`) },
});

const ROOT = certificate('root', '2024-11-22', '2026-12-31');
const NEW_ROOT = certificate('root', '2026-06-01', '2036-06-01');
const LATE = certificate('intermediate', '2026-04-22', '2027-04-22');

const endings = (...chain: readonly Validity[]) =>
	endingsOf(chain).map(({ layer, number, end, endsWith }) => [
		`${layer} ${number}`,
		dayText(end),
		endsWith && `${endsWith.layer} ${endsWith.number}`,
	]);

describe('endingsOf()', () => {
	test('ends an intermediate with its root, where the root ends first', () => {
		expect(endings(ROOT, LATE)).toEqual([
			['root 1', '2026-12-31', undefined],
			['intermediate 1', '2026-12-31', 'root 1'],
		]);
	});

	test('lets a certificate that ends first, or in the same moment, end by itself', () => {
		expect(endings(ROOT, { ...LATE, to: ROOT.to })[1]).toEqual(['intermediate 1', '2026-12-31', undefined]);
		expect(endings(NEW_ROOT, LATE)[1]).toEqual(['intermediate 1', '2027-04-22', undefined]);
		expect(endings(LATE)).toEqual([['intermediate 1', '2027-04-22', undefined]]);
	});

	test('names the authority that ends, also where others are in between', () => {
		const below = certificate('intermediate', '2026-05-01', '2027-01-31');
		expect(endings(ROOT, LATE, below)[2]).toEqual(['intermediate 2', '2026-12-31', 'root 1']);
		const long = certificate('intermediate', '2026-05-01', '2028-01-31');
		expect(endings({ ...NEW_ROOT, from: ROOT.from }, LATE, long)[2]).toEqual([
			...['intermediate 2', '2027-04-22', 'intermediate 1'],
		]);
	});

	test('ends no root with another one, and numbers both', () => {
		expect(endings(ROOT, NEW_ROOT)).toEqual([
			['root 1', '2026-12-31', undefined],
			['root 2', '2036-06-01', undefined],
		]);
	});

	test('takes of two roots the one that was valid when the intermediate began', () => {
		// The new root came after the intermediate, so only the old one can have signed it.
		expect(endings(ROOT, NEW_ROOT, LATE)[2]).toEqual(['intermediate 1', '2026-12-31', 'root 1']);
		const after = certificate('intermediate', '2027-01-15', '2028-01-15');
		expect(endings(ROOT, NEW_ROOT, after)[2]).toEqual(['intermediate 1', '2028-01-15', undefined]);
	});

	test('takes the first to end, where both may have signed it or neither, in whatever order they stand', () => {
		const during = certificate('intermediate', '2026-07-01', '2027-07-01');
		expect(endings(ROOT, NEW_ROOT, during)[2]).toEqual(['intermediate 1', '2026-12-31', 'root 1']);
		expect(endings(NEW_ROOT, ROOT, during)[2]).toEqual(['intermediate 1', '2026-12-31', 'root 2']);
		const before = certificate('intermediate', '2024-01-01', '2027-07-01');
		expect(endings(ROOT, NEW_ROOT, before)[2]).toEqual(['intermediate 1', '2026-12-31', 'root 1']);
	});

	test('counts a root as valid from its first moment to before its last', () => {
		const on = (from: string) => endings(ROOT, NEW_ROOT, certificate('intermediate', from, '2028-07-01'))[2]?.[1];
		expect([on('2026-12-30'), on('2026-12-31')]).toEqual(['2026-12-31', '2028-07-01']);
		const early = { ...NEW_ROOT, to: ROOT.to - DAY };
		expect(endings(ROOT, early, certificate('intermediate', '2026-06-01', '2028-07-01'))[2]?.[2]).toBe('root 2');
	});

	test('never ends a certificate after its own date or after anything above it', () => {
		const moment = fc.integer({ min: 0, max: 20_000 });
		const own = fc.tuple(moment, fc.integer({ min: 1, max: 9000 }));
		fc.assert(
			fc.property(fc.array(own, { minLength: 1, maxLength: 6 }), (spans) => {
				const chain = spans.map(
					([from, life], index): Validity => ({
						...{ layer: index === 0 ? 'root' : 'intermediate', from: from * DAY, to: (from + life) * DAY },
					}),
				);
				const ends = endingsOf(chain).map(({ end }) => end);
				const least = chain.map((_, index) => Math.min(...chain.slice(0, index + 1).map(({ to }) => to)));
				expect(ends).toEqual(least);
			}),
		);
	});
});

test('a leaf ends with whatever ends first above it', () => {
	const above = endingsOf([ROOT, LATE]);
	const leaf = certificate('leaf', '2026-12-01', '2027-03-01');
	expect(endingOf(leaf, above)).toEqual({ end: ROOT.to, endsWith: { layer: 'root', number: 1 } });
	expect(endingOf(leaf, [])).toEqual({ end: leaf.to, endsWith: undefined });
});

test('an authority is called by its name, the second one with its number', () => {
	const names = { root: 'trust anchor', intermediate: 'issuer', leaf: 'leaf' };
	expect(placeName({ layer: 'root', number: 1 }, names)).toBe('trust anchor');
	expect(placeName({ layer: 'intermediate', number: 2 }, names)).toBe('issuer 2');
});
