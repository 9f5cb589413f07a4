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

	test('has nothing to mark where little stayed', () => {
		expect(wordChanges(LONG, 'The proxy has been written anew, and none of that holds any more.')).toBeUndefined();
	});

	test('gives back both texts, whatever they are', () => {
		const text = fc.array(fc.constantFrom('a', 'b', 'c ', ' ', '\n', 'd, ', '“e” ')).map((words) => words.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordChanges(before, after);
				if (parts === undefined) return;
				expect(without(parts, 'added')).toBe(before);
				expect(without(parts, 'removed')).toBe(after);
			}),
		);
	});
});
