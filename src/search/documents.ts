import { factTitle, platformOf } from '../domain/evidence/fact-title.ts';
import type { Library } from '../domain/evidence/library.ts';
import type { Fact } from '../domain/evidence/types.ts';
import { cellTable } from '../domain/search/cell-table.ts';
import type { CellTable } from '../domain/search/cells.ts';
import type { Kind } from '../domain/search/vocabulary.ts';
import { href, pathOfFact } from '../url.ts';

/** A result of its own in the search, although it is only a part of a page. */
export type SearchDocument = {
	readonly url: string;
	/** What the result is called. */
	readonly title: string;
	/** What it says. */
	readonly text: string;
	/** Words that lead to it although it does not contain them. */
	readonly keywords: string;
	readonly kind: Kind;
	/** Name of the platform that it is about, if any. */
	readonly platform: string | undefined;
	readonly date: string | undefined;
};

/** Every fact and every term of the glossary as a document. */
function searchDocuments(library: Library): SearchDocument[] {
	return [...library.facts.map((fact) => factDocument(fact, library)), ...termDocuments(library)];
}

/** What the search index is built from, besides the pages. */
export type SearchContent = {
	readonly documents: readonly SearchDocument[];
	/** The facts that answer each cell of the matrix, by their addresses. */
	readonly cells: CellTable<string>;
};

export function searchContent(library: Library): SearchContent {
	const table = cellTable(library);
	const addressOf = (id: string) => href(pathOfFact(id));
	const answers = table.answers.map((row) => row.map((ids) => ids.map(addressOf)));
	return { documents: searchDocuments(library), cells: { ...table, answers } };
}

function factDocument(fact: Fact, library: Library): SearchDocument {
	const about = platformOf(fact, library);
	const capability = library.capability(fact.topic);
	return {
		url: href(pathOfFact(fact.id)),
		title: factTitle(fact, library),
		text: [fact.statement, fact.note, fact.lesson].filter(Boolean).join(' '),
		keywords: [fact.value, fact.maturity, fact.scope.text, ...(capability?.aliases ?? []), about?.name]
			.filter(Boolean)
			.join(', '),
		kind: 'Fact',
		platform: about?.name,
		date: fact.checked,
	};
}

function termDocuments({ glossary }: Library): SearchDocument[] {
	return glossary.map(({ id, term, definition, aliases }) => ({
		url: href(`/fundamentals/glossary/#${id}`),
		title: term,
		text: definition,
		keywords: aliases.join(', '),
		kind: 'Term',
		platform: undefined,
		date: undefined,
	}));
}
