import type { Element } from 'hast';
import { attribute, element, find, findAll, hasClass, replace, text, textOf } from '../built/elements.ts';
import { Citations } from '../domain/evidence/citations.ts';
import type { FactJson } from '../domain/evidence/json.ts';

/** A fact as the data of the site hold it. */
export type PublishedFact = FactJson & { readonly page: string };

/** All facts of the site, as twins look them up. */
export type Evidence = {
	/** By the address of the page and the anchor that show the fact. */
	readonly byPage: ReadonlyMap<string, PublishedFact>;
	readonly sources: ReadonlyMap<string, FactJson['sources'][number]>;
	readonly sourcesById: ReadonlyMap<string, FactJson['sources'][number]>;
};

export function evidenceOf(facts: readonly PublishedFact[]): Evidence {
	return {
		byPage: new Map(facts.map((fact) => [fact.page, fact])),
		sources: new Map(facts.flatMap(({ sources }) => sources.map((source) => [source.url, source]))),
		sourcesById: new Map(facts.flatMap(({ sources }) => sources.map((source) => [source.id, source]))),
	};
}

/**
 * Characters that stand for brackets until the page is written: Markdown would escape brackets in every sentence. They are
 * punctuation, as brackets are: a letter behind bold text that ends with a point would be written as its number.
 */
const BRACKETS = { '[': '\u2045', ']': '\u2046' } as const;

/** A page numbers the facts that it quotes. This letter tells the number of a source from these: `[S3]`. */
const SOURCE = 'S';

const mark = (brackets: string) =>
	text(brackets.replaceAll('[', `${BRACKETS['[']}${SOURCE}`).replaceAll(']', BRACKETS[']']));

/** Label of the link from a quoted fact to its page. */
const DETAILS = 'Details';

/** Marks with nothing but the end of a sentence between them: they stand behind the same statement. */
const TOGETHER = /\u2045S\d+\u2046(?:[ .,;:]*\u2045S\d+\u2046)+/g;

const MARK = / *(\u2045S\d+\u2046)/g;

/** Puts the brackets of the marks into a finished page. Each source is named once behind a statement. */
export const withBrackets = (markdown: string) =>
	markdown.replace(TOGETHER, namedOnce).replaceAll(BRACKETS['['], '[').replaceAll(BRACKETS[']'], ']');

/** A value cites its fact, and so may the sentence that ends with it. */
function namedOnce(marks: string): string {
	const named = new Set<string>();
	return marks.replace(MARK, (_, mark: string) => {
		if (named.has(mark)) return '';
		named.add(mark);
		return mark;
	});
}

/**
 * Replaces the marks behind sentences by the numbers of the sources that carry the fact, and adds the number to every link
 * to a source.
 *
 * @returns one line for each source, in the order of their numbers
 */
export function numberSources(tree: Element, { byPage, sources, sourcesById }: Evidence): string[] {
	const citations = new Citations(sourcesById);
	const marked = quotedFacts(tree, byPage);
	const numbers = (fact: PublishedFact) => mark(citations.mark({ sources: fact.sources.map(({ id }) => id) }));
	replace(tree, (node) => {
		const href = attribute(node, 'href');
		if (node.tagName !== 'a' || href === undefined) return undefined;
		const quoted = hasClass(node, 'cite') ? marked.get(new URL(href).hash.slice(1)) : undefined;
		if (quoted) return [numbers(quoted)];
		const fact = byPage.get(href);
		// Where the source itself is named, the link to the fact needs no number.
		if (fact && textOf(node) !== DETAILS) return [node, text(' '), numbers(fact)];
		const source = sources.get(href);
		return source && [node, text(' '), mark(citations.mark({ sources: [source.id] }))];
	});
	return citations.list().map((line) => line.replace('[', `[${SOURCE}`));
}

/**
 * Says below every whole fact what it is called and where it is found: an anchor is lost in text.
 *
 * @param canonical address of the page
 */
export function nameFacts(tree: Element, { byPage }: Evidence, canonical: string): void {
	for (const article of findAll(tree, (node) => hasClass(node, 'fact'))) {
		const fact = byPage.get(`${canonical}#${attribute(article, 'id')}`);
		const meta = find(article, ({ tagName }) => tagName === 'ul');
		if (fact === undefined || meta === undefined) continue;
		const link = element('a', [text(fact.id)]);
		link.properties = { href: fact.page };
		meta.children.unshift(element('li', [element('b', [text('Fact')]), text(' '), link]));
	}
}

/** The facts behind the anchors in the list of quoted facts. */
function quotedFacts(tree: Element, byPage: Evidence['byPage']): Map<string, PublishedFact> {
	const items = findAll(tree, (node) => node.tagName === 'li' && attribute(node, 'id')?.startsWith('quoted-') === true);
	const entries = items.flatMap((item) => {
		const link = find(item, (node) => byPage.has(attribute(node, 'href') ?? ''));
		const fact = link && byPage.get(attribute(link, 'href') ?? '');
		return fact ? [[attribute(item, 'id') ?? '', fact] as const] : [];
	});
	return new Map(entries);
}
