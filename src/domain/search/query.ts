import { nearestWord } from './spelling.ts';
import { type Vocabulary, wordsIn } from './vocabulary.ts';

/** A word to look up, and how much a match counts. */
export type Term = { readonly word: string; readonly weight: number };

/** A query as it will be looked up. */
export type Query = {
	readonly terms: readonly Term[];
	/** Other names for what was asked, to be looked up where the words themselves find little. */
	readonly others: readonly Term[];
	/** The query with misspelt words replaced, if there were any. */
	readonly corrected: string | undefined;
};

/** Words that say nothing about what is looked for. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	'an and are as at be but by can do does for from has have how if in into is it its not of on or our should so than that the their them then there these they this to was we what when where which while who why will with without you your'.split(
		' ',
	),
);

/** Another name for the same thing finds as well, but counts less than what the reader typed. */
const SYNONYM_WEIGHT = 0.6;

/** A word that was corrected is a guess. */
const CORRECTED_WEIGHT = 0.9;

/**
 * Turns what a reader typed into words to look up: without filler, with other names, with slips corrected.
 *
 * @param words that are known, the more important ones first; without them nothing is corrected
 */
export function parseQuery(
	text: string,
	{ synonyms }: Pick<Vocabulary, 'synonyms'>,
	words: readonly string[] = [],
): Query {
	const typed = wordsIn(text);
	const meaningful = typed.filter((word) => !STOP_WORDS.has(word));
	const asked = meaningful.length > 0 ? meaningful : typed;
	const known = new Set(words);
	const corrections = new Map(
		asked
			.filter((word) => !isKnown(word, known))
			.flatMap((word) => {
				const meant = nearestWord(word, words);
				return meant === undefined ? [] : [[word, meant] as const];
			}),
	);
	const spelled = new Set(asked.map((word) => corrections.get(word) ?? word));
	const others = new Set(otherNames([...spelled], synonyms));
	return {
		terms: [...spelled].map((word) => ({ word, weight: asked.includes(word) ? 1 : CORRECTED_WEIGHT })),
		others: [...others.difference(spelled)].map((word) => ({ word, weight: SYNONYM_WEIGHT })),
		corrected: corrections.size === 0 ? undefined : typed.map((word) => corrections.get(word) ?? word).join(' '),
	};
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

function otherNames(asked: readonly string[], synonyms: Vocabulary['synonyms']): string[] {
	const sentence = ` ${asked.join(' ')} `;
	return synonyms
		.filter((names) => names.some((name) => sentence.includes(` ${name} `)))
		.flatMap((names) => names.flatMap((name) => name.split(' ')))
		.filter((word) => !STOP_WORDS.has(word));
}
