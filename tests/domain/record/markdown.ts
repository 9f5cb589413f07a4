import { createMarkdownProcessor } from '@astrojs/markdown-remark';

const processor = await createMarkdownProcessor({ syntaxHighlight: false, smartypants: false });

/** What a reader of Markdown makes of a text. */
export async function rendered(text: string): Promise<string> {
	return (await processor.render(text)).code;
}

/**
 * Names of the elements in HTML, each once. Some readers of Markdown make links out of addresses in
 * the text that they see, which nobody can prevent and which does no harm: these do not count.
 */
export const elements = (html: string): string[] => {
	const own = html.replace(/<a href="(?:https?:|mailto:)[^"]*">/g, '');
	return [...new Set([...own.matchAll(/<([a-z][a-z0-9]*)[\s>]/g)].map(([, name = '']) => name))].sort();
};

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	nbsp: '\u00a0',
};

/** The text that a reader sees, on one line. */
export const visible = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#x([0-9a-f]+)|([a-z]+|#39));/gi, (whole, hex: string | undefined, name: string) =>
			hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[name] ?? whole),
		)
		.replace(/\s+/g, ' ')
		.trim();
