import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { glossaryLinks } from '../../src/markdown/glossary-links.ts';

/** The words of a sentence that lead to the glossary, each with its term. */
function linked(sentence: string): string[] {
	const tree: Root = {
		type: 'root',
		children: [{ type: 'paragraph', children: [{ type: 'text', value: sentence }] }],
	};
	glossaryLinks()(tree, new VFile({ path: 'page.mdx' }));
	const [paragraph] = tree.children;
	if (paragraph?.type !== 'paragraph') throw new Error('the paragraph is gone');
	const texts = paragraph.children.flatMap((node) => (node.type === 'link' ? node.children : [node]));
	expect(texts.map((node) => (node.type === 'text' ? node.value : '')).join('')).toBe(sentence);
	return paragraph.children.flatMap((node) =>
		node.type === 'link' && node.children[0]?.type === 'text'
			? `${node.children[0].value} -> ${node.url.replace(/.*#/, '')}`
			: [],
	);
}

test('the first use of a term leads to its explanation, in any case and in the plural', () => {
	expect(linked('Access logs cost. An access log is long.')).toEqual(['Access logs -> access-log']);
});

test('a name inside a longer word is none', () => {
	expect(linked('Preaccess logs, access-logs and access logged.')).toEqual([]);
});

test('of two names that begin alike the longer one is meant, and its parts are not linked apart', () => {
	const [first, ...others] = linked('With mutual TLS, and again with mutual TLS.');
	expect(first).toMatch(/^mutual TLS -> /);
	expect(others).toEqual([]);
});

test('a word inside the name of a product is none', () => {
	expect(linked('The Open Service Mesh was one.')).toEqual([]);
	expect(linked('It runs Envoy Gateway.')).toEqual([]);
	expect(linked('An Istio Gateway admits calls.')).toEqual([]);
	expect(linked('Install Kong Mesh and Cloud Service Mesh.')).toEqual([]);
});

test('a term that begins a sentence is linked, and so is one beside a name', () => {
	expect(linked('Service mesh is a word. It is one.')).toEqual(['Service mesh -> service-mesh']);
	expect(linked('It is so. Sidecars cost memory.')).toEqual(['Sidecars -> sidecar']);
	expect(linked('Each pod has an Envoy.')).toEqual(['Envoy -> envoy']);
	expect(linked('The name is Open Service Mesh, and it was a service mesh.')).toEqual(['service mesh -> service-mesh']);
});
