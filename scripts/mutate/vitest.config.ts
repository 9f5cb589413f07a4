import { dirname, join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PROJECT } from '../install.mjs';

/** The tests of one folder of `src/domain`, which `npm run mutate` names. */
const tests = (process.env['MUTATED_TESTS'] ?? 'domain').split(',');

const HERE = join(PROJECT, 'scripts', 'mutate');
const CONTENT = join(PROJECT, 'tests', 'content', 'read.ts');

/** What tests import, and what they get here because it is quicker. */
const quicker = {
	name: 'quicker-tests',
	enforce: 'pre' as const,
	resolveId(source: string, importer = '') {
		if (dirname(importer) === HERE) return null;
		if (source === 'fast-check') return join(HERE, 'fewer-cases.ts');
		return resolve(dirname(importer), source) === CONTENT ? join(HERE, 'stored-content.ts') : null;
	},
};

export default defineConfig({
	plugins: [quicker],
	test: {
		include: tests.map((path) => `tests/${path}${path.endsWith('.ts') ? '' : '/**/*.test.ts'}`),
		setupFiles: [join(PROJECT, 'tests', 'seed.ts')],
		// The tests are pure: none leaves anything behind for the next file.
		isolate: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
