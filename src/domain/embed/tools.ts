import type { View } from './appearance.ts';

/** A tool that can be embedded. */
type EmbeddedTool = {
	readonly title: string;
	/** Where the whole tool is. */
	readonly page: string;
	/** Height in pixels for hosts that cannot adjust it, by view, measured in frames of 700 pixels. */
	readonly heights: Readonly<Record<View, number>>;
};

/** Frames are not made higher than this for their first sight: who wants more scrolls inside, or adjusts the height. */
const heights = (full: number, result: number, table: number, still: number): EmbeddedTool['heights'] => ({
	full,
	result,
	table,
	static: still,
});

export const EMBEDS = {
	scoring: { title: 'Scoring calculator', page: '/compare/scoring/', heights: heights(1200, 1600, 1320, 1900) },
	matrix: { title: 'Matrix', page: '/compare/matrix/', heights: heights(900, 900, 900, 4000) },
	advisor: { title: 'Do we need a service mesh?', page: '/decide/advisor/', heights: heights(1600, 1600, 1200, 2000) },
	checklist: { title: 'Adoption checklist', page: '/decide/checklist/', heights: heights(1200, 1200, 1200, 4000) },
	retries: { title: 'Retry storm simulator', page: '/cost/retries/', heights: heights(1400, 1600, 1600, 3200) },
	certificates: {
		title: 'Certificate planner',
		page: '/adopt/certificate-planner/',
		heights: heights(1200, 1600, 1080, 1720),
	},
	record: { title: 'Decision record', page: '/decide/record/', heights: heights(1600, 920, 920, 920) },
	measurements: {
		title: 'Published measurements',
		page: '/cost/measurements/',
		heights: heights(1600, 1600, 1600, 4000),
	},
	overhead: { title: 'Overhead estimator', page: '/cost/estimator/', heights: heights(1600, 1600, 1600, 4000) },
} as const satisfies Readonly<Record<string, EmbeddedTool>>;

/** Name of a tool in the address of its embed. */
export type EmbedTool = keyof typeof EMBEDS;

/** Height in pixels that shows most single facts in a frame of 700 pixels. */
export const FACT_HEIGHT = 400;

/** Path of the embed of a tool, without the base of the site. */
export const embedPath = (tool: EmbedTool): string => `/embed/${tool}/`;

/** Path of the embed of a single fact, without the base of the site. */
export const factEmbedPath = (fact: string): string => `/embed/fact/${fact}/`;
