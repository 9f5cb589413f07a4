import { isFiller, withoutFiller } from './filler.ts';
import { type Lexicon, meaningOf, type Translation, understand } from './languages.ts';
import { nearestWords } from './spelling.ts';
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
	readonly terms: readonly Term[];
	/** Other names for what was asked, to be looked up where the words themselves find little. */
	readonly others: readonly Term[];
	/** The query with misspelt words replaced, if there were any. */
	readonly corrected: string | undefined;
	/** What was understood as another language. */
	readonly translations: readonly Translation[];
};

/** What is known about words, loaded when a word does not occur. */
export type Known = { readonly words: readonly string[]; readonly lexicons: readonly Lexicon[] };

/** Another name for the same thing finds as well, but counts less than what the reader typed. */
export const SYNONYM_WEIGHT = 0.6;

/** A word that was corrected or translated is a guess. */
const GUESS_WEIGHT = 0.9;

/**
 * Turns what a reader typed into words to look up: without filler, with other names, with other languages translated, joined
 * words taken apart and slips corrected.
 *
 * @param synonyms groups of names for the same thing
 * @param known without it, every word is taken as it was typed
 */
export function parseQuery(text: string, synonyms: Synonyms, known?: Known): Query {
	const typed = wordsIn(text);
	const { words, translations, replaced } = known ? guess(typed, synonyms, known) : asTyped(typed);
	const original = originalsIn(text);
	const asked = new Map(withoutFiller(words).map((word) => [word, { word, weight: 1 } as Term]));
	for (const [from, to] of replaced) {
		for (const word of to) if (asked.has(word)) asked.set(word, { word, weight: GUESS_WEIGHT, typed: original(from) });
	}
	for (const { typed: from, meant } of translations) {
		for (const word of wordsIn(meant)) asked.set(word, { word, weight: GUESS_WEIGHT, typed: original(from) });
	}
	return {
		terms: [...asked.values()],
		others: otherNames([...asked.keys()], synonyms),
		corrected: replaced.size === 0 ? undefined : typed.flatMap((word) => replaced.get(word) ?? word).join(' '),
		translations: translations.map((part) => ({ ...part, typed: original(part.typed) })),
	};
}

/** Words as the reader spelled them, with capitals and accents, because that is what a reader recognizes. */
function originalsIn(text: string): (words: string) => string {
	const spelled = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const originals = new Map(spelled.map((word) => [wordsIn(word).join(' '), word]));
	return (words) =>
		words
			.split(' ')
			.map((word) => originals.get(word) ?? word)
			.join(' ');
}

/** What the words of a query probably mean. */
type Guess = {
	/** Words to look up as they stand. */
	readonly words: readonly string[];
	readonly translations: readonly Translation[];
	/** Words that took the place of others. */
	readonly replaced: ReadonlyMap<string, readonly string[]>;
};

const asTyped = (words: readonly string[]): Guess => ({ words, translations: [], replaced: new Map() });

function guess(typed: readonly string[], synonyms: Synonyms, { words, lexicons }: Known): Guess {
	const known = new Set(words);
	const understood = understand(typed, lexicons, (word) => known.has(word));
	// What is left of a sentence in another language is no English with slips.
	if (understood) {
		const { translations, rest } = understood;
		return { words: rest.filter((word) => isKnown(word, known)), translations, replaced: new Map() };
	}
	const foreign = lexicons.flatMap(({ meanings }) => Object.keys(meanings)).filter((name) => !name.includes(' '));
	const candidates = [...words, ...foreign];
	const replaced = new Map<string, readonly string[]>();
	for (const [index, word] of typed.entries()) {
		if (isFiller(word) || replaced.has(word) || isKnown(word, known)) continue;
		const neighbors = [typed[index - 1], typed[index + 1]];
		const meant = takenApart(word, known) ?? likeliest(nearestWords(word, candidates), neighbors, synonyms);
		if (meant !== undefined) replaced.set(word, meant);
	}
	const corrected = typed.flatMap((word) => replaced.get(word) ?? word);
	const translations = translated([...replaced], lexicons, known);
	const untranslated = corrected.filter((word) => known.has(word) || !lexicons.some((one) => meaningOf(word, one)));
	return { words: untranslated, translations, replaced };
}

/** Slips in another language: what was meant is a word of it. */
function translated(
	replaced: readonly (readonly [string, readonly string[]])[],
	lexicons: readonly Lexicon[],
	known: ReadonlySet<string>,
): Translation[] {
	return replaced.flatMap(([, to]) => understand(to, lexicons, (word) => known.has(word))?.translations ?? []);
}

/** Shortest part of a word that is made of two. */
const SHORTEST_PART = 3;

/** Two known words that were typed as one: "loadbalancing". */
function takenApart(word: string, known: ReadonlySet<string>): string[] | undefined {
	for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
		const parts = [word.slice(0, cut), word.slice(cut)];
		if (parts.every((part) => known.has(part))) return parts;
	}
	return undefined;
}

/** Of words that are equally near, the one that makes a name together with a neighbor; else the longest, because letters are left out more often than added. */
function likeliest(
	near: readonly string[],
	neighbors: readonly (string | undefined)[],
	synonyms: Synonyms,
): string[] | undefined {
	const named = near.find((word) =>
		synonyms.some((names) =>
			names.some((name) => neighbors.some((next) => name === `${next} ${word}` || name === `${word} ${next}`)),
		),
	);
	const meant = named ?? near.toSorted((a, b) => b.length - a.length)[0];
	return meant === undefined ? undefined : [meant];
}

/** Endings are no slips: "retry" is known if "retries" is, and while a reader is still typing every beginning is. */
export function isKnown(word: string, known: ReadonlySet<string>): boolean {
	if (known.has(word) || /\d/.test(word)) return true;
	for (const candidate of known) if (candidate.startsWith(word)) return true;
	return ENDINGS.some(([ending, stem]) => word.endsWith(ending) && known.has(word.slice(0, -ending.length) + stem));
}

const ENDINGS = [
	['s', ''],
	['es', ''],
	['ies', 'y'],
	['ing', ''],
	['ing', 'e'],
	['ed', ''],
	['ed', 'e'],
] as const;

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
