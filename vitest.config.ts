import { defineConfig } from 'vitest/config';

/**
 * Three suites with different needs: pure code, the content on disk, and the built site in `dist/`. The limit is there for
 * what never ends; a trial build of the site takes minutes on a busy machine. A test that asserts nothing fails: a loop over
 * an empty list would pass whatever the code does.
 */
export default defineConfig({
	test: {
		projects: ['domain', 'content', 'site'].map((name) => ({
			test: {
				name,
				expect: { requireAssertions: true },
				include: [`tests/${name}/**/*.test.ts`],
				setupFiles: name === 'domain' ? ['tests/seed.ts'] : [],
				testTimeout: 600_000,
				hookTimeout: 600_000,
			},
		})),
	},
});
