import { claimTopics, VERDICTS } from '../domain/evidence/claims.ts';
import { factTitle, platformOf } from '../domain/evidence/fact-title.ts';
import type { Library } from '../domain/evidence/library.ts';
import type { Claim, Fact } from '../domain/evidence/types.ts';
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
	readonly platform?: string | undefined;
	/** What stands in front of the kind where there is no platform. */
	readonly section?: string | undefined;
	readonly date?: string | undefined;
};

/** Every fact, every claim that was checked and every term of the glossary as a document. */
function searchDocuments(library: Library): SearchDocument[] {
	const facts = library.facts.map((fact) => factDocument(fact, library));
	const titles = claimTopics(library);
	return [...facts, ...library.claims.map((claim) => claimDocument(claim, titles)), ...termDocuments(library)];
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

/** A page of ninety claims is found for everything and answers nothing, so each is found by itself, with its verdict. */
function claimDocument(
	{ id, claim, verdict, truth, topics, checked }: Claim,
	titles: ReadonlyMap<string, string>,
): SearchDocument {
	return {
		url: href(`/reference/claims/#${id}`),
		title: `“${claim}”`,
		text: truth,
		keywords: topics.map((topic) => titles.get(topic) ?? '').join(', '),
		kind: 'Claim',
		section: VERDICTS[verdict].title,
		date: checked,
	};
}

function termDocuments({ glossary }: Library): SearchDocument[] {
	return glossary.map(({ id, term, definition, aliases }) => ({
		url: href(`/fundamentals/glossary/#${id}`),
		title: term,
		text: definition,
		keywords: aliases.join(', '),
		kind: 'Term',
	}));
}
