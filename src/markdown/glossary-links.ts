import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { CONTENT_ROOT } from '../content-root.ts';
import { glossaryTerm } from '../schema/glossary-term.ts';

/** A way to write a term, and where the term is explained. */
type Name = { readonly id: string; readonly name: string; readonly title: string };

/** Nodes whose text stays as it is: nobody expects a link inside a heading, a link or code. */
const UNTOUCHED: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode']);

/** Names this short are often parts of ordinary words in another case, so their case must match. */
const EXACT_UP_TO = 5;

function readNames(): Name[] {
	const folder = join(CONTENT_ROOT, 'glossary');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => {
			const entry = glossaryTerm.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
			// What breaks the schema is reported where the collection is loaded.
			if (!entry.success || entry.data.everyday) return [];
			const { term, aliases, definition } = entry.data;
			return [term, ...aliases].map((name) => ({
				id: file.slice(0, -'.yaml'.length),
				name,
				title: firstSentence(definition),
			}));
		})
		.sort((a, b) => b.name.length - a.name.length);
}

/** Enough for who points at a term; the whole definition is one click away. */
const firstSentence = (definition: string) => definition.replace(/(?<=[a-z)]\.) [A-Z].*$/, '');

/** Remark plugin: in every file the first use of a term of the glossary leads to its explanation. */
export function glossaryLinks() {
	const names = byBeginning(readNames());
	return (tree: Root, file: VFile): void => {
		if (file.stem === 'glossary') return;
		const linked = new Set<string>();
		visit(tree, (node, index, parent) => {
			if (UNTOUCHED.has(node.type)) return SKIP;
			if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
			const parts = split(node, names, (found, name, start) => {
				const text = node.value;
				if (linked.has(name.id) || !written(found, name) || isInName(text, start, found, name)) return false;
				linked.add(name.id);
				return true;
			});
			(parent.children as PhrasingContent[]).splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

/** Letters that names are looked up by. One pattern of all names would compare every word of a text with every name. */
const BEGINNING = 2;

type Names = ReadonlyMap<string, readonly Name[]>;

const byBeginning = (names: readonly Name[]): Names =>
	Map.groupBy(names, ({ name }) => name.slice(0, BEGINNING).toLowerCase());

/** Where a name may begin. */
const START = /(?<![\w/-])\S/g;

/** What follows a name that is not a part of a longer word, with the end of its plural. */
const END = /s?(?![\w-])/iy;

/** The longest name that a text uses at a place, as the text writes it. */
function nameAt(text: string, start: number, names: Names): { found: string; name: Name } | undefined {
	for (const name of names.get(text.slice(start, start + BEGINNING).toLowerCase()) ?? []) {
		const end = start + name.name.length;
		if (text.slice(start, end).toLowerCase() !== name.name.toLowerCase()) continue;
		END.lastIndex = end;
		const ending = END.exec(text);
		if (ending) return { found: text.slice(start, end) + ending[0], name };
	}
	return undefined;
}

/** Whether a word in a text is meant as this name: short names and abbreviations must have their own case. */
function written(found: string, { name }: Name): boolean {
	return name.length > EXACT_UP_TO || found === name || found === `${name}s`;
}

/** A word that is written large and goes on a name. */
const GOES_ON = /^ [A-Z]/;

/** A word that is written large and may begin a name, unless it is one that begins sentences. */
const BEGINS = /(?:^|[^\w-])(?!(?:A|An|Each|Every|For|If|In|No|On|Only|The|When|With|Without) )[A-Z][\w-]* $/;

/**
 * Whether the words are a part of a name: “Open Service Mesh” and “Envoy Gateway” are products of their own. The glossary
 * begins every term with a capital, so what tells is a capital within the term that the glossary does not write there, and
 * words beside it that are written large.
 */
function isInName(text: string, start: number, found: string, { name }: Name): boolean {
	const capitals = (words: string) => /[A-Z]/.test(words.slice(1));
	if (/^[A-Z]/.test(found) && GOES_ON.test(text.slice(start + found.length))) return true;
	if (capitals(name)) return false;
	return capitals(found) || (/^[A-Z]/.test(found) && BEGINS.test(text.slice(0, start)));
}

/** The text with links in place of the names that `accept` takes. */
function split(
	{ value }: Text,
	names: Names,
	accept: (found: string, name: Name, start: number) => boolean,
): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	let read = 0;
	for (const { index } of value.matchAll(START)) {
		const { found, name } = (index >= read && nameAt(value, index, names)) || {};
		if (found === undefined || name === undefined) continue;
		read = index + found.length;
		if (!accept(found, name, index)) continue;
		parts.push({ type: 'text', value: value.slice(from, index) }, linkTo(name, found));
		from = read;
	}
	parts.push({ type: 'text', value: value.slice(from) });
	return parts;
}

function linkTo({ id, title }: Name, text: string): Link {
	return {
		type: 'link',
		url: `/fundamentals/glossary/#${id}`,
		title,
		children: [{ type: 'text', value: text }],
		data: { hProperties: { className: ['term'] } },
	};
}
