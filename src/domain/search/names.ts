import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './vocabulary.ts';

/** What pages and terms are called, by the id of the document: all names in one text, as they travel. */
export type NameList = {
	readonly pages: Readonly<Record<string, string>>;
	readonly terms: Readonly<Record<string, string>>;
};

/** Stems of all names of a document. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Names in one text, without words that say nothing and without names that only repeat the first. */
export function packNames(names: readonly string[]): string {
	const [title = '', ...others] = names.map((name) => withoutFiller(wordsIn(name)).join(' '));
	const ofTitle = title.split(' ');
	const telling = others.filter((name) => !name.split(' ').every((word) => ofTitle.includes(word)));
	return [...new Set([title, ...telling])].filter(Boolean).join('|');
}

/** @param packed what `packNames()` made */
export const unpackNames = (packed: string): string[] => packed.split('|');

/** The names of all documents, ready to be compared with what was asked. */
export function namesOf({ pages, terms }: NameList): Names {
	const stems = (packed: string) => unpackNames(packed).map((name) => name.split(' ').map(stemOf));
	return new Map(Object.entries({ ...pages, ...terms }).map(([id, packed]) => [id, stems(packed)]));
}
