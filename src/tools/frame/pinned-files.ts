/** Where each tool finds its data, in the folder of an edition. */
export const FILES = {
	scoring: 'scoring',
	matrix: 'tools/matrix',
	overhead: 'estimator',
	retries: 'tools/retries',
	certificates: 'tools/certificates',
	checklist: 'tools/checklist',
	advisor: 'advisor',
	record: 'record',
	measurements: 'measurements/explorer',
} as const;

export type PinnedTool = keyof typeof FILES;
