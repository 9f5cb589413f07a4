import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../scripts/install.mjs';
import { filesBelow } from './architecture/imports.ts';

const DOCS = ['README.md', 'CONTRIBUTING.md', ...filesBelow(PROJECT, 'docs').filter((file) => file.endsWith('.md'))];

/** Folders of the project that texts about it name between backticks. */
const PATHS = /`((?:src|tests|scripts|content|docs|public|hosting)\/[\w./-]+)`/g;

/** The anchor of a heading, as the usual hosts of repositories make it. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\w\s-]/g, '')
		.replaceAll(' ', '-');

/** Links and paths that lead nowhere. */
function deadEnds(file: string, text: string): string[] {
	const prose = text.replace(/```[\s\S]*?```/g, '');
	const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)].filter(([, path = '', anchor]) => {
		const target = path === '' ? file : join(dirname(file), path);
		if (!existsSync(join(PROJECT, target))) return true;
		if (anchor === undefined) return false;
		const headings = readFileSync(join(PROJECT, target), 'utf8').matchAll(/^#+ (.*)$/gm);
		return ![...headings].some(([, heading = '']) => anchorOf(heading) === anchor);
	});
	const paths = [...prose.matchAll(PATHS)].filter(([, path = '']) => !existsSync(join(PROJECT, path)));
	return [...links, ...paths].map(([where]) => `${file}: ${where}`);
}

test('what is written about the project leads to files and headings that exist', () => {
	expect(DOCS.length).toBeGreaterThan(15);
	expect(DOCS.flatMap((file) => deadEnds(file, readFileSync(join(PROJECT, file), 'utf8')))).toEqual([]);
});

test.each([
	['a file', '[x](docs/nowhere.md)'],
	['a heading', '[x](docs/facts.md#no-such-heading)'],
	['a path between backticks', 'See `src/domain/nowhere.ts`.'],
])('a text that leads to %s that does not exist is noticed', (_, text) => {
	expect(deadEnds('CONTRIBUTING.md', text)).toHaveLength(1);
});
