import type { EmbedTool } from '../embed/tools.ts';

/** A tool whose results can be shared, by the name of its embed. */
export type ToolId = EmbedTool;

type SharedTool = {
	readonly name: string;
	/** What no link holds, and how it is opened. */
	readonly beside?: string;
};

/** What readers call the tools inside a sentence. */
export const TOOLS: Readonly<Record<ToolId, SharedTool>> = {
	advisor: { name: 'the advisor' },
	scoring: { name: 'the scoring calculator' },
	matrix: { name: 'the matrix' },
	overhead: { name: 'the overhead estimator' },
	retries: { name: 'the retry storm simulator' },
	certificates: { name: 'the certificate planner' },
	measurements: { name: 'the published measurements' },
	checklist: {
		name: 'the adoption checklist',
		beside: 'Notes are in no link: “Open a file” brings them back from the JSON.',
	},
	record: {
		name: 'the decision record',
		beside: 'What its author wrote is in no link: “Open a record that you saved” brings it back.',
	},
};

export const TOOL_IDS = Object.keys(TOOLS) as readonly ToolId[];
