import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { type Synonyms, wordsIn } from './vocabulary.ts';

/** A page or a term, and what it is called. */
export type Named = { readonly isPage: boolean; readonly names: readonly string[] };

/**
 * What pages and terms are called, as it travels. Documents go by numbers, so that no ids have to: the pages first, then the
 * terms, then the facts, which have no names here.
 */
export type NameList = {
	/** What the ids of all documents begin with. */
	readonly prefix: string;
	/** How many documents are pages. */
	readonly pages: number;
	/** The names of each page and term in one text, those of pages without their endings. */
	readonly names: readonly string[];
};

/** Stems of all names of a document. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Digits of a number in an id. */
const DIGITS = 3;

/** The id of a document by its number. */
export const idOf = (prefix: string, number: number) => prefix + number.toString(36).padStart(DIGITS, '0');

/** Other names that more pages share do not tell one from the other. */
const SHARED_BY_AT_MOST = 3;

/**
 * Names without words that say nothing, without endings where they need not be read, and without those that only repeat the first.
 * A page that has only a title is left without: titles are in the index already.
 *
 * @returns the names, and the documents in the order of their numbers
 */
export function packNames<Document extends Named>(documents: readonly Document[]) {
	const uses = new Map<string, number>();
	for (const name of documents.flatMap(({ names }) => names.slice(1))) uses.set(name, (uses.get(name) ?? 0) + 1);
	const telling = ({ names: [title = '', ...others], isPage }: Named) => {
		const own = others.filter((name) => (uses.get(name) ?? 0) <= SHARED_BY_AT_MOST);
		return isPage && own.length === 0 ? [] : [title, ...own];
	};
	// Similar names one after the other compress best.
	const packed = documents
		.map((document) => ({ document, text: packedTogether(telling(document), document.isPage) }))
		.toSorted((a, b) => Number(b.document.isPage) - Number(a.document.isPage) || (a.text < b.text ? -1 : 1));
	return {
		documents: packed.map(({ document }) => document),
		pages: packed.filter(({ document }) => document.isPage).length,
		names: packed.map(({ text }) => text),
	};
}

/** All names of a document in one text. */
function packedTogether(names: readonly string[], isPage: boolean): string {
	const words = (name: string) => withoutFiller(wordsIn(name)).map((word) => (isPage ? stemOf(word) : word));
	const [title = [], ...others] = names.map(words);
	const telling = others.filter((name) => name.length < title.length || !name.every((word) => title.includes(word)));
	return [...new Set([title, ...telling].map((name) => name.join(' ')))].filter(Boolean).join('|');
}

/** The names of all documents, ready to be compared with what was asked. Those of pages travel as stems. */
export function namesOf({ prefix, pages, names }: NameList): Names {
	const wordsOf = (packed: string) => packed.split('|').map((name) => name.split(' '));
	const stemsOf = (packed: string) => wordsOf(packed).map((words) => words.map(stemOf));
	return new Map(
		names.map((packed, number) => [idOf(prefix, number), number < pages ? wordsOf(packed) : stemsOf(packed)]),
	);
}

/** Groups of names for the same thing: what each term is called. */
export const synonymsOf = ({ pages, names }: NameList): Synonyms =>
	names.slice(pages).map((packed) => packed.split('|'));

/** Tells pages from facts and terms. */
export function pagesOf({ prefix, pages }: NameList): (id: string) => boolean {
	const known = new Set(Array.from({ length: pages }, (_, number) => idOf(prefix, number)));
	return (id) => known.has(id);
}
