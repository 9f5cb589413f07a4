import { describe, expect, test } from 'vitest';
import { recordedIn } from '../../../src/domain/record/read-fields.ts';

const recorded = (fields: Record<string, unknown>) => recordedIn(fields).recorded;
const corrections = (fields: Record<string, unknown>) => recordedIn(fields).corrections;
const slug = (length: number) => 'a'.repeat(length);

describe('fields of a record', () => {
	test('are empty where they are missing, and nobody is told', () => {
		expect(recordedIn({})).toMatchObject({
			recorded: {
				id: '',
				revision: 0,
				saved: '',
				edition: '',
				basis: { advice: '', ranking: '', estimate: '', decision: '' },
				found: { verdict: undefined, order: [] },
				facts: {},
			},
			corrections: [],
		});
	});

	test('are kept as they are up to the longest that fits', () => {
		expect(recorded({ id: slug(32), basis: { decision: slug(60), advice: 'v=1&kb=2026.11.22~x' } })).toMatchObject({
			id: slug(32),
			basis: { decision: slug(60), advice: 'v=1&kb=2026.11.22~x' },
		});
		expect(corrections({ id: slug(33) })).toEqual(['“id” could not be read and was left out.']);
		expect(corrections({ basis: { decision: slug(61) } })).toEqual([
			'“basis.decision” could not be read and was left out.',
		]);
	});

	test.each([12_345_678, ['abcdefgh'], { a: 1 }, true, null, 'ABCDEFGH', '<b>abcdefgh'])(
		'an id that is no id is left out, and the reader is told: %j',
		(id) => {
			expect(recorded({ id }).id).toBe('');
			expect(corrections({ id })).toEqual(['“id” could not be read and was left out.']);
		},
	);

	test.each([
		[0, 0],
		[7, 7],
		[12_000, 9999],
		[-1, 0],
		[1.5, 0],
		['3', 0],
		[Number.NaN, 0],
		[[3], 0],
		[null, 0],
	])('a revision of %j counts as %i', (revision, expected) => {
		expect(recorded({ revision }).revision).toBe(expected);
	});

	test.each([
		['2026-11-22', '2026-11-22'],
		['2026-02-30', ''],
		[20_261_122, ''],
		[['2026-11-22'], ''],
	])('a day of saving of %j is “%s”', (saved, expected) => {
		expect(recorded({ saved }).saved).toBe(expected);
	});

	test('name only what can be a name in verdict and order', () => {
		expect(
			recorded({
				found: {
					verdict: { id: 'no-mesh', qualifier: 'yet' },
					order: ['a', 3, 'B', '../x', 'c-d', slug(60), slug(61)],
				},
			}).found,
		).toEqual({
			verdict: { id: 'no-mesh', qualifier: 'yet' },
			order: ['a', 'c-d', slug(60)],
		});
		expect(recorded({ found: { verdict: { id: 'no mesh' }, order: 'a' } }).found).toEqual({
			verdict: undefined,
			order: [],
		});
		const many = Array.from({ length: 61 }, (_, index) => `a${index}`);
		expect(recorded({ found: { order: many } }).found.order).toEqual(many.slice(0, 60));
	});
});

describe('facts that a record cites', () => {
	test('are kept where address and hash are sound, and the others are counted', () => {
		const facts = {
			linkerd: { license: '0123abcd', 'b/../c': '0123abcd', number: 12_345_678, short: '0123abc' },
			'../etc': { passwd: '0123abcd' },
			none: 'text',
		};
		expect(recorded({ facts }).facts).toEqual({ 'linkerd/license': '0123abcd' });
		expect(corrections({ facts })).toEqual(['4 facts could not be read and are not compared.']);
	});

	test('are no more than any record cites', () => {
		const many = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, '0123abcd']));
		expect(corrections({ facts: { linkerd: many(2000) } })).toEqual([]);
		expect(Object.keys(recorded({ facts: { linkerd: many(2003) } }).facts)).toHaveLength(2000);
		expect(corrections({ facts: { linkerd: many(2003) } })).toEqual([
			'3 facts could not be read and are not compared.',
		]);
	});
});
