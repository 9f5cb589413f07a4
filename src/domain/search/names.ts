import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { type Synonyms, wordsIn } from './vocabulary.ts';

/** A page or a term, with its id in the index and what it is called. */
export type Named = { readonly id: string; readonly isPage: boolean; readonly names: readonly string[] };

/** What pages and terms are called, as it travels: columns, because they compress better than records. */
export type NameList = {
	/** Ids of all documents in one text, the pages first, without what is the same in all of them. */
	readonly ids: string;
	/** How many of them are pages. */
	readonly pages: number;
	/** The names of each document in one text, those of pages without their endings. */
	readonly names: readonly string[];
};

/** Stems of all names of a document. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What the ids of all documents begin with: the language of the index. */
const PREFIX = 'en_';

/** Length of the rest of an id. */
const ID_LENGTH = 7;

const idsIn = ({ ids }: NameList): string[] =>
	Array.from(
		{ length: ids.length / ID_LENGTH },
		(_, index) => PREFIX + ids.slice(index * ID_LENGTH, (index + 1) * ID_LENGTH),
	);

/** Other names that more pages share do not tell one from the other. */
const SHARED_BY_AT_MOST = 3;

/**
 * Names without words that say nothing, without endings where they need not be read, and without those that repeat the first.
 * A page that has only a title is left without: titles are in the index already.
 */
export function packNames(documents: readonly Named[]): NameList {
	const uses = new Map<string, number>();
	for (const name of documents.flatMap(({ names }) => names.slice(1))) uses.set(name, (uses.get(name) ?? 0) + 1);
	const telling = ({ names: [title = '', ...others], isPage }: Named) => {
		const own = others.filter((name) => (uses.get(name) ?? 0) <= SHARED_BY_AT_MOST);
		return isPage && own.length === 0 ? [] : [title, ...own];
	};
	const packed = documents
		.map((document) => ({ ...document, text: packedTogether(telling(document), document.isPage) }))
		.toSorted((a, b) => Number(b.isPage) - Number(a.isPage) || (a.text < b.text ? -1 : 1));
	return {
		ids: packed.map(({ id }) => id.slice(PREFIX.length)).join(''),
		pages: packed.filter(({ isPage }) => isPage).length,
		names: packed.map(({ text }) => text),
	};
}

/** Words of another name that travels: longer ones weigh more than they lift, and are found by the index. */
const LONGEST = 2;

/** All names of a document in one text. */
function packedTogether(names: readonly string[], isPage: boolean): string {
	const words = (name: string) => withoutFiller(wordsIn(name)).map((word) => (isPage ? stemOf(word) : word));
	const [title = [], ...others] = names.map(words);
	const telling = others.filter(
		(name) => (!isPage || name.length <= LONGEST) && !name.every((word) => title.includes(word)),
	);
	return [...new Set([title, ...telling].map((name) => name.join(' ')))].filter(Boolean).join('|');
}

/** The names of all documents, ready to be compared with what was asked. */
export function namesOf(list: NameList): Names {
	const stems = (packed: string) => packed.split('|').map((name) => name.split(' ').map(stemOf));
	return new Map(idsIn(list).map((id, index) => [id, stems(list.names[index] ?? '')]));
}

/** Groups of names for the same thing: what each term is called. */
export const synonymsOf = ({ pages, names }: NameList): Synonyms =>
	names.slice(pages).map((packed) => packed.split('|'));

/** Tells pages from facts and terms. */
export function pagesOf(list: NameList): (id: string) => boolean {
	const known = new Set(idsIn(list).slice(0, list.pages));
	return (id) => known.has(id);
}
