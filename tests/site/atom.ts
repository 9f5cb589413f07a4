import { childrenOf, type Element, parseXml, textIn } from './xml.ts';

/** A strict check of feeds after RFC 4287, of what this site uses of it. */

export type AtomEntry = { readonly id: string; readonly title: string; readonly url: string; readonly html: string };

const IN_FEED = ['id', 'title', 'subtitle', 'updated', 'author', 'rights', 'link', 'entry'];
const IN_ENTRY = ['id', 'title', 'updated', 'published', 'link', 'content'];

/** RFC 3339 with upper-case letters, as RFC 4287 asks for. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An identifier that can be compared letter by letter: absolute, without spaces. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

/**
 * The entries of a feed.
 *
 * @throws at everything that the standard does not allow
 */
export function parseFeed(document: string): AtomEntry[] {
	const feed = parseXml(document);
	if (feed.name !== 'feed') throw new Error(`a feed begins with feed, not ${feed.name}`);
	if (feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') throw new Error('the namespace is not that of Atom');
	onlyKnown(feed, IN_FEED);
	const [author] = [only(feed, 'author')];
	if (textIn(only(author, 'name')) === '') throw new Error('the author has no name');
	common(feed);
	link(feed, 'self', 'application/atom+xml');
	link(feed, 'alternate', 'text/html');
	const entries = childrenOf(feed, 'entry').map(entryOf);
	const ids = entries.map(({ id }) => id);
	if (new Set(ids).size < ids.length) throw new Error('two entries have the same id');
	return entries;
}

function entryOf(entry: Element): AtomEntry {
	onlyKnown(entry, IN_ENTRY);
	const { id, title } = common(entry);
	momentIn(entry, 'published');
	const content = only(entry, 'content');
	if (content.attributes['type'] !== 'html') throw new Error('the content does not say that it is HTML');
	const html = textIn(content);
	// What is inside has to be well formed too: the feed holds paragraphs of plain text.
	parseXml(`<div>${html}</div>`);
	return { id, title, url: link(entry, 'alternate', 'text/html'), html };
}

function common(element: Element): { id: string; title: string } {
	const id = textIn(only(element, 'id'));
	if (!IRI.test(id)) throw new Error(`"${id}" is no permanent id`);
	const title = textIn(only(element, 'title'));
	if (title.trim() === '') throw new Error(`${element.name} has no title`);
	momentIn(element, 'updated');
	return { id, title };
}

function momentIn(element: Element, name: string): void {
	const moment = textIn(only(element, name));
	if (!MOMENT.test(moment) || Number.isNaN(Date.parse(moment))) throw new Error(`"${moment}" is no moment`);
}

/** Address of the only link of a kind. */
function link(element: Element, relation: string, type: string): string {
	const links = childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === relation);
	const [first] = links;
	if (first === undefined || links.length > 1) throw new Error(`${element.name} has ${links.length} links ${relation}`);
	if (first.attributes['type'] !== type) throw new Error(`the link ${relation} is not ${type}`);
	return new URL(first.attributes['href'] ?? '').href;
}

function only(element: Element, name: string): Element {
	const found = childrenOf(element, name);
	const [first] = found;
	if (first === undefined || found.length > 1) throw new Error(`${element.name} has ${name} ${found.length} times`);
	return first;
}

function onlyKnown(element: Element, names: readonly string[]): void {
	for (const item of element.inside) {
		if (typeof item === 'string') {
			if (item.trim() !== '') throw new Error(`a bare text in ${element.name}`);
		} else if (!names.includes(item.name)) throw new Error(`${item.name} is not allowed in ${element.name}`);
	}
}
