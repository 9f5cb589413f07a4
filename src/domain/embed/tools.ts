import type { View } from './appearance.ts';

/** A tool that can be embedded. */
type EmbeddedTool = {
	readonly title: string;
	/** Where the whole tool is. */
	readonly page: string;
	/** Height in pixels that shows the default result in a frame of 700 pixels, for hosts that cannot adjust it. */
	readonly heights: Readonly<Record<View, number>>;
};

const sameHeight = (height: number): EmbeddedTool['heights'] => ({
	full: height,
	result: height,
	table: height,
	static: height,
});

export const EMBEDS = {
	scoring: { title: 'Scoring calculator', page: '/compare/scoring/', heights: sameHeight(900) },
	matrix: { title: 'Matrix', page: '/compare/matrix/', heights: sameHeight(900) },
	advisor: { title: 'Do we need a service mesh?', page: '/decide/advisor/', heights: sameHeight(1600) },
	checklist: { title: 'Adoption checklist', page: '/decide/checklist/', heights: sameHeight(1200) },
	retries: { title: 'Retry storm simulator', page: '/cost/retries/', heights: sameHeight(1400) },
	certificates: { title: 'Certificate planner', page: '/adopt/certificate-planner/', heights: sameHeight(1200) },
	record: { title: 'Decision record', page: '/decide/record/', heights: sameHeight(1600) },
	overhead: { title: 'Overhead estimator', page: '/cost/estimator/', heights: sameHeight(1600) },
} as const satisfies Readonly<Record<string, EmbeddedTool>>;

/** Name of a tool in the address of its embed. */
export type EmbedTool = keyof typeof EMBEDS;

/** Height in pixels that shows most single facts in a frame of 700 pixels. */
export const FACT_HEIGHT = 260;

/** Path of the embed of a tool, without the base of the site. */
export const embedPath = (tool: EmbedTool): string => `/embed/${tool}/`;

/** Path of the embed of a single fact, without the base of the site. */
export const factEmbedPath = (fact: string): string => `/embed/fact/${fact}/`;
