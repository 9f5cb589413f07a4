import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_CANARIES, WITHOUT_CANARY } from '../../scripts/canaries/own.ts';
import { SITE_GATES } from '../../scripts/canaries/site-gates.ts';
import { SOURCE_GATES } from '../../scripts/canaries/source-gates.ts';
import { PROJECT } from '../../scripts/install.mjs';
import { CHECKS } from '../../src/domain/evidence/library.ts';
import { filesBelow } from './architecture/imports.ts';

const GATES = [...SOURCE_GATES, ...SITE_GATES];
const text = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const TESTS = ['tests/content', 'tests/site'].flatMap((folder) => filesBelow(PROJECT, folder));

/** Gates of which nobody has shown that they can go red. */
function untried(files: readonly string[]): string[] {
	const tried = new Set([...GATES.flatMap(({ command }) => command), ...Object.keys(OWN_CANARIES)]);
	return files.filter((file) => file.endsWith('.test.ts') && !tried.has(file) && WITHOUT_CANARY[file] === undefined);
}

test('every gate has a canary that npm run canaries tries', () => {
	expect(untried(TESTS)).toEqual([]);
	expect(untried(['tests/site/new.test.ts'])).toEqual(['tests/site/new.test.ts']);
});

test('every canary finds what it breaks', () => {
	for (const { name, change } of GATES) {
		for (const [path, broken] of Object.entries(change)) {
			if (path.startsWith('dist/')) continue;
			const before = existsSync(join(PROJECT, path)) ? text(path) : '';
			expect([name, broken(before) !== before]).toEqual([name, true]);
		}
	}
});

test('every canary of a gate of its own is a test that exists', () => {
	for (const [file, name] of Object.entries(OWN_CANARIES))
		expect([file, text(file).includes(name)]).toEqual([file, true]);
});

test('every rule of the content has a test in which it refuses something', () => {
	const tests = TESTS.filter((file) => file.endsWith('.test.ts'))
		.map(text)
		.join('\n');
	// References have a file of tests for themselves, which tries them through the whole.
	const untested = CHECKS.map(({ name }) => name).filter((name) => !tests.includes(`${name}(`));
	expect(untested.filter((name) => name !== 'references')).toEqual([]);
});
