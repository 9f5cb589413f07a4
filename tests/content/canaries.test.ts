import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reasons, site } from '../../scripts/canaries/gate.ts';
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

/** An expectation that something is found. */
const FINDS = /\)\.(?:toEqual|toMatchObject|toHaveLength|toContain)\((?!\[\]\)|0\))/;

/** Rules that are called in no `test` or `describe` of the files in which something is expected to be found. */
function untestedRules(names: readonly string[], tests: readonly string[]): string[] {
	const finding = tests.flatMap((file) => file.split(/^(?=test|describe)/m)).filter((block) => FINDS.test(block));
	// A call has something in its brackets, other than its name in a title.
	return names.filter((name) => !finding.some((block) => new RegExp(`\\b${name}\\([^)]`).test(block)));
}

describe('every rule of the content has a test in which it finds something', () => {
	test('in the tests that there are', () => {
		const tests = TESTS.filter((file) => file.endsWith('.test.ts')).map(text);
		const rules = CHECKS.map(({ name }) => name);
		expect(rules.length).toBeGreaterThan(20);
		expect(untestedRules(rules, tests)).toEqual([]);
	});

	test.each([
		['only a title names it', "test('odd() refuses', () => {\n\texpect(other(BROKEN)).toHaveLength(1);\n});\n"],
		['it is never expected to find anything', "test('x', () => {\n\texpect(odd(SOUND)).toEqual([]);\n});\n"],
		[
			'something is found elsewhere',
			"test('x', () => {\n\texpect(odd(SOUND)).toHaveLength(0);\n});\n\ntest('y', () => {\n\texpect(other(BROKEN)).toHaveLength(1);\n});\n",
		],
	])('and is noticed without one: %s', (_, file) => {
		expect(untestedRules(['odd'], [file])).toEqual(['odd']);
	});

	test('and is content with one', () => {
		const file =
			"test('x', () => {\n\tconst found = odd(BROKEN);\n\texpect(found).toMatchObject([{ field: 'x' }]);\n});\n";
		expect(untestedRules(['odd'], [file])).toEqual([]);
	});
});

describe('a canary is red for its reason', () => {
	const command = site('data');
	const failed = (reason: string) => ` ❯ |site| tests/site/data.test.ts (2 tests | 1 failed)
   ❯ facts.json (2)
     × holds the facts
     ✓ every fact has a page

 Test Files  1 failed (1)

 FAIL  |site| tests/site/data.test.ts > facts.json > holds the facts
${reason}
 ❯ tests/site/data.test.ts:24:5
     24|  expect(facts.length).toBe(1);
       |         ^
`;

	test('which stands below the first failure', () => {
		expect(reasons(command, failed("AssertionError: expected '#odd-x' to match"))).toContain('#odd-x');
	});

	test('and not in titles and lines of the test, whatever failed', () => {
		expect(reasons(command, failed('TypeError: it is undefined'))).not.toContain('facts');
	});

	test('and not in tests that could not begin', () => {
		expect(reasons(command, 'Error: facts.json was not found')).toBe('');
	});

	test('and of other programs anywhere', () => {
		expect(reasons(['biome', 'ci', 'x.ts'], '\u001b[31modd\u001b[0m')).toBe('odd');
	});
});
