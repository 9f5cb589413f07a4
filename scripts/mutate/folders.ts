/**
 * Folders of `src/domain` that are mutated, with the tests that have to notice. Tests that read the whole content stand
 * only where nothing else tests a folder: every change would wait for them.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
	scoring: ['domain/scoring'],
	permalink: ['link', 'decimal', 'values', 'read-state'].map((name) => `domain/permalink/${name}.test.ts`),
	retries: ['domain/retries'],
	certificates: ['domain/certificates'],
	evidence: ['domain/evidence', 'content/rules.test.ts', 'content/references.test.ts', 'content/testbeds.test.ts'],
	overhead: ['domain/overhead'],
	advisor: ['domain/advisor'],
};
