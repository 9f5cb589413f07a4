import type { EmbedOptions, EmbedTarget, Frame } from './frame.ts';

/** Text for the value of an attribute between double quotes, in HTML and in JSX. */
const quoted = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attributes = ({ url, title, height }: Frame): string =>
	`src="${quoted(url)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy"`;

/** The frame as HTML. */
export const iframeHtml = (frame: Frame): string =>
	`<iframe ${attributes(frame)} style="border:0" allow="clipboard-write"></iframe>`;

/** The frame for MDX and JSX, where a style is an object: Docusaurus and others. */
export const iframeJsx = (frame: Frame): string =>
	`<iframe ${attributes(frame)} style={{ border: 0 }} allow="clipboard-write"></iframe>`;

/** The element for wikis that serve its file, see src/host/mesh-or-not.js. Of the appearance it takes theme and view. */
export function elementHtml({ tool, fact, state }: EmbedTarget, { kb, theme, view }: EmbedOptions = {}): string {
	const given = Object.entries({ tool, fact, state, kb, theme, view }).flatMap(([name, value]) =>
		value === undefined || value === '' || value === 'auto' || value === 'full' ? [] : ` ${name}="${quoted(value)}"`,
	);
	return `<mesh-or-not${given.join('')}></mesh-or-not>`;
}
