import type { Library } from '../evidence/library.ts';

/** A word between marks, written in letters only: names of products with other characters are no common words. */
const WORD = /^["“‘('[]*([A-Za-z]+)["”’)'\],;.:?!]*$/;

/** What ends a sentence: the word behind it is written large, whatever it is. */
const SENTENCE_END = /[.:?!]["”’)]*$/;

/**
 * Words that begin sentences of the handbook and that it writes small elsewhere, for example “Encryption” but not “Istio”.
 * A sentence that begins with one of them can go on in small letters inside another sentence.
 *
 * @param sentences sentences that will be continued
 * @param texts everything that shows how words are written
 */
export function commonWords(sentences: readonly string[], texts: readonly string[]): string[] {
	const firsts = new Set(sentences.flatMap((sentence) => /^([A-Z][a-z]*)[\s,]/.exec(sentence)?.[1] ?? []));
	const balance = new Map<string, number>();
	for (const text of texts) {
		const tokens = text.split(/\s+/);
		tokens.forEach((token, index) => {
			const word = WORD.exec(token)?.[1];
			if (word === undefined || index === 0 || SENTENCE_END.test(tokens[index - 1] ?? '')) return;
			const small = word.toLowerCase();
			balance.set(small, (balance.get(small) ?? 0) + (word === small ? 1 : -1));
		});
	}
	return [...firsts].filter((word) => (balance.get(word.toLowerCase()) ?? 0) > 0).sort();
}

/** The common words among those with which reasons in records begin. */
export function wordsOfReasons({ decisions, advice, facts, checklist }: Library): string[] {
	const lines = decisions.flatMap(({ options }) => options.flatMap(({ good, bad }) => [...good, ...bad]));
	const sentences = [...lines, ...advice.map(({ text }) => text)];
	const texts = [
		...sentences,
		...facts.flatMap(({ statement, note = '' }) => [statement, note]),
		...checklist.flatMap(({ title, why }) => [title, why]),
	];
	return commonWords(sentences, texts);
}
