import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, run } from '../../../scripts/install.mjs';

/** What Knip says about a folder. Nothing, where nothing is wrong. */
function unusedIn(folder: string): string {
	const { status, stdout, stderr } = run('knip', ['--no-progress', '--directory', folder], {
		stdio: 'pipe',
		encoding: 'utf8',
	});
	return status === 0 ? '' : `${stdout}${stderr}`;
}

test('every file, export and dependency is used, and every dependency is declared', () => {
	expect(unusedIn(PROJECT)).toBe('');
});

/** The smallest project of the same shape, with one thing wrong of each kind. */
const BROKEN = {
	'package.json': JSON.stringify({
		name: 'broken',
		type: 'module',
		dependencies: { astro: '7.3.4', preact: '10.29.8' },
	}),
	'scripts/start.ts':
		"import { used } from '../src/domain/used.ts';\nimport { visit } from 'unist-util-visit';\nvisit(used);\n",
	'src/domain/used.ts': 'export const used = 1;\nexport const unusedExport = 2;\n',
	'src/domain/orphan.ts': 'export const alone = 3;\n',
	'src/markdown/quoted-facts.ts':
		"export const COMPONENTS = { Quoted: '/src/Quoted.astro', Idle: '/src/Idle.astro' };\n",
	'src/Quoted.astro': '<p />\n',
	'src/Idle.astro': '<p />\n',
	'content/docs/page.mdx': 'A sentence. <Quoted />\n',
};

test('what nobody uses, and what nobody declared, is found', () => {
	mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
	const folder = mkdtempSync(join(PROJECT, 'test-results', 'unused-'));
	cpSync(join(PROJECT, 'knip.config.ts'), join(folder, 'knip.config.ts'));
	for (const [path, text] of Object.entries(BROKEN)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const report = unusedIn(folder);
	rmSync(folder, { recursive: true, force: true });
	for (const found of ['unusedExport', 'orphan.ts', 'src/Idle.astro', 'preact', 'unist-util-visit']) {
		expect(report).toContain(found);
	}
	expect(report).not.toContain('Quoted.astro');
});
