import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../../scripts/install.mjs';

export const DIST = join(PROJECT, 'dist');

/** A built page: its address and its HTML. */
export type Page = { readonly path: string; readonly html: string };

/** All pages of the built site. */
export function readPages(dist = DIST): Page[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.map((file) => ({
			path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
			html: readFileSync(join(dist, file), 'utf8'),
		}));
}

/** Bytes that travel over the network. */
export function gzipSize(content: string | Uint8Array): number {
	return gzipSync(content, { level: 9 }).length;
}

/** Values of an attribute on elements of a kind. Good enough for HTML that was generated and validated. */
export function attributes(html: string, tag: string, name: string): string[] {
	const elements = html.matchAll(new RegExp(`<(?:${tag})\\b[^>]*?\\s${name}="([^"]*)"`, 'g'));
	return [...elements].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#x26;', '&'));
}

/** What elements in the head of a page say that carry an attribute, for example `rel="canonical"`. */
export function headValues(html: string, marked: string): string[] {
	const head = html.slice(0, html.indexOf('</head>'));
	return [...head.matchAll(/<(?:link|meta)\s[^>]*>/g)]
		.map(([element]) => element)
		.filter((element) => element.includes(` ${marked}`))
		.map((element) => /\s(?:href|content)="([^"]*)"/.exec(element)?.[1] ?? '')
		.map((value) => value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

/** A file that a page loads, and everything that the file itself imports before it runs. */
function withImports(file: string, seen: Set<string>): void {
	if (seen.has(file) || !existsSync(join(DIST, file))) return;
	seen.add(file);
	if (!file.endsWith('.js')) return;
	const code = readFileSync(join(DIST, file), 'utf8');
	for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
		withImports(join(file, '..', path).replaceAll('\\', '/'), seen);
	}
}

/** Files that a page loads without being asked to: styles, scripts, islands and what these import. */
function filesOf({ html }: Page): string[] {
	const seen = new Set<string>();
	const named = [
		...attributes(html, 'link', 'href').filter((path) => path.endsWith('.css')),
		...attributes(html, 'script', 'src'),
		...attributes(html, 'astro-island', 'component-url'),
		...attributes(html, 'astro-island', 'renderer-url'),
	];
	for (const path of named) withImports(path.replace(/^\//, ''), seen);
	return [...seen];
}

/** Bytes and requests of a page with everything that it loads by itself. */
export function weightOf(page: Page): { bytes: number; requests: number } {
	const files = filesOf(page);
	const bytes = files.map((file) => gzipSize(readFileSync(join(DIST, file)))).reduce((sum, size) => sum + size, 0);
	return { bytes: bytes + gzipSize(page.html), requests: files.length + 1 };
}
