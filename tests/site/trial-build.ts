import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT, run } from '../../scripts/install.mjs';

/** Trial builds happen inside the project, where the dependencies are found, in a folder that git ignores. */
const TRIALS = join(PROJECT, 'test-results');

type Trial = {
	/** Files of the content to add or replace, by path below `content/`. */
	readonly content?: Readonly<Record<string, string>>;
	readonly base?: string;
	/** Language of the interface. */
	readonly locale?: string;
};

/** Translates what Node loads, before it loads anything. */
const WORDS = new URL('../../src/words/register.mjs', import.meta.url).href;

/**
 * Builds the site from a changed copy of the content.
 *
 * @returns how the build ended, and the folder of the built site, which the caller removes
 */
export function trialBuild({ content = {}, base = '/', locale }: Trial): {
	ok: boolean;
	log: string;
	dist: string;
	remove: () => void;
} {
	mkdirSync(TRIALS, { recursive: true });
	const folder = mkdtempSync(join(TRIALS, 'trial-'));
	cpSync(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true });
	for (const [path, text] of Object.entries(content)) {
		const file = join(folder, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const dist = join(folder, 'dist');
	const relative = (path: string) => `./${path.slice(PROJECT.length).replaceAll('\\', '/')}`;
	const { status, stdout, stderr } = run('astro', ['build'], {
		stdio: 'pipe',
		encoding: 'utf8',
		// Every page and file of every edition has a line in the log; past the usual limit the build would be killed.
		maxBuffer: 64 * 1024 * 1024,
		env: {
			CONTENT: relative(join(folder, 'content')),
			OUT: relative(dist),
			CACHE: relative(join(folder, 'cache')),
			BASE: base,
			LOCALE: locale,
			NODE_OPTIONS: locale && `--import=${WORDS}`,
			CI: '1',
			// The test runner sets this for itself; the build would take it for the base of the site.
			BASE_URL: undefined,
		},
	});
	return {
		ok: status === 0,
		log: `${stdout}${stderr}`,
		dist,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
