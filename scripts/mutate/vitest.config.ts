import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PROJECT } from '../install.mjs';

/** The tests of one folder of `src/domain`, which `npm run mutate` names. */
const tests = (process.env['MUTATED_TESTS'] ?? 'domain').split(',');

export default defineConfig({
	test: {
		include: tests.map((path) => `tests/${path}${path.endsWith('.ts') ? '' : '/**/*.test.ts'}`),
		setupFiles: [join(PROJECT, 'scripts', 'mutate', 'fewer-cases.ts')],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
