// Walks the path of a newcomer in a temporary folder, from a clone to a fact on its pages, and times it: npm run newcomer
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PROJECT } from './install.mjs';

const FOLDER = mkdtempSync(join(tmpdir(), 'mesh-or-not-newcomer-'));
const CLONE = join(FOLDER, 'clone');
const DAY = new Date().toISOString().slice(0, 10);
/** Half a year later, as for most facts. */
const REVIEW = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
const STATEMENT = 'Linkerd is the example of a first contribution.';

/** Files that a newcomer writes. The fact belongs to a row of the matrix whose cell has its lead already. */
const WRITTEN = {
	'content/sources/first-contribution.yaml': `title: A first contribution\nurl: https://linkerd.io/first-contribution\npublisher: Linkerd project\nchecked: ${DAY}\n`,
	'content/facts/linkerd/first-contribution.yaml': `topic: retries\nstatement: ${STATEMENT}\nscope:\n  text: Linkerd 2.20\n  version: "2.20"\nsources:\n  - first-contribution\nconfidence: primary\nchecked: ${DAY}\nreview_by: ${REVIEW}\n`,
};

/** Where readers and programs find it then, and by what. */
const SEEN = {
	'compare/linkerd/index.html': STATEMENT,
	'embed/fact/linkerd/first-contribution/index.html': STATEMENT,
	'data/v1/matrix/retries.json': 'linkerd/first-contribution',
	'data/v1/facts.json': STATEMENT,
	'data/v1/sources.json': 'https://linkerd.io/first-contribution',
};

const begun = Date.now();
const steps = {
	'clone what is committed': () => command('git', ['clone', '--quiet', PROJECT, CLONE], PROJECT),
	install: () => command('npm', ['ci', '--no-audit', '--no-fund']),
	'write a source and a fact': write,
	'test the content': () =>
		command('vitest', ['run', '--project', 'content', 'schema', 'references', 'rules', 'dates']),
	build: () => command('astro', ['build']),
	'see it on its pages and in the data': see,
};
try {
	for (const [name, step] of Object.entries(steps)) {
		const start = Date.now();
		step();
		console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${name}`);
	}
	console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  in all`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
} finally {
	rmSync(FOLDER, { recursive: true, force: true });
}

/**
 * Runs a program of the clone, not of the project that it was cloned from.
 *
 * @param {string} program
 * @param {string[]} args
 */
function command(program, args, cwd = CLONE) {
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: process.platform === 'win32',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PATH: [join(CLONE, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
		},
	});
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function write() {
	for (const [path, text] of Object.entries(WRITTEN)) writeFileSync(join(CLONE, path), text);
}

function see() {
	for (const [path, text] of Object.entries(SEEN)) {
		if (!readFileSync(join(CLONE, 'dist', path), 'utf8').includes(text)) throw new Error(`${path} does not hold it`);
	}
}
