import type { Collections } from '../evidence/types.ts';
import { nearestWord } from './spelling.ts';

/** What the search has to know before it can begin. */
export type Vocabulary = {
	/** Values to filter by: kinds of results, and names of platforms. */
	readonly filters: { readonly kind: readonly string[]; readonly platform: readonly string[] };
	/** Groups of names for the same thing, in lower case: `["osm", "open service mesh"]`. Those of terms are known by the terms. */
	readonly synonyms: Synonyms;
};

/** Groups of names for the same thing. */
export type Synonyms = readonly (readonly string[])[];

/** Kinds of results: pages say theirs in their front matter. */
export const KINDS = ['Claim', 'Fact', 'Guide', 'Page', 'Term', 'Tool'] as const;

export type Kind = (typeof KINDS)[number];

/** Words as the search sees them: lower case, without punctuation but for the points in a version, at least two characters. */
export function wordsIn(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.match(/(?<![\p{L}\p{N}.])\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? []
	).filter((word) => word.length > 1);
}

/** Texts that must use a word before it is offered as a correction. */
const COMMON = 6;

/** Texts that must use a word before it counts as a word and not as a slip. */
const KNOWN = 3;

type Words = Pick<Collections, 'facts' | 'platforms' | 'capabilities' | 'glossary'>;

/** A page as far as its words matter. */
export type PageWords = { readonly title: string; readonly aliases: readonly string[]; readonly text: string };

/** Builds from the content what every search needs. */
export function vocabularyOf({ platforms }: Pick<Words, 'platforms'>): Vocabulary {
	return {
		filters: { kind: KINDS, platform: platforms.map(({ name }) => name).sort() },
		synonyms: synonymsOf(platforms),
	};
}

/**
 * Words that are known, those of titles and terms first, each part in alphabetical order, which compresses best.
 * A word of running text counts if several texts use it: slips do not.
 * Rare words are taken only where they would otherwise be mistaken for a slip of one of the field's words.
 */
export function knownWords(
	{ facts, platforms, capabilities, glossary }: Words,
	pages: readonly PageWords[] = [],
): string[] {
	const named = [
		...platforms.flatMap(({ name, short, aliases }) => [name, short, ...aliases]),
		...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
		...capabilities.flatMap(({ title, aliases }) => [title, ...aliases]),
		...pages.flatMap(({ title, aliases }) => [title, ...aliases]),
	]
		.flatMap(wordsIn)
		.filter(withoutDigits);
	const statements = facts.map(({ statement, note }) => `${statement} ${note ?? ''}`);
	const ofTheField = [...new Set([...named.sort(), ...wordsOfSeveral(statements, COMMON)])];
	const texts = [...statements, ...pages.map(({ text }) => text)];
	// Nobody is corrected to these, so only those matter that would be corrected themselves.
	const mistakable = wordsOfSeveral(texts, KNOWN).filter((word) => nearestWord(word, ofTheField) !== undefined);
	return [...ofTheField, ...mistakable];
}

/** A word with a digit is never taken for a slip. */
const withoutDigits = (word: string) => !/\d/.test(word);

/** Words that at least so many texts use, in alphabetical order. */
function wordsOfSeveral(texts: readonly string[], least: number): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts]
		.filter(([word, count]) => count >= least && withoutDigits(word))
		.map(([word]) => word)
		.sort();
}

function synonymsOf(platforms: Words['platforms']): string[][] {
	return platforms
		.flatMap(({ name, aliases }) => abbreviations(name, aliases).map((alias) => [alias, name]))
		.map((names) => [...new Set(names.map((name) => wordsIn(name).join(' ')))].filter(Boolean))
		.filter((names) => names.length > 1);
}

/** Other names that share no word with the name. Those that do are found anyway, and would only drag its other words in. */
function abbreviations(name: string, aliases: readonly string[]): string[] {
	const words = new Set(wordsIn(name));
	return aliases.filter((alias) => wordsIn(alias).every((word) => !words.has(word)));
}
