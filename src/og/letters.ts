import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph } from 'fontkitten';

/** The two weights of the typeface of the pictures. It comes with the project, so pictures look the same everywhere. */
const WEIGHTS = { regular: load(400), bold: load(600) } as const;

function load(weight: number): Font {
	const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
	const font = create(readFileSync(new URL(import.meta.resolve(file))));
	if (font.isCollection) throw new Error(`${file} holds several fonts`);
	return font;
}

/** How a line is set: its size in pixels. */
export type Type = { readonly weight: keyof typeof WEIGHTS; readonly size: number };

const glyphsOf = (text: string, { weight }: Type) => WEIGHTS[weight].glyphsForString(text);

const scaleOf = ({ weight, size }: Type) => size / WEIGHTS[weight].unitsPerEm;

/**
 * Whether the typeface has a letter for every character. A test asks it for what stands on the pictures of all pages: a letter
 * that is missing would be drawn as an empty box.
 */
export const canDraw = (text: string): boolean =>
	[...text].every((character) => WEIGHTS.bold.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

/** Width of a line in pixels. */
export const widthOf = (text: string, type: Type): number =>
	glyphsOf(text, type).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * scaleOf(type);

/** A line as SVG paths, so that no font is needed to draw it. `x` and `y` are where its baseline begins, in pixels. */
export function drawLine(text: string, type: Type, x: number, y: number): string {
	const scale = scaleOf(type);
	let advance = 0;
	const letters = glyphsOf(text, type).map((glyph) => {
		const at = advance;
		advance += glyph.advanceWidth;
		return `<path transform="translate(${at})" d="${outlineOf(glyph)}"/>`;
	});
	return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}

/** The same letters occur in every picture, and a font keeps the outline of each. */
const OUTLINES = new WeakMap<Glyph['path'], string>();

function outlineOf({ path }: Glyph): string {
	const outline = OUTLINES.get(path) ?? path.toSVG();
	OUTLINES.set(path, outline);
	return outline;
}

/**
 * Breaks a text into lines that fit a width in pixels.
 *
 * @param limit lines at most; what does not fit ends in an ellipsis
 */
export function linesOf(text: string, type: Type, width: number, limit: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		if (lines.length > 0 && widthOf(longer, type) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.length <= limit ? lines : [...lines.slice(0, limit - 1), shortened(lines[limit - 1] ?? '', type, width)];
}

function shortened(line: string, type: Type, width: number): string {
	const words = line.split(' ');
	while (words.length > 1 && widthOf(`${words.join(' ')} …`, type) > width) words.pop();
	return `${words.join(' ').replace(/[,;:.]$/, '')} …`;
}
