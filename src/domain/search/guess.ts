import { isFiller } from './filler.ts';
import { isKnown } from './known.ts';
import { type Lexicon, meaningOf, type Translation, understand } from './languages.ts';
import type { Guess } from './query.ts';
import { editDistance, nearestNames, nearestWords } from './spelling.ts';
import { stemOf } from './stem.ts';
import type { Synonyms } from './vocabulary.ts';

/** What is known about words, loaded when a word does not occur. */
export type Known = {
	readonly words: readonly string[];
	readonly lexicons: readonly Lexicon[];
	/** Stems of names that no page shows, which are no slips either. */
	readonly named?: ReadonlySet<string>;
};

/** Guesses with what is known about words. */
export function guessWith({ words, lexicons, named = new Set() }: Known): Guess {
	const known = new Set(words);
	const foreign = lexicons.flatMap(({ meanings }) => Object.keys(meanings)).filter((name) => !name.includes(' '));
	const candidates = [...words, ...foreign];
	return (typed, synonyms) => {
		const understood = understand(typed, lexicons, (word) => known.has(word));
		// What is left of a sentence in another language is no English with slips.
		if (understood) {
			const { translations, rest } = understood;
			return {
				words: rest.filter((word) => isKnown(word, known)),
				translations,
				replaced: new Map(),
				unknown: new Map(),
			};
		}
		const replaced = new Map<string, readonly string[]>();
		const unknown = new Map<string, readonly string[]>();
		for (const [index, word] of typed.entries()) {
			if (isFiller(word) || replaced.has(word) || isKnown(word, known) || named.has(stemOf(word))) continue;
			const neighbors = [typed[index - 1], typed[index + 1]];
			const near = nearestWords(word, candidates.filter(beginsLike(word)));
			const isOneSlip = editDistance(word, near[0] ?? '', 1) === 1;
			const meant = (isOneSlip ? undefined : takenApart(word, known)) ?? likeliest(near, neighbors, synonyms);
			if (meant !== undefined) replaced.set(word, meant);
			else unknown.set(word, nearestNames(word, synonyms));
		}
		const corrected = typed.flatMap((word) => replaced.get(word) ?? word);
		const translations = translated([...replaced], lexicons, known);
		const untranslated = corrected.filter((word) => known.has(word) || !lexicons.some((one) => meaningOf(word, one)));
		return { words: untranslated, translations, replaced, unknown };
	};
}

/** Letters of a word that may begin with a slip. */
const LONG = 6;

/** In a short word the first letter is no slip, unless it is swapped with the next: "boss" is not meant to be "loss". */
const beginsLike = (word: string) => (candidate: string) =>
	word.length >= LONG || candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0]);

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
