import { drawLine, linesOf, type Type } from './letters.ts';

/** What a picture says. */
export type Card = { readonly section: string; readonly title: string; readonly description: string };

/** Size that sites which show links ask for, in pixels. */
const SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const WIDTH = SIZE.width - 2 * MARGIN;

/** The colors of the light theme: see src/styles/tokens.css. */
const PAPER = '#fcfbf8';
const INK = '#1c2023';
const SOFT = '#4b5157';
const ACCENT = '#0c5a6b';
const HAIRLINE = '#dcd8cd';

const NAME: Type = { weight: 'bold', size: 38 };
const SECTION: Type = { weight: 'bold', size: 26 };
const DESCRIPTION: Type = { weight: 'regular', size: 32 };

/** Titles are as large as three lines allow. */
const TITLES: readonly Type[] = [76, 66, 56, 48].map((size) => ({ weight: 'bold', size }));

/** The mark of the site in a square of 32. */
const MARK =
	'<path d="M7 24 16 8l9 16" fill="none" stroke="currentColor" stroke-width="2.5"/>' +
	'<path d="M7 24h18" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="2.5 3.5"/>' +
	'<g fill="currentColor"><circle cx="16" cy="8" r="4"/><circle cx="7" cy="24" r="4"/><circle cx="25" cy="24" r="4"/></g>';

const mark = (x: number, y: number, size: number, opacity = 1) =>
	`<g transform="translate(${x} ${y}) scale(${size / 32})" color="${ACCENT}" opacity="${opacity}">${MARK}</g>`;

const line = (text: string, type: Type, color: string, x: number, y: number) =>
	`<g fill="${color}">${drawLine(text, type, x, y)}</g>`;

/** Lines below each other. `y` is the baseline of the first one, `step` the distance between two, in pixels. */
const paragraph = (lines: readonly string[], type: Type, color: string, y: number, step: number) =>
	lines.map((text, index) => line(text, type, color, MARGIN, y + index * step)).join('');

/** A page as a picture, in SVG without fonts: the same on every machine. */
export function cardSvg({ section, title, description }: Card): string {
	const type = TITLES.find((candidate) => linesOf(title, candidate, WIDTH, 9).length <= 2) ?? TITLES[3] ?? NAME;
	const titleLines = linesOf(title, type, WIDTH, 3);
	const step = type.size * 1.14;
	const below = 252 + type.size * 0.72 + (titleLines.length - 1) * step;
	const room = Math.max(0, Math.floor((SIZE.height - 100 - below - 24) / 44));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">`,
		`<rect width="100%" height="100%" fill="${PAPER}"/>`,
		mark(820, 250, 520, 0.05),
		mark(MARGIN - 8, 62, 64),
		line('Mesh or Not', NAME, INK, MARGIN + 72, 108),
		line(section, SECTION, ACCENT, MARGIN, 222),
		paragraph(titleLines, type, INK, 252 + type.size * 0.72, step),
		paragraph(linesOf(description, DESCRIPTION, WIDTH, Math.min(3, room)), DESCRIPTION, SOFT, below + 66, 44),
		`<rect x="${MARGIN}" y="574" width="${WIDTH}" height="2" fill="${HAIRLINE}"/>`,
		`<rect x="${MARGIN}" y="572" width="120" height="6" fill="${ACCENT}"/>`,
		'</svg>',
	].join('');
}
