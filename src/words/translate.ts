import ts from 'typescript';
import { parse } from './parse.ts';
import { isReadable, textOf } from './readable.ts';
import { type Piece, piecesOf } from './template.ts';

/** Gives a message in other words, or as it is. */
export type Translate = (message: string) => string;

/** Where a file gets other words: from and until which character, and what stands there instead. */
type Edit = { readonly from: number; readonly until: number; readonly words: string };

type File = { readonly code: string; readonly offset: number; readonly translate: Translate };

/** Elements whose text is the same in every language. */
const UNTRANSLATED = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style']);

/**
 * The same file with its messages in other words. Nothing else of it changes.
 *
 * @param name path, whose ending says how the file is written
 * @throws where the file cannot be read
 */
export function translated(name: string, code: string, translate: Translate): string {
	const edits = parse(name, code).flatMap(({ tree, offset }) => editsIn(tree, { code, offset, translate }));
	return applied(code, 0, code.length, edits);
}

/** The messages of a file in their order. */
export function messagesIn(name: string, code: string): readonly string[] {
	const messages: string[] = [];
	translated(name, code, (message) => {
		messages.push(message);
		return message;
	});
	return messages;
}

function applied(code: string, from: number, until: number, edits: readonly Edit[]): string {
	let at = from;
	let result = '';
	for (const edit of edits) {
		result += code.slice(at, edit.from) + edit.words;
		at = edit.until;
	}
	return result + code.slice(at, until);
}

function editsIn(node: ts.Node, file: File): Edit[] {
	const edits: Edit[] = [];
	ts.forEachChild(node, (child) => {
		edits.push(...editsAt(child, file));
	});
	return edits;
}

function editsAt(node: ts.Node, file: File): Edit[] {
	if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return editsOfElement(node, file);
	if (ts.isStringLiteralLike(node)) return editsOfLiteral(node, file);
	if (ts.isTemplateExpression(node)) return editsOfTemplate(node, file);
	return editsIn(node, file);
}

/** The source of a node, with the messages inside it in other words. */
function sourceOf(node: ts.Node, file: File): string {
	const { code, offset } = file;
	return applied(code, node.getStart() + offset, node.getEnd() + offset, editsAt(node, file));
}

function editsOfLiteral(node: ts.StringLiteralLike, { offset, translate }: File): Edit[] {
	if (!isReadable(node, node.text)) return [];
	const words = JSON.stringify(translate(node.text));
	const inAttribute = ts.isJsxAttribute(node.parent);
	return [{ from: node.getStart() + offset, until: node.getEnd() + offset, words: inAttribute ? `{${words}}` : words }];
}

function editsOfTemplate(node: ts.TemplateExpression, file: File): Edit[] {
	const message = textOf(node);
	if (!isReadable(node, message)) return editsIn(node, file);
	const values = node.templateSpans.map(({ expression }) => sourceOf(expression, file));
	const words = piecesOf(file.translate(message))
		.map((piece) =>
			piece.kind === 'text'
				? JSON.stringify(piece.text)
						.slice(1, -1)
						.replace(/`|\$(?=\{)/g, '\\$&')
						.replaceAll('\\"', '"')
				: `\${${values[piece.place]}}`,
		)
		.join('');
	return [{ from: node.getStart() + file.offset, until: node.getEnd() + file.offset, words: `\`${words}\`` }];
}

type Container = ts.JsxElement | ts.JsxFragment;

function editsOfElement(node: Container, file: File): Edit[] {
	if (!holdsWords(node)) return editsIn(node, file);
	const places: Source[] = [];
	const message = messageOf(node, file, places);
	const words = piecesOf(file.translate(message))
		.map((piece) => markup(piece, places))
		.join('');
	const [first, last] = [node.children.at(0), node.children.at(-1)];
	const from = (first?.getFullStart() ?? 0) + file.offset;
	const until = (last?.getEnd() ?? 0) + file.offset;
	const opening = ts.isJsxElement(node) ? editsIn(node.openingElement, file) : [];
	return [...opening, { from, until, words }];
}

/** The source of a place: of a value or of an element without words, or of the begin and the end of an element with words. */
type Source = { readonly whole: string } | { readonly open: string; readonly close: string };

function markup(piece: Piece, places: readonly Source[]): string {
	if (piece.kind === 'text') return `{${JSON.stringify(piece.text)}}`;
	const source = places[piece.place];
	if (source === undefined) return '';
	if ('whole' in source) return source.whole;
	return piece.kind === 'close' ? source.close : source.open;
}

/** Whether words stand right in an element, so that its whole content is one message. */
function holdsWords(node: Container): boolean {
	if (ts.isJsxElement(node) && UNTRANSLATED.has(node.openingElement.tagName.getText())) return false;
	return node.children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text));
}

function messageOf(node: Container, file: File, places: Source[]): string {
	return node.children.map((child) => partOf(child, file, places)).join('');
}

function partOf(child: ts.JsxChild, file: File, places: Source[]): string {
	if (ts.isJsxText(child)) return shownText(child.text);
	if (ts.isJsxExpression(child)) {
		if (child.expression === undefined) return '';
		if (ts.isStringLiteralLike(child.expression)) return child.expression.text;
		return `{${places.push({ whole: sourceOf(child, file) }) - 1}}`;
	}
	if (!ts.isJsxElement(child) || !holdsWords(child)) return `<${places.push({ whole: sourceOf(child, file) }) - 1}/>`;
	const place = places.push({ open: sourceOf(child.openingElement, file), close: child.closingElement.getText() }) - 1;
	return `<${place}>${messageOf(child, file, places)}</${place}>`;
}

/** The text of markup as JSX shows it: lines without the spaces around them, joined by one. */
function shownText(text: string): string {
	if (!text.includes('\n')) return text;
	const lines = text.split('\n');
	return lines
		.map((line, index) => {
			const begun = index === 0 ? line : line.trimStart();
			return index === lines.length - 1 ? begun : begun.trimEnd();
		})
		.filter((line) => line !== '')
		.join(' ');
}
