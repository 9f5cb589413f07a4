import { defineConfig } from 'vitest/config';

/** Three suites with different needs: pure code, the content on disk, and the built site in `dist/`. */
export default defineConfig({
	test: {
		projects: ['domain', 'content', 'site'].map((name) => ({
			test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 60_000 },
		})),
	},
});
