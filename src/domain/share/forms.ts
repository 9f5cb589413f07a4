import type { Frame } from '../embed/frame.ts';
import { iframeHtml, iframeJsx } from '../embed/snippet.ts';
import { oneLine } from '../text/plain.ts';
import { toCsv } from './csv.ts';
import { toDokuwiki } from './dokuwiki.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toJsonTables } from './json-table.ts';
import { toMarkdown } from './markdown.ts';
import { toAzureMermaid, toMermaid } from './mermaid.ts';
import { toPlainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { iframeBare, pictureTag, userMacro } from './snippets.ts';
import { toSvg } from './svg.ts';
import { toTiddlywiki } from './tiddlywiki.ts';
import { toWikitext } from './wikitext.ts';

/** What a form is made from. */
export type Shared = { readonly report: Report; readonly frame: Frame };

export type Form = {
	/** What it is called, without the name of a platform. */
	readonly label: string;
	/** End of the name of its file. */
	readonly ending: string;
	readonly type: string;
	readonly make: (shared: Shared) => string;
	/** Whether it is copied as formatted text as well, or is a picture. */
	readonly kind: 'text' | 'formatted' | 'picture';
	/** Set for a few characters to paste, which nobody keeps as a file. They hold the state, but no result. */
	readonly snippet?: true;
};

const text = (label: string, ending: string, type: string, make: Form['make']): Form => ({
	label,
	ending,
	type,
	make,
	kind: 'text',
});

const snippet = (label: string, make: Form['make'], ending = '.html', type = 'text/html'): Form => ({
	...text(label, ending, type, make),
	snippet: true,
});

const report =
	(make: (report: Report) => string): Form['make'] =>
	(shared) =>
		make(shared.report);

/** Every form in which a result can be taken along. */
export const FORMS = {
	link: snippet('Link', ({ report: { link } }) => link, '.txt', 'text/plain'),
	address: snippet('Address of the embed', ({ frame }) => frame.url, '.txt', 'text/plain'),
	iframe: snippet('Frame (HTML)', ({ frame }) => iframeHtml(frame)),
	jsx: snippet('Frame (JSX)', ({ frame }) => iframeJsx(frame), '.mdx', 'text/markdown'),
	bare: snippet('Frame (HTML)', ({ frame }) => iframeBare(frame)),
	macro: snippet('User macro', ({ frame }) => userMacro(frame), '.vm', 'text/plain'),
	picture: snippet('Tag for both pictures', ({ report: { name, title } }) => pictureTag(name, oneLine(title))),
	markdown: text('Markdown', '.md', 'text/markdown', report(toMarkdown)),
	jsonTable: text('Sortable tables', '-gitlab.md', 'text/markdown', report(toJsonTables)),
	mermaid: text('Mermaid diagram', '-mermaid.md', 'text/markdown', report(toMermaid)),
	azureMermaid: text('Mermaid diagram', '-mermaid.md', 'text/markdown', report(toAzureMermaid)),
	wikitext: text('Wikitext', '.wiki', 'text/plain', report(toWikitext)),
	dokuwiki: text('DokuWiki page', '.txt', 'text/plain', report(toDokuwiki)),
	tiddlywiki: text('Tiddler', '.tid.txt', 'text/plain', report(toTiddlywiki)),
	html: { ...text('HTML', '.html', 'text/html', report(toHtml)), kind: 'formatted' },
	plain: text('Plain text', '.txt', 'text/plain', report(toPlainText)),
	csv: text('CSV', '.csv', 'text/csv', report(toCsv)),
	json: text('JSON', '.json', 'application/json', report(toJson)),
	svgLight: {
		...text('SVG, light', '-light.svg', 'image/svg+xml', ({ report: of }) => toSvg(of, 'light')),
		kind: 'picture',
	},
	svgDark: {
		...text('SVG, dark', '-dark.svg', 'image/svg+xml', ({ report: of }) => toSvg(of, 'dark')),
		kind: 'picture',
	},
} as const satisfies Readonly<Record<string, Form>>;

export type FormId = keyof typeof FORMS;
