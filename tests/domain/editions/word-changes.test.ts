import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, wordChanges } from '../../../src/domain/editions/word-changes.ts';

const LONG = 'In the add-on certificates of workloads renew by themselves, and the root is rotated by hand.';

const without = (parts: readonly Part[], change: Part['change']) =>
	parts
		.filter((part) => part.change !== change)
		.map(({ text }) => text)
		.join('');

describe('wordChanges()', () => {
	test('marks the words that went and those that came', () => {
		expect(wordChanges(LONG, LONG.replace('by hand', 'each year by an operator'))).toEqual([
			{ change: 'kept', text: 'In the add-on certificates of workloads renew by themselves, and the root is rotated ' },
			{ change: 'removed', text: 'by hand.' },
			{ change: 'added', text: 'each year by an operator.' },
		]);
	});

	test('marks words that only came', () => {
		expect(wordChanges(LONG, LONG.replace('root', 'old root'))).toEqual([
			{ change: 'kept', text: 'In the add-on certificates of workloads renew by themselves, and the ' },
			{ change: 'added', text: 'old ' },
			{ change: 'kept', text: 'root is rotated by hand.' },
		]);
	});

	test('reads changes that only a word or two keep apart as one', () => {
		const after = LONG.replace('root is rotated by hand', 'issuer is replaced on request');
		expect(wordChanges(LONG, after)?.map(({ change }) => change)).toEqual(['kept', 'removed', 'added']);
	});

	const kept = (text: string) => ({ change: 'kept', text });
	const replaced = (removed: string, added: string) => [
		{ change: 'removed', text: removed },
		{ change: 'added', text: added },
	];

	test('keeps a word or two at the beginning and at the end, where they stand between nothing', () => {
		expect(wordChanges(LONG, LONG.replace('add-on', 'chart').replace('rotated', 'replaced'))).toEqual([
			...[kept('In the '), ...replaced('add-on ', 'chart ')],
			...[
				kept('certificates of workloads renew by themselves, and the root is '),
				...replaced('rotated ', 'replaced '),
			],
			kept('by hand.'),
		]);
	});

	test('keeps three words between two changes, and joins each pair that fewer keep apart in its place', () => {
		expect(wordChanges(LONG, LONG.replace('certificates', 'keys').replace('by themselves', 'on themselves'))).toEqual([
			...[kept('In the add-on '), ...replaced('certificates ', 'keys '), kept('of workloads renew ')],
			...[...replaced('by ', 'on '), kept('themselves, and the root is rotated by hand.')],
		]);
		const two = LONG.replace('add-on', 'chart').replace('root is rotated', 'issuer is replaced');
		expect(wordChanges(LONG, two)).toEqual([
			...[
				kept('In the '),
				...replaced('add-on ', 'chart '),
				kept('certificates of workloads renew by themselves, and the '),
			],
			...[...replaced('root is rotated ', 'issuer is replaced '), kept('by hand.')],
		]);
	});

	test('keeps the spaces before the first word', () => {
		const parts = wordChanges(`  ${LONG}`, `  ${LONG.replace('hand', 'machine')}`) ?? [];
		expect(without(parts, 'added')).toBe(`  ${LONG}`);
		expect(wordChanges('', '')).toEqual([]);
	});

	test('marks as much as leaves three fifths of the longer text, and no more', () => {
		/** Words of ten characters each. */
		const words = (count: number, letter: string) => `${letter.repeat(9)} `.repeat(count);
		const before = words(10, 'a');
		expect(wordChanges(before, words(6, 'a') + words(4, 'b'))?.[0]).toEqual(kept(words(6, 'a')));
		expect(wordChanges(before, words(5, 'a') + words(5, 'b'))).toBeUndefined();
		expect(wordChanges(words(6, 'a'), words(6, 'a') + words(5, 'b'))).toBeUndefined();
		expect(wordChanges(words(6, 'a') + words(5, 'b'), words(6, 'a'))).toBeUndefined();
	});

	test('has nothing to mark where little stayed', () => {
		expect(wordChanges(LONG, 'The proxy has been written anew, and none of that holds any more.')).toBeUndefined();
	});

	test('gives back both texts, whatever they are', () => {
		const words = (size: { readonly minLength?: number; readonly maxLength?: number }) =>
			fc.array(fc.constantFrom('a', 'b', 'c ', ' ', '\n', 'd, ', '“e” '), size);
		let compared = 0;
		fc.assert(
			fc.property(words({ minLength: 20 }), fc.nat(20), fc.nat(4), words({ maxLength: 4 }), (text, at, gone, came) => {
				const [before, after] = [text.join(''), text.toSpliced(at, gone, ...came).join('')];
				const parts = wordChanges(before, after);
				if (parts === undefined) return;
				compared += 1;
				expect(without(parts, 'added')).toBe(before);
				expect(without(parts, 'removed')).toBe(after);
			}),
			{ numRuns: 500 },
		);
		expect(compared).toBeGreaterThan(0);
	});
});
