import { expect } from 'vitest';

/** A reader of input from outside, and what must hold of it whatever comes in. */
export type Target = {
	readonly name: string;
	/** Its part of all cases, relative to the others: slow readers get fewer. */
	readonly share: number;
	/** Runs a number of cases, and throws at the first that breaks a promise. */
	readonly run: (settings: { readonly numRuns: number }) => void | Promise<void>;
};

/** Longest sentence about an input. Longer ones would let an input fill the page. In characters. */
const LONGEST_SENTENCE = 700;

/** Sentences for a reader are few and short, whatever they quote, and end where sentences end. */
export function expectSentences(sentences: readonly string[], most: number): void {
	expect(sentences.length).toBeLessThanOrEqual(most);
	for (const sentence of sentences) {
		expect(sentence.length).toBeGreaterThan(0);
		expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
	}
}

/** Nothing of the language itself was changed by an input. */
export function expectSoundPrototypes(): void {
	const polluted = [Object.prototype, Array.prototype, String.prototype].flatMap((prototype) => Object.keys(prototype));
	expect(polluted).toEqual([]);
}
