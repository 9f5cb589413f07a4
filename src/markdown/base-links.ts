import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

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
				const target = properties['href'];
				if (tagName === 'a' && typeof target === 'string' && /^\/(?!\/)/.test(target)) {
					properties['href'] = prefix + target;
				}
			});
}
