/**
 * What readers read of a page's source: without code, markup of components and targets of links.
 *
 * @param source MDX without its front matter
 */
export const running = (source: string): string =>
	source
		.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
		.replace(/<[A-Z][^>]*\/>/g, '')
		.replace(/\]\([^)]*\)/g, ']');
