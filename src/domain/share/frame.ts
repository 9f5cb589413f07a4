import { escapeXml } from './words.ts';

/** A frame to be pasted into a wiki: address, title and the height where the host cannot adjust it. */
export type Frame = { readonly url: string; readonly title: string; readonly height: number };

const attributes = ({ url, title, height }: Frame): string =>
	`src="${escapeXml(url)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy"`;

/** The frame as HTML. */
export const iframeHtml = (frame: Frame): string =>
	`<iframe ${attributes(frame)} style="border:0" allow="clipboard-write"></iframe>`;

/** The frame for MDX and JSX, where a style is an object. */
export const iframeJsx = (frame: Frame): string =>
	`<iframe ${attributes(frame)} style={{ border: 0 }} allow="clipboard-write"></iframe>`;
