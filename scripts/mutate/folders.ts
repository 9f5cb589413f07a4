/**
 * Folders of `src/domain` that are mutated, with the tests that have to notice. Those that a wrong result would hurt most
 * come first. Tests that need the whole content or a build are left out: a mutant would wait for them.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
	permalink: ['domain/permalink'],
	scoring: ['domain/scoring'],
	evidence: ['domain/evidence', 'content/rules.test.ts', 'content/references.test.ts', 'content/testbeds.test.ts'],
	retries: ['domain/retries'],
	certificates: ['domain/certificates'],
	overhead: ['domain/overhead'],
	advisor: ['domain/advisor'],
};
