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
	const names = readNames();
	const byName = new Map(names.map((name) => [name.name.toLowerCase(), name]));
	const pattern = new RegExp(
		`(?<![\\w/-])(?:${names.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})s?(?![\\w-])`,
		'gi',
	);
	return (tree: Root, file: VFile): void => {
		if (file.stem === 'glossary') return;
		const linked = new Set<string>();
		visit(tree, (node, index, parent) => {
			if (UNTOUCHED.has(node.type)) return SKIP;
			if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
			const parts = split(node, pattern, (found) => {
				const name = byName.get(found.toLowerCase()) ?? byName.get(found.replace(/s$/, '').toLowerCase());
				if (name === undefined || linked.has(name.id) || !written(found, name)) return undefined;
				linked.add(name.id);
				return name;
			});
			(parent.children as PhrasingContent[]).splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

/** Whether a word in a text is meant as this name: short names and abbreviations must have their own case. */
function written(found: string, { name }: Name): boolean {
	return name.length > EXACT_UP_TO || found === name || found === `${name}s`;
}

/** The text with links in place of the words for which `lookUp` knows an explanation. */
function split({ value }: Text, pattern: RegExp, lookUp: (found: string) => Name | undefined): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	for (const match of value.matchAll(pattern)) {
		const name = lookUp(match[0]);
		if (name === undefined) continue;
		parts.push({ type: 'text', value: value.slice(from, match.index) }, linkTo(name, match[0]));
		from = match.index + match[0].length;
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
