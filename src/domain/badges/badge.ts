import { xmlText } from '../files/xml.ts';

/** What the color of a badge stands for; the words say it too. */
export type Tone = 'current' | 'attention' | 'ended' | 'neutral';

export type Badge = {
	readonly label: string;
	readonly value: string;
	readonly tone: Tone;
	/** The whole message, for screen readers and for who points at the badge. */
	readonly title: string;
};

/** White text reaches a contrast of at least 5 to 1 on each of them, and both sides stand out from light and dark pages. */
const COLORS: Readonly<Record<Tone, string>> = {
	current: '#1c6b48',
	attention: '#8a4b00',
	ended: '#a3262a',
	neutral: '#2f5d8f',
};

const LABEL_COLOR = '#3f454d';

const HEIGHT = 20;
const PADDING = 7;

/** Widths in a sans-serif font of 11 pixels, about: each text is then fitted into exactly its width. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
	[/[ .,:;'|!()[\]ijlI]/, 3.7],
	[/[-frt]/, 4.6],
	[/[mwMW%@—]/, 10],
	[/[A-Z]/, 7.6],
];

const OTHER_WIDTH = 6.9;

const widthOf = (text: string) =>
	Math.ceil([...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER_WIDTH), 0));

/** The badge as a picture that loads nothing and runs nothing. */
export function badgeSvg({ label, value, tone, title }: Badge): string {
	const [left, right] = [widthOf(label) + 2 * PADDING, widthOf(value) + 2 * PADDING];
	const width = left + right;
	const text = (content: string, x: number, length: number) =>
		`<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(content)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${xmlText(title)}">`,
		`<title>${xmlText(title)}</title>`,
		`<rect width="${width}" height="${HEIGHT}" rx="3" fill="${COLORS[tone]}"/>`,
		`<path d="M3 0h${left - 3}v${HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${LABEL_COLOR}"/>`,
		'<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
		text(label, PADDING, left - 2 * PADDING),
		text(value, left + PADDING, right - 2 * PADDING),
		'</g></svg>\n',
	].join('');
}
