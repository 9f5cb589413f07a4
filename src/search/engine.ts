import { type CellList, cellsOf } from '../domain/search/cells.ts';
import { isKnown } from '../domain/search/known.ts';
import type { Lexicon } from '../domain/search/languages.ts';
import { type Asked, cellNamed } from '../domain/search/named-cell.ts';
import { idOf, type NameList, namesOf, pagesOf, synonymsOf } from '../domain/search/names.ts';
import { type Guess, parseQuery, type Query, type Term } from '../domain/search/query.ts';
import { mergeHits, withPages } from '../domain/search/ranking.ts';
import { type Reason, reasonsOf } from '../domain/search/reasons.ts';
import { stemOf } from '../domain/search/stem.ts';
import { type Vocabulary, wordsIn } from '../domain/search/vocabulary.ts';
import { unpackWords } from '../domain/search/word-list.ts';

/** The part of Pagefind's interface that is used here. @see https://pagefind.app/docs/api/ */
export type PagefindModule = { createInstance: (options: object) => Pagefind };

type Pagefind = {
	init: () => Promise<void>;
	search: (
		word: string,
		options: { filters: Readonly<Record<string, string>> },
	) => Promise<{ results: PagefindResult[] }>;
};

type PagefindResult = { readonly id: string; readonly score: number; readonly data: () => Promise<PagefindData> };

type PagefindData = {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
};

export type SearchFilters = Readonly<Partial<Record<'kind' | 'platform', string>>>;

export type SearchResult = {
	readonly url: string;
	readonly title: string;
	readonly kind: string;
	readonly platform: string | undefined;
	/** Where on the site a page is. */
	readonly section: string | undefined;
	readonly date: string | undefined;
	readonly text: string;
	/** Words of the query that the result contains. */
	readonly words: readonly string[];
	/** What it was found by, where that is not what the reader typed. */
	readonly reasons: readonly Reason[];
};

export type SearchOutcome = {
	/** What was asked, so that a late answer can be told from the present one. */
	readonly text: string;
	readonly query: Query;
	readonly total: number;
	readonly results: readonly SearchResult[];
	/** Words of the query that occur nowhere, and the names that are spelled most alike. */
	readonly missing: readonly Missing[];
};

export type Missing = { readonly word: string; readonly near: readonly string[] };

export type SearchEngine = {
	/** Values to filter by. */
	readonly filters: Vocabulary['filters'];
	/** @param limit results whose text is loaded */
	readonly search: (text: string, filters: SearchFilters, limit: number) => Promise<SearchOutcome>;
};

/** Where the index lies: on the site in a browser, in a folder while the search is evaluated. */
export type IndexSource = {
	readonly program: () => Promise<PagefindModule>;
	readonly list: <T>(name: string) => Promise<T>;
	/** Where the index and the pages are. */
	readonly paths: { readonly basePath?: string; readonly baseUrl: string };
};

/** A title says best what a document is about. @see https://pagefind.app/docs/ranking/ */
const RANKING = { metaWeights: { title: 10 } };

/** A word that is found this often needs no help from its other names. */
const ENOUGH = 30;

/** Nor does a query of this many words: one always is rare, and the others say well enough what is meant. */
const MANY = 8;

/**
 * Loads the index and the vocabulary.
 *
 * @throws if the index cannot be loaded
 */
export async function loadEngine({ program, list, paths }: IndexSource): Promise<SearchEngine> {
	// Most queries are English without a slip, and the words weigh more than all else that is known about words.
	let loading: Promise<Guess> | undefined;
	const guess = () => {
		loading ??= Promise.all([
			import('../domain/search/guess.ts'),
			list<string>('words'),
			list<Lexicon[]>('languages'),
		]).then(([{ guessWith }, words, lexicons]) => guessWith({ words: unpackWords(words), lexicons, named: stems }));
		return loading;
	};
	const [{ createInstance }, vocabulary, named] = await Promise.all([
		program(),
		list<Vocabulary>('vocabulary'),
		list<NameList & { readonly cells: CellList }>('names'),
	]);
	const names = namesOf(named);
	const stems = new Set([...names.values()].flat(2));
	const cells = cellsOf(named.cells, (number) => idOf(named.prefix, number));
	const isPage = pagesOf(named);
	const platforms = vocabulary.filters.platform.map((name) => [wordsIn(name).join(' ')]);
	const synonyms = [...vocabulary.synonyms, ...platforms, ...synonymsOf(named)];
	// A worker would load the whole program a second time, to save a few milliseconds.
	const pagefind = createInstance({ ...paths, noWorker: true, ranking: RANKING });
	await pagefind.init();
	const looking = lookingUp(pagefind);
	const read = reading();
	const answer = async (query: Query, find: Find, limit: number) => {
		const lookUp = async (term: Term) => ({ term, documents: await find(term.word) });
		const direct = await Promise.all(query.terms.map(lookUp));
		const isEnough = direct.length >= MANY || direct.every(({ documents }) => documents.length >= ENOUGH);
		const hits = isEnough ? direct : [...direct, ...(await Promise.all(query.others.map(lookUp)))];
		const cellFor = (asked: Asked) => cellNamed(asked, query.words, cells);
		const ranked = withPages(mergeHits(hits, names, cellFor), isPage);
		const shown = await Promise.all(
			ranked.slice(0, limit).flatMap(({ id, terms }) => {
				const [found] = hits.flatMap(({ documents }) => documents.find((one) => one.id === id) ?? []);
				return found ? [read(found).then((content) => ({ ...content, terms }))] : [];
			}),
		);
		const results = shown.map(({ about, terms }) => ({
			...about,
			words: terms.map(({ word }) => word),
			reasons: reasonsOf(terms),
		}));
		const contained = new Set(shown.flatMap((content) => [...content.contained]));
		const occur = query.terms.every(({ word }) => isKnown(word, contained) || stems.has(stemOf(word)));
		return { occur, answer: { query, total: ranked.length, results } };
	};
	return {
		filters: vocabulary.filters,
		search: async (text, chosen, limit) => {
			const filters = withoutEmpty(chosen);
			const find = looking(filters);
			const { occur, answer: asTyped } = await answer(parseQuery(text, synonyms), find, limit);
			// The index finds something for nearly every beginning, so whether a word exists shows only in what was found.
			if (occur) return { text, ...asTyped, missing: [] };
			const query = parseQuery(text, synonyms, await guess());
			const missing = await missingOf(query, find, read);
			const terms = query.terms.filter((term) => !missing.some(({ word }) => word === term.word));
			const isSame = wordsOf(terms) === wordsOf(asTyped.query.terms);
			return { text, missing, ...(isSame ? asTyped : (await answer({ ...query, terms }, find, limit)).answer) };
		},
	};
}

/**
 * Loads the engine when it is first asked for, and not again. After any failure the next call begins anew: Pagefind and the
 * engine keep what was on its way, also when it does not arrive.
 */
export function engineOnce(source: IndexSource): () => Promise<SearchEngine> {
	let known: Promise<SearchEngine> | undefined;
	const forget = (reason: unknown): never => {
		known = undefined;
		throw reason;
	};
	return () => {
		known ??= loadEngine(source).then(
			({ filters, search }) => ({ filters, search: (...asked) => search(...asked).catch(forget) }),
			forget,
		);
		return known;
	};
}

const wordsOf = (terms: readonly Term[]) => terms.map(({ word }) => word).join(' ');

/** Documents that contain a word. */
type Find = (word: string) => Promise<readonly PagefindResult[]>;

/**
 * Looks each word up once. Most words are the same when a query is looked up again with its slips corrected, and when the
 * reader types the next letter: what was found for the query before is kept, and nothing older.
 */
function lookingUp(pagefind: Pagefind): (filters: Record<string, string>) => Find {
	let now = new Map<string, ReturnType<Find>>();
	return (filters) => {
		const before = now;
		const found = new Map<string, ReturnType<Find>>();
		now = found;
		return (word) => {
			const key = JSON.stringify([word, filters]);
			const documents =
				found.get(key) ?? before.get(key) ?? pagefind.search(word, { filters }).then(({ results }) => results);
			found.set(key, documents);
			return documents;
		};
	};
}

/** What is shown of a document for whatever words it is found, and all words that a reader sees of it. */
type Content = {
	readonly about: Omit<SearchResult, 'words' | 'reasons'>;
	readonly contained: ReadonlySet<string>;
};

type Read = (result: PagefindResult) => Promise<Content>;

/** Reads each document once: Pagefind would make an excerpt every time, which nobody sees. */
function reading(): Read {
	const known = new Map<string, Promise<Content>>();
	return ({ id, data }) => {
		const content = known.get(id) ?? data().then(contentOf);
		known.set(id, content);
		return content;
	};
}

function contentOf({ url, content, meta }: PagefindData): Content {
	const { title = url, kind = 'Page', platform, section, date, text = content } = meta;
	return {
		about: { url, title, kind, platform, section, date, text },
		contained: new Set(wordsIn(`${title} ${text}`)),
	};
}

/** Results that are read to see whether a word occurs. */
const READ = 5;

/** Unknown words that do not even occur in what is found for them. The index finds what begins alike. */
async function missingOf({ unknown }: Query, find: Find, read: Read): Promise<Missing[]> {
	const looked = [...unknown].map(async ([word, near]) => {
		const documents = await Promise.all((await find(word)).slice(0, READ).map(read));
		const stem = stemOf(word);
		const isThere = documents.some(
			({ contained }) => isKnown(word, contained) || [...contained].some((one) => stemOf(one) === stem),
		);
		return isThere ? [] : [{ word, near }];
	});
	return (await Promise.all(looked)).flat();
}

function withoutEmpty(filters: SearchFilters): Record<string, string> {
	return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''));
}
