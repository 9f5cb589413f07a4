import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';

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

/** Parts of texts that somebody could enter to break a record, beside whatever else occurs to the generator. */
const HOSTILE = [
	'---',
	'```',
	'~~~',
	'-->',
	'<!--',
	'</script>',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'| a | b |',
	'# Heading',
	'## More Information',
	'===',
	'> quote',
	'1. one',
	'* item',
	'+ item',
	'[a](javascript:alert(1))',
	'![a](http://x)',
	'[x]: http://y',
	'[[wiki]]',
	'{{ 1 + 1 }}',
	'{% include x %}',
	'{x}',
	'$a$',
	'&lt;b&gt;',
	'`code`',
	'*em* _em_ ~~del~~',
	'www.example.com',
	'a@example.com',
	'\\',
	'\r\n',
	'\n\n',
	'\t',
	'\u0000',
	'\u2028',
	'\u202e',
	'\u05e9\u05dc\u05d5\u05dd',
	'\u0645\u0631\u062d\u0628\u0627',
	'\ud83d\ude80',
	'\ud83d',
	'yes',
	'null',
	'2026-11-22',
	'{"format": "mesh-or-not/record"',
	': ',
	' #',
	'"',
	"'",
];

/** Any text that somebody could enter, hostile ones above all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc
		.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 })), { maxLength: 8 })
		.map((parts) => parts.join('')),
	fc.array(fc.constantFrom(...HOSTILE), { maxLength: 5 }).map((parts) => parts.join('\n')),
);
