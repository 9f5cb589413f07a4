import { existsSync } from 'node:fs';
import type { Nodes as Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CONTENT_ROOT } from '../content-root.ts';

/** Components that authors use in prose without importing them, and the module of each. */
export const COMPONENTS = {
	Cite: '/src/components/facts/Cite.astro',
	Fact: '/src/components/facts/Fact.astro',
	Value: '/src/components/facts/Value.astro',
	Cells: '/src/components/facts/Cells.astro',
	Figure: '/src/components/Figure.astro',
	Manifest: '/src/components/Manifest.astro',
	CapacityLevels: '/src/components/CapacityLevels.astro',
	DecisionOptions: '/src/components/DecisionOptions.astro',
	Candidates: '/src/components/home/Candidates.astro',
	Freshness: '/src/components/home/Freshness.astro',
	GlossaryList: '/src/components/GlossaryList.astro',
	HostFile: '/src/components/HostFile.astro',
	DataFiles: '/src/components/DataFiles.astro',
	SnippetMaker: '/src/components/SnippetMaker.astro',
	MeasurementsTool: '/src/components/MeasurementsTool.astro',
	RetriesTool: '/src/components/RetriesTool.astro',
	Rubrics: '/src/components/Rubrics.astro',
} as const;

/** The facts that a file quotes, in the order of their numbers. */
export type QuotedFacts = { readonly list: string; readonly ids: readonly string[] };

/** Components that quote a fact by its id and therefore are numbered. */
const QUOTING: ReadonlySet<string> = new Set(['Cite', 'Fact', 'Value']);

/**
 * Remark plugin: numbers the facts that a file quotes in the order of their first use, hands the list to the page as
 * `quotedFacts`, and imports the components. A page that names an unknown fact fails here, with file and line.
 */
export function quotedFacts() {
	return (tree: Root, file: VFile): void => {
		const numbers = new Map<string, number>();
		// Several files may end up on one page, so each list has a name of its own.
		const list = file.stem ?? 'page';
		const used = new Set<keyof typeof COMPONENTS>();
		visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
			const element = node as MdxJsxTextElement | MdxJsxFlowElement;
			if (element.name === null || !(element.name in COMPONENTS)) return;
			used.add(element.name as keyof typeof COMPONENTS);
			if (QUOTING.has(element.name)) number(element, numbers, list, file);
			if (element.name === 'Cite') joinSentence(element, parent?.children.slice(0, index) ?? [], file);
		});
		for (const name of used) tree.children.unshift(importOf(name));
		const frontmatter = file.data.astro?.frontmatter;
		if (frontmatter !== undefined)
			frontmatter['quotedFacts'] = { list, ids: [...numbers.keys()] } satisfies QuotedFacts;
	};
}

/**
 * The mark belongs to the sentence before it, so it stands there without a space and never alone on the next line. Only
 * between two marks a space stays, one at which no line ends: their numbers would be read as one.
 */
function joinSentence(element: MdxJsxTextElement | MdxJsxFlowElement, before: readonly Node[], file: VFile): void {
	if (element.type === 'mdxJsxFlowElement') {
		file.fail('<Cite> stands alone: put it on the line of the sentence that it belongs to', element);
	}
	const [beforeSpace, space] = [before.at(-2), before.at(-1)];
	if (space?.type !== 'text') return;
	const end = space.value.trimEnd();
	const follows = end === '' ? beforeSpace : undefined;
	const afterMark = follows?.type === 'mdxJsxTextElement' && follows.name === 'Cite';
	space.value = afterMark ? '\u00a0' : end;
	const to = afterMark ? 'mark' : follows?.type === 'link' ? 'link' : undefined;
	if (to) element.attributes.push({ type: 'mdxJsxAttribute', name: 'nextTo', value: to });
}

function number(
	element: MdxJsxTextElement | MdxJsxFlowElement,
	numbers: Map<string, number>,
	list: string,
	file: VFile,
): void {
	const id = element.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
	if (typeof id !== 'string') {
		file.fail(`<${element.name}> needs the id of a fact: <${element.name} id="linkerd/retries" />`, element);
	}
	if (!exists(id)) {
		file.fail(`There is no fact "${id}". Name an existing one, or add content/facts/${id}.yaml`, element);
	}
	const known = numbers.get(id) ?? numbers.size + 1;
	numbers.set(id, known);
	element.attributes.push(
		{ type: 'mdxJsxAttribute', name: 'number', value: String(known) },
		{ type: 'mdxJsxAttribute', name: 'list', value: list },
	);
}

/** Facts that were found. One that is missing is looked for again: somebody may be writing it. */
const FOUND = new Set<string>();

function exists(id: string): boolean {
	const found =
		FOUND.has(id) || ['facts', 'tombstones'].some((folder) => existsSync(`${CONTENT_ROOT}/${folder}/${id}.yaml`));
	if (found) FOUND.add(id);
	return found;
}

function importOf(name: keyof typeof COMPONENTS): Root['children'][number] {
	const specifier = { type: 'ImportDefaultSpecifier' as const, local: { type: 'Identifier' as const, name } };
	const source = { type: 'Literal' as const, value: COMPONENTS[name] };
	return {
		type: 'mdxjsEsm',
		value: '',
		data: {
			estree: {
				type: 'Program',
				sourceType: 'module',
				body: [{ type: 'ImportDeclaration', specifiers: [specifier], source, attributes: [] }],
			},
		},
	};
}
