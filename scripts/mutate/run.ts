// Changes the computations one sign at a time and looks whether a test notices: npm run mutate -- [folder of src/domain ...]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { PROJECT } from '../install.mjs';
import { FOLDERS } from './folders.ts';
import { noteScore, type Score, scoreOf } from './scores.ts';

/** Git ignores this folder. */
const RESULTS = join(PROJECT, 'test-results', 'mutation');

/** Words for readers are compared where they matter. A test of every word would only repeat it. */
const LEFT_ALONE = ['StringLiteral'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((folder) => FOLDERS[folder] === undefined);
if (unknown.length > 0) {
	console.error(`No such folder: ${unknown.join(', ')}. Choose from ${Object.keys(FOLDERS).join(', ')}.`);
	process.exit(2);
}

mkdirSync(RESULTS, { recursive: true });
for (const folder of wanted.length > 0 ? wanted : Object.keys(FOLDERS)) {
	const score = await mutate(folder, FOLDERS[folder] ?? []);
	noteScore(folder, score);
	console.log(`${folder}: ${score.killed} of ${score.mutants} changes were noticed`);
}

/** Survivors are printed with their place; a page with all of them is written into the folder of results. */
async function mutate(folder: string, tests: readonly string[]): Promise<Score> {
	process.env['MUTATED_TESTS'] = tests.join(',');
	const stryker = new Stryker({
		mutate: [`src/domain/${folder}/**/*.ts`],
		mutator: { plugins: null, excludedMutations: LEFT_ALONE },
		testRunner: 'vitest',
		vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
		plugins: ['@stryker-mutator/vitest-runner'],
		coverageAnalysis: 'perTest',
		// A change of a constant that is read once would need every test in a new process.
		ignoreStatic: true,
		incremental: true,
		incrementalFile: join(RESULTS, `${folder}.json`),
		concurrency: Number(process.env['MUTATE_PROCESSES'] ?? 2),
		timeoutMS: 10_000,
		ignorePatterns: ['/dist', '/content/editions', '/tests/e2e', '/tests/site', '/bundle', '/bench-results'],
		tempDirName: 'test-results/mutants',
		reporters: ['clear-text', 'html'],
		clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false, allowEmojis: false },
		htmlReporter: { fileName: join(RESULTS, `${folder}.html`) },
		allowConsoleColors: false,
		allowEmpty: true,
	});
	return scoreOf(await stryker.runMutationTest());
}
