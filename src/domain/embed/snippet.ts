import type { Frame } from './frame.ts';

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
