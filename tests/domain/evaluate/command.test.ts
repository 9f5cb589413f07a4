import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TOOL_NAMES } from '../../../scripts/evaluate/evaluate.ts';
import { PROJECT } from '../../content/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command as a script would, in a folder of its own. */
function run(tool: string, file: string, input = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> {
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[join(PROJECT, 'scripts', 'evaluate.mjs'), tool, file].filter(Boolean),
			{ cwd: folder, env: { ...process.env, ...env }, maxBuffer: 50_000_000 },
			(error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
		);
		child.stdin?.end(input);
	});
}

describe.concurrent('npm run --silent evaluate', () => {
	test.each(TOOL_NAMES)('prints exactly one JSON document for %s, and nothing else', async (tool) => {
		const { code, out, err } = await run(tool, '-', '{}');
		expect([code, err]).toEqual([0, '']);
		expect(JSON.parse(out)).toMatchObject({ edition: expect.stringMatching(/^\d{4}\.\d\d\.\d\d(\.[0-9a-f]{6})?$/) });
		expect(out.endsWith('}\n')).toBe(true);
	});

	test('reads a file in the folder from which it is called, also through npm', async () => {
		writeFileSync(join(folder, 'profile.json'), '{"services": 8, "encryption": "none"}');
		const direct = await run('advisor', 'profile.json');
		const through = await run('advisor', 'profile.json', '', { npm_lifecycle_event: 'evaluate', INIT_CWD: folder });
		expect(JSON.parse(direct.out).profile).toEqual({ services: 8, encryption: 'none' });
		expect(through.out).toBe(direct.out);
	});

	test('ends with 2 and a message on standard error for an input that cannot be used', async () => {
		const { code, out, err } = await run('advisor', '-', '{"encryption": "yes", "sevices": 3}');
		expect([code, out]).toEqual([2, '']);
		expect(err.split('\n')).toEqual([
			'standard input: encryption: "yes" is not allowed; write one of none, nice, required',
			expect.stringMatching(/^standard input: sevices: there is no such field; did you mean “services”\? Allowed: /),
			'',
		]);
	});

	test.each([
		['-', '{"a":', /^standard input: is not valid JSON: /],
		['-', '', /^standard input: is empty/],
		['nowhere.json', '', /^nowhere\.json: cannot be read\n$/],
		['', '', /^Usage: npm run --silent evaluate -- <tool> <file>\n/],
	])('ends with 2 for the file %j with %j', async (file, input, expected) => {
		const { code, out, err } = await run('retries', file, input);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(expected);
	});

	test('shows how it is called when there is no such tool', async () => {
		const { code, err } = await run('advice', '-', '{}');
		expect(code).toBe(2);
		for (const tool of TOOL_NAMES) expect(err).toContain(tool);
	});
});
