import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { DIST } from './dist.ts';

/** Where the examples on the page load from. */
const SITE = 'https://mesh-or-not.example/';

const page = readFileSync(join(PROJECT, 'content/docs/reference/data.mdx'), 'utf8');

/** The code under a title on the page, with the address of the site replaced. */
function example(title: string, site: string): string {
	const code = page.split('```').find((part) => part.split('\n')[0]?.endsWith(` title="${title}"`));
	if (code === undefined) throw new Error(`there is no example "${title}" on the page`);
	return code.slice(code.indexOf('\n') + 1).replaceAll(SITE, site);
}

const missing = (program: string) => spawnSync(program, ['--version']).status !== 0;
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'mesh-or-not-examples-'));
let server: { url: string; close: () => Promise<void> };

beforeAll(async () => {
	server = await serve({ port: 0 });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What a program prints that stands in a file of its own. */
async function output(program: string, title: string): Promise<string> {
	const file = join(folder, title);
	writeFileSync(file, example(title, server.url));
	return (await run(program, [file])).stdout;
}

const data = (file: string) => JSON.parse(readFileSync(join(DIST, 'data/v1', file), 'utf8'));

test.skipIf(missing('curl') || process.platform === 'win32')(
	'the command prints what the page says (needs curl and a shell)',
	async () => {
		const { stdout } = await run('sh', ['-c', example('Columns of a table', server.url)]);
		expect(stdout.replace('\r', '')).toBe(example('Output', server.url));
	},
);

test('the program in TypeScript lists the facts that are due', async () => {
	const { edition, facts } = data('facts.json');
	const today = new Date().toISOString().slice(0, 10);
	const due = facts.filter((fact: { review_by: string }) => fact.review_by < today);
	const [first, ...lines] = (await output(process.execPath, 'due.ts')).trimEnd().split('\n');
	expect(first).toBe(`Edition ${edition.id}: ${due.length} of ${facts.length} facts are due.`);
	expect(lines).toEqual(due.map((fact: { review_by: string; page: string }) => `${fact.review_by} ${fact.page}`));
});

test.skipIf(missing('python3'))('the program in Python ranks all candidates (needs python3)', async () => {
	const { criteria, candidates } = data('scores.json');
	const total = criteria.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0);
	const expected = candidates.map(({ id, scores }: { id: string; scores: Record<string, { typical: number }> }) => {
		const points = criteria.map((criterion: { id: string; weight: number }) => ({
			weighted: (scores[criterion.id]?.typical ?? 0) * criterion.weight,
		}));
		return { id, mean: points.reduce((sum: number, { weighted }: { weighted: number }) => sum + weighted, 0) / total };
	});
	const lines = (await output('python3', 'ranking.py')).trimEnd().split('\n');
	const printed = lines.map((line) => ({ id: line.slice(5), mean: Number(line.slice(0, 4)) }));
	expect(new Set(printed.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }: { id: string }) => id)));
	for (const { id, mean } of expected) {
		expect(Math.abs((printed.find((entry) => entry.id === id)?.mean ?? 0) - mean)).toBeLessThanOrEqual(0.0051);
	}
	expect(printed.map(({ mean }) => mean)).toEqual(printed.map(({ mean }) => mean).sort((a, b) => b - a));
});

test('an example that the page does not have is noticed', () => {
	expect(() => example('no-such.ts', SITE)).toThrow('there is no example');
});
