import type { Element, ElementContent } from 'hast';
import {
	attribute,
	type Change,
	element,
	find,
	findAll,
	hasClass,
	hasText,
	replace,
	text,
	textOf,
} from '../built/elements.ts';

/** Elements that are there to be pressed, or that belong to the frame around a page. */
const CONTROLS: ReadonlySet<string> = new Set([
	...['button', 'fieldset', 'input', 'noscript', 'output', 'script', 'select', 'style', 'template', 'textarea'],
	...['dialog', 'footer', 'nav', 'progress'],
]);

/** What the head of a twin says in its own way, and what only a browser can do. */
const FRAME = ['fact-report', 'reviewed', 'share', 'sl-anchor-link'];

/** Ends of a mark in the text of code that a button copies: line breaks are kept in this character. */
const LINE_BREAK = '\u007f';

/** Leaves of a page what can be read: no controls, no decoration, code as code, pictures as their descriptions. */
export function keepReadable(tree: Element): void {
	const entries = findAll(tree, isEntry).flatMap((entry) => attribute(entry, 'id') ?? []);
	replace(tree, withoutControls(new Set(entries)));
	for (const table of findAll(tree, ({ tagName }) => tagName === 'table')) flattenCells(table);
	replace(tree, asText);
	replace(tree, withoutShells);
	for (const node of findAll(tree, ({ children }) => children.length > 1)) keepApart(node);
}

const isHidden = ({ properties: { hidden, ariaHidden } }: Element) => Boolean(hidden) || ariaHidden === 'true';

/** A field for words or numbers. What stands beside a box to tick is text of the page. */
const isEntry = ({ tagName, properties: { type } }: Element) =>
	['select', 'textarea'].includes(tagName) || (tagName === 'input' && type !== 'checkbox' && type !== 'radio');

/** @param entries ids of fields, whose labels say nothing without them */
const withoutControls =
	(entries: ReadonlySet<string>): Change =>
	(node) => {
		// The copy button of an example holds its code, so examples come first.
		if (hasClass(node, 'expressive-code')) return [code(node)];
		if (CONTROLS.has(node.tagName) || isHidden(node) || FRAME.some((name) => hasClass(node, name))) return [];
		if (node.tagName !== 'label') return undefined;
		return find(node, isEntry) || entries.has(attribute(node, 'htmlFor') ?? '') ? [] : undefined;
	};

function code(block: Element): Element {
	const source = find(block, (node) => attribute(node, 'dataCode') !== undefined);
	const language = find(block, ({ tagName }) => tagName === 'pre');
	const inner = element('code', [
		text((source && attribute(source, 'dataCode'))?.replaceAll(LINE_BREAK, '\n') ?? textOf(block)),
	]);
	inner.properties = { className: [`language-${(language && attribute(language, 'dataLanguage')) ?? 'text'}`] };
	const title = find(block, (node) => hasClass(node, 'title'));
	const caption = title && textOf(title) ? [element('p', [element('b', [text(textOf(title))])])] : [];
	return element('div', [...caption, element('pre', [inner])]);
}

const asText: Change = (node) => {
	switch (node.tagName) {
		case 'img':
			return [text(attribute(node, 'alt') ?? '')];
		case 'svg':
			return described(node);
		case 'a':
			// Terms are linked for readers who point at them.
			return hasClass(node, 'term') ? node.children : undefined;
		case 'h2':
		case 'h3':
		case 'h4':
			replace(node, (inner) => (inner.tagName === 'a' ? inner.children : undefined));
			return undefined;
		case 'dt':
			node.children = [element('b', node.children)];
			return undefined;
		case 'caption':
		case 'summary':
			return [element('p', [element('b', node.children)])];
		case 'table':
			return captioned(node);
		default:
			return undefined;
	}
};

const BESIDE: ReadonlySet<string> = new Set(['a', 'span', 'small', 'b']);

/** Words that a style sheet keeps apart would run into each other without a space between them. */
function keepApart(node: Element): void {
	const stands = (child: ElementContent | undefined) => child?.type === 'element' && BESIDE.has(child.tagName);
	node.children = node.children.flatMap((child, index) =>
		stands(child) && stands(node.children[index + 1]) ? [child, text(isAnswer(child) ? ': ' : ' ')] : [child],
	);
}

/** Without its color an answer runs on into its label: “No trace IDs” is the opposite of “No: trace IDs in flows only”. */
const isAnswer = (child: ElementContent) => child.type === 'element' && hasClass(child, 'support');

/** Markdown tables have no captions, so they stand above. */
function captioned(table: Element): Element[] | undefined {
	const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
	if (captions.length === 0) return undefined;
	table.children = table.children.filter((child) => !captions.includes(child));
	return [...(captions as Element[]), table];
}

/** What held nothing but controls is left without words. */
const withoutShells: Change = (node) => {
	if (node.tagName === 'li') return hasText(node) ? undefined : [];
	if (node.tagName !== 'details') return undefined;
	const [, ...folded] = node.children;
	return folded.some(hasText) ? undefined : [];
};

/** A picture as what its description says. One without a description is decoration. */
function described(picture: Element): ElementContent[] {
	const part = (name: string) => find(picture, ({ tagName }) => tagName === name);
	const [title, description] = [part('title'), part('desc')];
	const words = [title, description].flatMap((node) => (node ? [textOf(node)] : [])).join('. ');
	return words === '' ? [] : [element('p', [element('em', [text(words)])])];
}

/** Cells of a Markdown table hold one line: what stands below each other becomes parts of a sentence. */
function flattenCells(table: Element): void {
	const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'small', 'br', 'details', 'dl', 'dd', 'dt', 'article']);
	for (const cell of findAll(table, ({ tagName }) => tagName === 'td' || tagName === 'th')) {
		replace(cell, (node) => {
			if (node.tagName === 'table') return [text(textOf(node))];
			// Bars repeat the figures beside them.
			if (node.tagName === 'svg') return [];
			if (node.tagName === 'li') return [text(' '), ...node.children, text(';')];
			// A variant of a verdict stands below it.
			if (node.tagName === 'small' && hasClass(table, 'verdict-map')) return [text(': '), ...node.children];
			return BLOCKS.has(node.tagName) ? [text(' '), ...node.children, text(' ')] : undefined;
		});
	}
}
