import { escapeXml } from '../escapes.ts';
import type { Colors } from './colors.ts';
import { widthOf, wrapped } from './measure.ts';

/** Width of every picture in pixels, and the empty border around it. */
export const WIDTH = 760;
export const MARGIN = 28;
export const INNER = WIDTH - 2 * MARGIN;

/** Something drawn: its elements, and the height that it takes. */
export type Drawing = { readonly elements: readonly string[]; readonly height: number };

export const NOTHING: Drawing = { elements: [], height: 0 };

type Type = {
	readonly size: number;
	readonly color: string;
	readonly bold?: boolean;
	readonly serif?: boolean;
	readonly end?: boolean;
};

const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
const SERIF = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif";

/** One line of text. Each stands alone, so that a script written from right to left turns nothing but itself. */
export function textAt(x: number, y: number, text: string, { size, color, bold, serif, end }: Type): string {
	const family = serif ? SERIF : SANS;
	const weight = bold ? ' font-weight="600"' : '';
	const anchor = end ? ' text-anchor="end"' : '';
	const style = 'style="unicode-bidi:isolate"';
	return `<text x="${round(x)}" y="${round(y)}" font-family="${escapeXml(family)}" font-size="${size}" fill="${color}"${weight}${anchor} ${style}>${escapeXml(text)}</text>`;
}

/** A paragraph from the left border on. */
export function paragraph(y: number, text: string, type: Type, most?: number): Drawing {
	const rows = wrapped(text, INNER, type.size, most);
	const leading = type.size * 1.4;
	return {
		elements: rows.map((row, index) => textAt(MARGIN, y + type.size + index * leading, row, type)),
		height: rows.length * leading,
	};
}

export const rule = (y: number, { rule: color }: Colors): string =>
	`<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${round(y)}" y2="${round(y)}" stroke="${color}"/>`;

export const round = (value: number): number => Number(value.toFixed(1));

/** The longest of some texts, at most so wide. */
export const columnWidth = (texts: readonly string[], size: number, most: number): number =>
	Math.min(most, Math.max(0, ...texts.map((text) => widthOf(text, size))));
