import type { BrowserContextOptions, Page } from '@playwright/test';

/** How the reader looks at a page. */
export type Condition = {
	readonly id: string;
	readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
	/** The window holds this part of the pixels in each direction, as it does when a reader zooms in. */
	readonly zoom: number;
	/** Only at this width, whatever others are asked for: paper has one. */
	readonly width?: number;
};

/** Width of the text on a sheet of A4 with margins of 1 cm, in CSS pixels. */
const PAPER = 718;

const screen = (media: Condition['media']): Condition['media'] => ({
	media: 'screen',
	colorScheme: 'light',
	forcedColors: 'none',
	reducedMotion: 'no-preference',
	...media,
});

export const CONDITIONS: readonly Condition[] = [
	{ id: 'light', media: screen({}), zoom: 1 },
	{ id: 'dark', media: screen({ colorScheme: 'dark' }), zoom: 1 },
	{ id: 'forced-colors', media: screen({ colorScheme: 'dark', forcedColors: 'active' }), zoom: 1 },
	{ id: 'reduced-motion', media: screen({ reducedMotion: 'reduce' }), zoom: 1 },
	{ id: 'zoom', media: screen({}), zoom: 2 },
	// Dark on the screen: paper has to be light all the same.
	{ id: 'print', media: screen({ media: 'print', colorScheme: 'dark' }), zoom: 1, width: PAPER },
];

/** Widths of windows, in pixels: a phone, a tablet, a notebook, a large screen. */
export const WIDTHS = [360, 768, 1440, 2560] as const;

const HEIGHT = 900;

/** One picture: a condition at a width of the window. */
export type Shot = { readonly condition: Condition; readonly width: number };

/** All pictures of a page. A phone is not zoomed: 180 pixels are narrower than anything has to work at. */
export function shotsOf(conditions: readonly Condition[], widths: readonly number[]): Shot[] {
	const shots = conditions.flatMap((condition) =>
		(condition.width === undefined ? widths : [condition.width]).map((width) => ({ condition, width })),
	);
	return shots.filter(({ condition, width }) => width / condition.zoom >= 320);
}

/** What the browser is told before it opens a page. */
export const contextOf = ({ condition, width }: Shot): BrowserContextOptions => ({
	viewport: { width: width / condition.zoom, height: HEIGHT / condition.zoom },
	deviceScaleFactor: condition.zoom,
});
