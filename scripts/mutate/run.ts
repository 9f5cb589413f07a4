// Changes the computations one sign at a time and looks whether a test notices: npm run mutate -- [folder or file of src/domain ...]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { Stryker } from '@stryker-mutator/core';
import { readContent } from '../../tests/content/read.ts';
import { PROJECT } from '../install.mjs';
import { FOLDERS, NOTICED_BY } from './folders.ts';
import { noteScore, type Score, scoreOf } from './scores.ts';

/** Git ignores this folder. */
const RESULTS = join(PROJECT, 'test-results', 'mutation');

/** Words for readers are compared where they matter. A test of every word would only repeat it. */
const LEFT_ALONE = ['StringLiteral'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => testsOf(part).length === 0 || !existsSync(join(PROJECT, 'src/domain', part)));
if (unknown.length > 0) {
	console.error(
		`No such part: ${unknown.join(', ')}. Choose a file or a folder of ${Object.keys(FOLDERS).join(', ')}.`,
	);
	process.exit(2);
}

mkdirSync(RESULTS, { recursive: true });
process.env['MUTATED_CONTENT'] = join(RESULTS, 'content');
writeFileSync(process.env['MUTATED_CONTENT'], serialize(readContent()));
for (const part of wanted.length > 0 ? wanted : Object.keys(FOLDERS)) {
	const score = await mutate(part);
	noteScore(part, score);
	console.log(`${part}: ${score.killed} of ${score.mutants} changes were noticed`);
}

/**
 * The tests that have to notice a change: in a folder, such as `advisor`, those of the folder; in a file, such as
 * `advisor/judge.ts`, those of the file if it has some.
 */
function testsOf(part: string): readonly string[] {
	const mirror = `domain/${part.replace(/\.ts$/, '.test.ts')}`;
	if (NOTICED_BY[part]) return NOTICED_BY[part];
	if (part.endsWith('.ts') && existsSync(join(PROJECT, 'tests', mirror))) return [mirror];
	return FOLDERS[part.split('/')[0] ?? ''] ?? [];
}

/** Survivors are printed with their place; a page with all of them is written into the folder of results. */
async function mutate(part: string): Promise<Score> {
	const results = join(RESULTS, part.replaceAll('/', '-'));
	process.env['MUTATED_TESTS'] = testsOf(part).join(',');
	const stryker = new Stryker({
		mutate: [`src/domain/${part}${part.endsWith('.ts') ? '' : '/**/*.ts'}`],
		mutator: { plugins: null, excludedMutations: LEFT_ALONE },
		testRunner: 'vitest',
		vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
		plugins: ['@stryker-mutator/vitest-runner'],
		coverageAnalysis: 'perTest',
		// A change of a constant that is read once would need every test in a new process.
		ignoreStatic: true,
		incremental: true,
		incrementalFile: `${results}.json`,
		concurrency: Number(process.env['MUTATE_PROCESSES'] ?? 2),
		timeoutMS: 10_000,
		ignorePatterns: [
			'/dist',
			'/content/editions',
			'/tests/e2e',
			'/tests/site/**/*.test.ts',
			'/bundle',
			'/bench-results',
		],
		tempDirName: 'test-results/mutants',
		reporters: ['progress-append-only', 'clear-text', 'html'],
		clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false, allowEmojis: false },
		htmlReporter: { fileName: `${results}.html` },
		allowConsoleColors: false,
		allowEmpty: true,
	});
	return scoreOf(await stryker.runMutationTest());
}
