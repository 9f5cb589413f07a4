import { type CollectionEntry, getCollection } from 'astro:content';
import { quotedListAnchor } from './components/facts/anchor.ts';
import { type LinkingPage, linkedIn } from './domain/evidence/linking-pages.ts';
import { type QuotingPage, quotedIn } from './domain/evidence/related-pages.ts';
import { factsOf } from './domain/measurements/measurements.ts';
import { library } from './library.ts';

/** A page with prose, the facts that it quotes, where on the page they are listed, and what it links to. */
export type PageFacts = QuotingPage & LinkingPage & { readonly list: string };

/** Collections whose entries are pages, and the folder of those pages. */
const FOLDERS = { docs: '/', platforms: '/compare/', decisions: '/decide/decisions/', scenarios: '/decide/scenarios/' };

type Entry = CollectionEntry<keyof typeof FOLDERS>;

const titleOf = (data: Entry['data']) => ('name' in data ? data.name : data.title);

/** Name of the file without its ending, after which the list of its facts is named. */
const stemOf = ({ filePath = '' }: Entry) => filePath.replace(/^.*\//, '').replace(/\.mdx?$/, '');

async function pagesOf(name: keyof typeof FOLDERS): Promise<PageFacts[]> {
	return (await getCollection(name)).map((entry) => ({
		path: entry.id === 'index' ? '/' : `${FOLDERS[name]}${entry.id}/`,
		title: titleOf(entry.data),
		facts: quotedIn(entry.body ?? ''),
		links: linkedIn(entry.body ?? ''),
		list: quotedListAnchor(stemOf(entry)),
	}));
}

const names = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
let pages: Promise<PageFacts[]> | undefined;

/** All pages of prose with the facts that they quote: read from their text, because to render all of them takes long. */
export function pagesWithFacts(): Promise<PageFacts[]> {
	pages ??= Promise.all(names.map(pagesOf)).then((all) => all.flat());
	return pages;
}

/** Every page asks, and there are many facts. */
const factsBySubject: ReadonlyMap<string, readonly string[]> = new Map(
	[...Map.groupBy(library.facts, ({ subject }) => subject)].map(([subject, facts]) => [
		subject,
		facts.map(({ id }) => id),
	]),
);

/** The facts that a page lists because of what it is about, whether its prose quotes them or not, and where it lists them. */
export function factsShown(path: string): { readonly facts: readonly string[]; readonly list: string } {
	const subject = /^\/(?:compare|reference\/facts)\/([^/]+)\/$/.exec(path)?.[1];
	const test = /^\/cost\/measurements\/([^/]+)\/$/.exec(path)?.[1];
	const bed = library.testbeds.find(({ id }) => id === test);
	if (bed !== undefined) return { facts: factsOf(bed), list: 'evidence' };
	return { facts: factsBySubject.get(subject ?? '') ?? [], list: 'facts' };
}
