import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A piece of a text that is to be replaced. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** What is meant for readers without scripts is markup, too. */
const OPTIONS = { sourceCodeLocationInfo: true, scriptingEnabled: false } as const;

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

/**
 * Makes every address that begins at the root of the site relative to the page, so that the page works below any path.
 * Only the attributes themselves change: text and code that look like an address stay as they are.
 *
 * @param html a page that was built for the path `/`
 * @param depth folders between the page and the root: 0 for `/index.html`
 */
export function withRelativeAddresses(html: string, depth: number): string {
	const root = depth === 0 ? './' : '../'.repeat(depth);
	const edits = [...addressesIn(parse(html, OPTIONS), root)].sort((a, b) => a.start - b.start);
	const pieces = edits.map(({ start, text }, index) => html.slice(edits[index - 1]?.end ?? 0, start) + text);
	return pieces.join('') + html.slice(edits.at(-1)?.end ?? 0);
}

function* addressesIn(node: Node, root: string): Generator<Edit> {
	if ('attrs' in node) {
		for (const { name, value } of node.attrs) {
			const place = node.sourceCodeLocation?.attrs?.[name];
			if (place === undefined || !ADDRESSES.has(name) || !/^\/(?!\/)/.test(value)) continue;
			yield { start: place.startOffset, end: place.endOffset, text: `${name}="${escaped(root + value.slice(1))}"` };
		}
	}
	if ('content' in node) yield* addressesIn(node.content, root);
	if ('childNodes' in node) for (const child of node.childNodes) yield* addressesIn(child, root);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
