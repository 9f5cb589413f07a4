/** A tool whose results can be shared. */
type SharedTool = {
	readonly name: string;
	readonly page: string;
	/** Height of its embed in pixels, where the host cannot adjust it. */
	readonly height: number;
	/** What no link holds, and how it is opened. */
	readonly beside?: string;
};

/** The tools, with the name of their embed as id. */
export const TOOLS: Readonly<Record<ToolId, SharedTool>> = {
	advisor: { name: 'the advisor', page: '/decide/advisor/', height: 1600 },
	scoring: { name: 'the scoring calculator', page: '/compare/scoring/', height: 900 },
	matrix: { name: 'the matrix', page: '/compare/matrix/', height: 900 },
	overhead: { name: 'the overhead estimator', page: '/cost/estimator/', height: 1600 },
	retries: { name: 'the retry storm simulator', page: '/cost/retries/', height: 1400 },
	certificates: { name: 'the certificate planner', page: '/adopt/certificate-planner/', height: 1200 },
	checklist: {
		name: 'the adoption checklist',
		page: '/decide/checklist/',
		height: 1200,
		beside: 'Notes are in no link: “Open a file” brings them back from the JSON.',
	},
	record: {
		name: 'the decision record',
		page: '/decide/record/',
		height: 1600,
		beside: 'What its author wrote is in no link: “Open a record that you saved” brings it back.',
	},
};

export type ToolId =
	| 'advisor'
	| 'scoring'
	| 'matrix'
	| 'overhead'
	| 'retries'
	| 'certificates'
	| 'checklist'
	| 'record';

export const TOOL_IDS = Object.keys(TOOLS) as readonly ToolId[];
