import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../../scripts/install.mjs';
import { filesBelow, importsBelow, importsOf } from './imports.ts';
import { circles, codeAmongContent, crossings, emptyNames, idleOverrides } from './layers.ts';

const IMPORTS = ['src', 'scripts', 'tests'].flatMap((folder) => importsBelow(PROJECT, folder));
const CONFIGURATION = readFileSync(join(PROJECT, 'astro.config.mjs'), 'utf8');

describe('the project', () => {
	test('has imports in one direction only', () => {
		expect(IMPORTS.length).toBeGreaterThan(1000);
		expect(crossings(IMPORTS)).toEqual([]);
	});

	test('has no circles among its files', () => {
		expect(circles(IMPORTS)).toEqual([]);
	});

	test('has no file or folder whose name says nothing', () => {
		expect(emptyNames(['src', 'scripts', 'tests', 'content'].flatMap((folder) => filesBelow(PROJECT, folder)))).toEqual(
			[],
		);
	});

	test('has no code among the content', () => {
		expect(codeAmongContent(filesBelow(PROJECT, 'content'))).toEqual([]);
	});

	test('keeps in src/starlight what replaces a part of the theme, and nothing else', () => {
		expect(idleOverrides(filesBelow(PROJECT, 'src/starlight'), CONFIGURATION, IMPORTS)).toEqual([]);
	});
});

/** Canaries: a file of the project, a line in it, and what has to be said about it. */
describe('an import is refused', () => {
	const cell = 'src/domain/evidence/cell.ts';
	const view = 'src/tools/matrix/View.tsx';
	test.each([
		['of a tool by a computation', cell, "import { columnsOf } from '../../tools/matrix/data.ts';"],
		['of the framework by a computation', cell, "import { getCollection } from 'astro:content';"],
		['of files by a computation', cell, "import { readFileSync } from 'node:fs';"],
		['of a schema, not its type, by a computation', cell, "import { fact } from '../../schema/fact.ts';"],
		['of a schema beside a type', cell, "import { type FactEntry, fact } from '../../schema/fact.ts';"],
		['of a package by a computation', cell, "import { h } from 'preact';"],
		['that is asked for later', cell, "const load = () => import('../../tools/matrix/data.ts');"],
		['that is passed on', cell, "export { href } from '../../url.ts';"],
		['of a type of a tool', cell, "type Data = import('../../tools/matrix/model.ts').MatrixData;"],
		['of a part of a page by a tool', view, "import Fact from '../../components/facts/Fact.astro';"],
		['of the content by a tool', view, "import { library } from '../../library.ts';"],
		['of a computation by a schema', 'src/schema/fact.ts', "import { judge } from '../domain/evidence/cell.ts';"],
		['by what wikis copy', 'src/host/mesh-or-not.js', "import { h } from 'preact';"],
		[
			'of a page by a part of a page',
			'src/components/Claims.astro',
			"---\nimport Page from '../pages/404.astro';\n---\n",
		],
		[
			'of a page by a script in a part of a page',
			'src/components/Claims.astro',
			"---\n---\n<script>\n\timport '../pages/404.astro';\n</script>",
		],
		['of a test by the site', 'src/library.ts', "import { readContent } from '../tests/content/read.ts';"],
	])('%s', (_, file, text) => {
		expect(crossings(importsOf(PROJECT, file, text))).toEqual([expect.stringContaining(`${file} imports `)]);
	});

	test('and the types of schemas are open to everybody', () => {
		const text =
			"import type { FactEntry } from '../../schema/fact.ts';\nimport { type NeedArea } from '../../schema/need.ts';";
		expect(crossings([...importsOf(PROJECT, cell, text), ...importsOf(PROJECT, view, text)])).toEqual([]);
	});
});

describe('circles()', () => {
	const edge = (from: string, to: string, part = {}) => ({ from, to, typeOnly: false, later: false, ...part });

	test('finds a circle, however long', () => {
		expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd')])).toEqual(['a -> b -> c -> a']);
		expect(circles([edge('a', 'a')])).toEqual(['a -> a']);
	});

	test('finds none where two ways lead to one file', () => {
		expect(circles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual([]);
	});

	test('counts types, and lets what is loaded later refer back', () => {
		expect(circles([edge('a', 'b'), edge('b', 'a', { typeOnly: true })])).toEqual(['a -> b -> a']);
		expect(circles([edge('a', 'b'), edge('b', 'a', { later: true })])).toEqual([]);
	});
});

test('emptyNames() finds files and folders that would attract everything', () => {
	const found = ['src/domain/utils/a.ts', 'src/tools/helpers.ts', 'src/Common/x.astro', 'tests/lib.test.ts'];
	expect(emptyNames([...found, 'src/domain/share/library.ts'])).toEqual(found);
});

test('codeAmongContent() finds scripts and components', () => {
	expect(
		codeAmongContent(['content/facts/a/b.yaml', 'content/docs/a.mdx', 'content/docs/a.ts', 'content/B.astro']),
	).toEqual(['content/docs/a.ts', 'content/B.astro']);
});

test('idleOverrides() finds what the theme was not told about, and accepts parts of what it was', () => {
	const files = ['src/starlight/Footer.astro', 'src/starlight/List.astro', 'src/starlight/Card.astro'];
	const imports = importsOf(PROJECT, files[0] ?? '', "---\nimport List from './Sidebar.astro';\n---\n").map((part) => ({
		...part,
		to: 'src/starlight/List.astro',
	}));
	expect(idleOverrides(files, "Footer: './src/starlight/Footer.astro'", imports)).toEqual(['src/starlight/Card.astro']);
});
