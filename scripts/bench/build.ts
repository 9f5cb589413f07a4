import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PROJECT, run } from '../install.mjs';
import { multiply } from './multiply.ts';

/** What a build without anything kept from an earlier one takes. */
export type BuildCost = {
	/** How often the content was in it. */
	readonly scale: number;
	readonly seconds: number;
	/** Seconds of one processor core. Tells more than the clock does where other programs run as well. */
	readonly cpuSeconds: number;
	/** Largest memory of the process that builds. The indexer of the search is a process of its own and does not count. */
	readonly peakMB: number;
	readonly pages: number;
	readonly files: number;
	/** Size of the built site, uncompressed. */
	readonly siteMB: number;
};

/** Copies and builds lie inside the project, where the dependencies are found, in a folder that git ignores. */
const FOLDER = 'test-results/bench';

/**
 * Builds the site with its content several times over.
 *
 * @throws with the log if the build fails
 */
export function buildAt(scale: number): BuildCost {
	const folder = `${FOLDER}/x${scale}`;
	rmSync(join(PROJECT, folder), { recursive: true, force: true });
	mkdirSync(join(PROJECT, folder), { recursive: true });
	// The real site is built where the other measurements look for it.
	const dist = scale === 1 ? 'dist' : `${folder}/dist`;
	rmSync(join(PROJECT, dist), { recursive: true, force: true });
	const env = { CACHE: `./${folder}/cache`, OUT: `./${dist}`, ...(scale > 1 && { CONTENT: contentAt(scale, folder) }) };
	const cost = { scale, ...measured(folder, env), ...sizeOf(join(PROJECT, dist)) };
	rmSync(join(PROJECT, folder), { recursive: true, force: true });
	return cost;
}

/** Writes the larger content, with an edition of it, because feeds and links name one. */
function contentAt(scale: number, folder: string): string {
	multiply(join(PROJECT, 'content'), join(PROJECT, folder, 'content'), scale);
	completed('node', ['scripts/edition.ts', '--root', join(PROJECT, folder)], {});
	return `./${folder}/content`;
}

function measured(folder: string, env: Readonly<Record<string, string>>) {
	const meter = join(PROJECT, folder, 'meter.json');
	const preload = new URL('meter.ts', import.meta.url).href;
	const start = performance.now();
	completed('node', ['--import', preload, 'node_modules/astro/bin/astro.mjs', 'build'], { ...env, METER: meter });
	const seconds = (performance.now() - start) / 1000;
	return { seconds, ...(JSON.parse(readFileSync(meter, 'utf8')) as Pick<BuildCost, 'cpuSeconds' | 'peakMB'>) };
}

function completed(command: string, args: string[], env: Readonly<Record<string, string>>): void {
	const { status, stdout, stderr } = run(command, args, { stdio: 'pipe', encoding: 'utf8', maxBuffer: 2 ** 30, env });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function sizeOf(dist: string) {
	const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		files: files.length,
		siteMB: bytes / 2 ** 20,
	};
}
