import { isFiller, withoutFiller } from './filler.ts';
import type { Translation } from './languages.ts';
import { type Synonyms, wordsIn } from './vocabulary.ts';

/** A word to look up, and how much a match counts. */
export type Term = {
	readonly word: string;
	readonly weight: number;
	/** What the reader typed, where it is something else. */
	readonly typed?: string;
};

/** A query as it will be looked up. */
export type Query = {
	/** What was typed, as far as it was understood: all words in their order. */
	readonly words: readonly string[];
	readonly terms: readonly Term[];
	/** Other names for what was asked, to be looked up where the words themselves find little. */
	readonly others: readonly Term[];
	/** The query with misspelt words replaced, if there were any. */
	readonly corrected: string | undefined;
	/** What was understood as another language. */
	readonly translations: readonly Translation[];
	/** Words that are not known, with the names that are spelled most alike. They may still occur somewhere. */
	readonly unknown: ReadonlyMap<string, readonly string[]>;
};

/** Another name for the same thing finds as well, but counts less than what the reader typed. */
export const SYNONYM_WEIGHT = 0.6;

/** A word that was corrected or translated is a guess. */
const GUESS_WEIGHT = 0.9;

/**
 * Turns what a reader typed into words to look up: without filler, with other names, with other languages translated, joined
 * words taken apart and slips corrected.
 *
 * @param synonyms groups of names for the same thing
 * @param guess what the words probably mean; without it, every word is taken as it was typed
 */
export function parseQuery(text: string, synonyms: Synonyms, guess: Guess = asTyped): Query {
	const typed = wordsIn(text);
	const { words, translations, replaced, unknown } = guess(typed, synonyms);
	const original = originalsIn(text);
	const asked = new Map(withoutFiller(words).map((word) => [word, { word, weight: 1 } as Term]));
	for (const [from, to] of replaced) {
		for (const word of to) if (asked.has(word)) asked.set(word, { word, weight: GUESS_WEIGHT, typed: original(from) });
	}
	for (const { typed: from, meant } of translations) {
		for (const word of wordsIn(meant)) asked.set(word, { word, weight: GUESS_WEIGHT, typed: original(from) });
	}
	return {
		words: [...words, ...translations.flatMap(({ meant }) => wordsIn(meant))],
		terms: [...asked.values()],
		others: otherNames([...asked.keys()], synonyms),
		corrected: replaced.size === 0 ? undefined : withCorrections(text, replaced),
		translations: translations.map((part) => ({ ...part, typed: original(part.typed) })),
		unknown,
	};
}

/** What the words of a query probably mean. */
export type Meaning = {
	/** Words to look up as they stand. */
	readonly words: readonly string[];
	readonly translations: readonly Translation[];
	/** Words that took the place of others. */
	readonly replaced: ReadonlyMap<string, readonly string[]>;
	/** Words that nothing is known about, and the names that are spelled most alike. */
	readonly unknown: ReadonlyMap<string, readonly string[]>;
};

/** Guesses what words mean, with the names that are known of things. */
export type Guess = (typed: readonly string[], synonyms: Synonyms) => Meaning;

const asTyped: Guess = (words) => ({ words, translations: [], replaced: new Map(), unknown: new Map() });

/** What was typed with words replaced, whatever their capitals and accents, and all else as it is. */
export function withCorrections(text: string, replaced: Meaning['replaced']): string {
	return text.replace(WORD, (word) => replaced.get(wordsIn(word).join(' '))?.join(' ') ?? word);
}

const WORD = /\d+(?:\.\d+)+|[\p{L}\p{N}\p{M}]+/gu;

/** Words as the reader spelled them, with capitals and accents, because that is what a reader recognizes. */
function originalsIn(text: string): (words: string) => string {
	const spelled = text.match(WORD) ?? [];
	const originals = new Map(spelled.map((word) => [wordsIn(word).join(' '), word]));
	return (words) =>
		words
			.split(' ')
			.map((word) => originals.get(word) ?? word)
			.join(' ');
}

function otherNames(asked: readonly string[], synonyms: Synonyms): Term[] {
	const sentence = ` ${asked.join(' ')} `;
	const others = new Map<string, Term>();
	for (const names of synonyms) {
		const typed = names.find((name) => sentence.includes(` ${name} `));
		if (typed === undefined) continue;
		for (const word of names.flatMap((name) => name.split(' '))) {
			if (!isFiller(word) && !asked.includes(word)) others.set(word, { word, weight: SYNONYM_WEIGHT, typed });
		}
	}
	return [...others.values()];
}
