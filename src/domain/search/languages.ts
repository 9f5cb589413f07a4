import type { SearchWords } from '../../schema/search-words.ts';
import { isFiller } from './filler.ts';
import { wordsIn } from './vocabulary.ts';

/** What another language calls the things of this site, ready to be looked up. */
export type Lexicon = {
	readonly language: string;
	/** Words that say nothing about what is looked for. */
	readonly fillers: readonly string[];
	/** What words or phrases of the language are called on the pages: `{ zertifikat: 'certificate' }`. */
	readonly meanings: Readonly<Record<string, string>>;
};

/** Words that were understood as another language. */
export type Translation = { readonly typed: string; readonly meant: string; readonly language: string };

/** A query as far as it was understood as another language. */
export type Understood = {
	readonly translations: readonly Translation[];
	/** Words that were not translated, without fillers of the language. */
	readonly rest: readonly string[];
};

/** Words of the longest phrase that is looked up. */
const LONGEST = 4;

/** Endings that change the form of a word but not what it means. */
const ENDINGS = ['s', 'n', 'e', 'en', 'es', 'er', 'em', 'ern', 'se', 'sen'];

/** Turns the words of a language around: from what is typed to what it means. */
export function lexiconOf({ language, fillers, words }: SearchWords): Lexicon {
	const meanings = Object.entries(words).flatMap(([english, names]) =>
		names.map((name) => [wordsIn(name).join(' '), wordsIn(english).join(' ')] as const),
	);
	return { language, fillers: fillers.flatMap(wordsIn), meanings: Object.fromEntries(meanings) };
}

/** So many fillers make a sentence of their language, even where none of its other words is known. */
const SENTENCE = 2;

/**
 * Reads a query in the language that explains most of it.
 *
 * @param isEnglish words that are left alone, because the pages use them
 * @returns nothing if no language explains a word, or is recognized by its fillers
 */
export function understand(
	typed: readonly string[],
	lexicons: readonly Lexicon[],
	isEnglish: (word: string) => boolean,
): Understood | undefined {
	const foreign = typed.filter((word) => !isEnglish(word) && !isFiller(word));
	const readings = lexicons.map((lexicon) => {
		const reading = readAs(lexicon, typed, isEnglish);
		const explained = reading.translations.flatMap((part) => part.typed.split(' ')).length;
		const fillers = foreign.filter((word) => lexicon.fillers.includes(word)).length;
		return { reading, explained, fillers };
	});
	const best = readings.toSorted((a, b) => b.explained - a.explained || b.fillers - a.fillers)[0];
	return best && (best.explained > 0 || best.fillers >= SENTENCE) ? best.reading : undefined;
}

function readAs(lexicon: Lexicon, typed: readonly string[], isEnglish: (word: string) => boolean): Understood {
	const translations: Translation[] = [];
	const rest: string[] = [];
	for (let start = 0; start < typed.length; ) {
		const phrase = phraseAt(start, typed, lexicon, isEnglish);
		if (phrase === undefined) rest.push(typed[start] ?? '');
		else translations.push(phrase);
		start += phrase?.typed.split(' ').length ?? 1;
	}
	return { translations, rest: rest.filter((word) => !lexicon.fillers.includes(word)) };
}

/** The longest phrase that begins at a place. */
function phraseAt(
	start: number,
	typed: readonly string[],
	lexicon: Lexicon,
	isEnglish: (word: string) => boolean,
): Translation | undefined {
	for (let length = Math.min(LONGEST, typed.length - start); length > 0; length--) {
		const words = typed.slice(start, start + length);
		if (words.every(isEnglish)) continue;
		const meant = length === 1 ? meaningOf(words[0] ?? '', lexicon) : lexicon.meanings[words.join(' ')];
		if (meant !== undefined) return { typed: words.join(' '), meant, language: lexicon.language };
	}
	return undefined;
}

/** What a word means in a language: as it stands, with another ending, or as one word made of two. */
export function meaningOf(word: string, { meanings }: Lexicon): string | undefined {
	return inflected(word, meanings) ?? compound(word, meanings);
}

function inflected(word: string, meanings: Lexicon['meanings']): string | undefined {
	if (Object.hasOwn(meanings, word)) return meanings[word];
	const ending = ENDINGS.find((end) => word.endsWith(end) && Object.hasOwn(meanings, word.slice(0, -end.length)));
	return ending === undefined ? undefined : meanings[word.slice(0, -ending.length)];
}

/** Shortest part of a word that is made of two. */
const SHORTEST_PART = 4;

function compound(word: string, meanings: Lexicon['meanings']): string | undefined {
	for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
		const first = inflected(word.slice(0, cut), meanings);
		const second = inflected(word.slice(cut), meanings);
		if (first !== undefined && second !== undefined) return `${first} ${second}`;
	}
	return undefined;
}
