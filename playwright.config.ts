import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.mjs';

/** `npm test` passes a port that is free. */
const PORT = process.env['PORT'] ?? '4327';

/** The built site in a real browser, served with its own headers. */
export default defineConfig({
	testDir: 'tests/e2e',
	// A run empties it: the pictures of the gallery and the report of changed computations lie beside it.
	outputDir: 'test-results/browser',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	// A busy machine loses a race now and then. What passes at the second try only is named at the end of `npm test`.
	retries: 1,
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: {
			executablePath: browserPath(),
			// In containers there is no sandbox to use, and nothing that the browser does on its own account is wanted.
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		},
	},
	webServer: {
		command: `node scripts/serve.mjs ${PORT}`,
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
