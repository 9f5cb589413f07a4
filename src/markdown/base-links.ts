import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where the elements that authors write hold an address. */
const ADDRESSES: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

/**
 * Rehype plugin: authors link to `/compare/matrix/`; a site that is served below `/mesh/` needs `/mesh/compare/matrix/`.
 *
 * @param base path under which the site is served
 */
export function baseLinks(base: string) {
	const prefix = base.replace(/\/$/, '');
	return () =>
		(tree: Root): void =>
			visit(tree, 'element', ({ tagName, properties }) => {
				const attribute = ADDRESSES[tagName] ?? '';
				const target = attribute && properties[attribute];
				if (typeof target === 'string' && /^\/(?!\/)/.test(target)) properties[attribute as string] = prefix + target;
			});
}
