import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { attribute, find, hasClass, replace } from '../built/elements.ts';
import type { BuiltPage } from '../built/pages.ts';
import { type Evidence, nameFacts, numberSources, withBrackets } from './evidence.ts';
import { plainText } from './plain-text.ts';
import { keepReadable } from './readable.ts';

/** What every twin says of the data that it quotes. */
export type Origin = { readonly edition: string; readonly license: string };

/**
 * The Markdown twin of a page: what can be read on it, with the sources of its facts numbered and listed at the end, and
 * absolute links.
 *
 * @throws if the page has no main part
 */
export function twinOf({ html, title, description, canonical }: BuiltPage, evidence: Evidence, origin: Origin): string {
	const main = find(fromHtml(mainPartOf(html), { fragment: true }), ({ tagName }) => tagName === 'main');
	if (main === undefined) throw new Error(`${canonical} has no main part`);
	const reviewed = find(main, ({ tagName }) => tagName === 'time');
	forgetPlaces(main);
	makeAbsolute(main, canonical);
	keepReadable(main);
	const sources = listsSources(main) ? [] : numberSources(main, evidence);
	nameFacts(main, evidence, canonical);
	forgetLooks(main);
	const day = reviewed && attribute(reviewed, 'dateTime');
	const head = frontMatter({ title, description, canonical, ...(day && { reviewed: day }), ...origin });
	return `${[head, bodyOf(main), listed(sources)].filter(Boolean).join('\n\n')}\n`;
}

/** A list of sources names each of them, so numbers would say it twice. */
const listsSources = (main: Element) => find(main, (node) => hasClass(node, 'source-list')) !== undefined;

/** The frame is most of a short page, and read by nobody here. */
const mainPartOf = (html: string) => html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));

/** Where each node stands in the file weighs more than the node, and is copied with it on the way to Markdown. */
function forgetPlaces(node: Nodes): void {
	node.position = undefined;
	if ('children' in node) node.children.forEach(forgetPlaces);
}

/** Attributes that Markdown has signs for. The class of code is its language. */
const SAID: ReadonlySet<string> = new Set(['alt', 'colSpan', 'href', 'rowSpan', 'src', 'start', 'title']);

/** What only a browser shows is copied and passed over several times on the way to Markdown. */
function forgetLooks(element: Element): void {
	const isSaid = ([name]: [string, unknown]) => SAID.has(name) || (name === 'className' && element.tagName === 'code');
	element.properties = Object.fromEntries(Object.entries(element.properties).filter(isSaid));
	element.children = element.children.flatMap((child) => {
		if (child.type !== 'element') return [child];
		forgetLooks(child);
		return child.tagName === 'span' ? child.children : [child];
	});
}

function makeAbsolute(main: Element, canonical: string): void {
	replace(main, (node) => {
		const href = attribute(node, 'href');
		if (href !== undefined) node.properties['href'] = new URL(href, canonical).href;
		return undefined;
	});
}

const frontMatter = (fields: Readonly<Record<string, string>>) =>
	['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');

function bodyOf(main: Element): string {
	const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
	const handlers = { text: plainText };
	return withBrackets(toMarkdown(toMdast(main), { extensions, handlers, bullet: '-', rule: '-' }).trim());
}

/** The sources with the numbers that stand behind the statements. */
const listed = (sources: readonly string[]) =>
	sources.length === 0 ? '' : ['## Numbered sources', '', ...sources.map((line) => `- ${line}`)].join('\n');
