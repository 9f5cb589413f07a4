import { describe, expect, test } from 'vitest';
import { commonWords, wordsOfReasons } from '../../../src/domain/record/common-words.ts';

const TEXTS = ['It helps that encryption is on.', 'Here “encryption” ends.', 'In Istio it is off, and Linkerd has it.'];

const words = (sentences: readonly string[], texts: readonly string[] = TEXTS) => commonWords(sentences, texts);

describe('a sentence can go on in small letters', () => {
	test('where the handbook writes its first word small elsewhere, and not where it is a name', () => {
		expect(words(['Encryption is on.', 'Istio is there.', 'Linkerd, too.'])).toEqual(['Encryption']);
	});

	test('where it does so more often than not', () => {
		const once = ['In Go it is so.', 'We go on.'];
		expect(words(['Go is known.'], once)).toEqual([]);
		expect(words(['Go is known.'], [...once, 'They go, too.'])).toEqual(['Go']);
	});

	test('whatever marks stand around the word', () => {
		for (const text of [
			'a (retries) b',
			'a “retries”, b',
			"a 'retries'. b",
			'a [retries]; b',
			'a retries? b',
			'a «x» retries: b',
		]) {
			expect([text, words(['Retries are on.'], [text])]).toEqual([text, ['Retries']]);
		}
	});

	test('but not for a word with other characters in it, or one that nobody writes', () => {
		expect(words(['Retries are on.'], ['a retries-per-call b', 'a retries2 b', 'a 2retries b'])).toEqual([]);
		expect(words(['Retries are on.'], [])).toEqual([]);
	});

	test('and words that begin a sentence say nothing, large or small', () => {
		const large = [
			'Retries help.',
			'It is. Retries help.',
			'Is it? Retries help.',
			'So: Retries help.',
			'It is.” Retries help.',
		];
		expect(words(['Retries are on.'], [...large, 'and retries help'])).toEqual(['Retries']);
		expect(words(['Retries are on.'], ['retries help', 'so: retries help'])).toEqual([]);
	});

	test('each word once, in the order of the alphabet', () => {
		const texts = ['so the retries and the budget of them'];
		expect(words(['The budget.', 'Retries are on.', 'Budget first.', 'Retries, again.'], texts)).toEqual([
			...['Budget', 'Retries', 'The'],
		]);
	});

	test('only for a first word of letters', () => {
		expect(
			words(
				['mTLS is on.', 'Retries-per-call is on.', 'Retries', '“Retries” are on.', 'so Retries are on.'],
				['so retries'],
			),
		).toEqual([]);
	});
});

test('the words of reasons are those with which reasons and advice begin, weighed by all that the handbook says', () => {
	const library = {
		decisions: [
			{
				options: [
					{ good: ['Retries are on.'], bad: ['Istio is new.'] },
					{ good: [], bad: ['Budget is small.'] },
				],
			},
		],
		advice: [{ text: 'Encryption is asked for.' }],
		facts: [{ statement: 'There are retries.' }, { statement: 'Here Istio is on.', note: 'the encryption is on' }],
		checklist: [
			{ title: 'Mind the budget', why: 'It ends.' },
			{ title: 'Look', why: 'at the time' },
		],
	};
	expect(wordsOfReasons(library as never)).toEqual(['Budget', 'Encryption', 'Retries']);
});
