import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegrationLogger } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { inLanes } from '../built/lanes.ts';
import type { Kind } from '../domain/search/vocabulary.ts';
import { SECTIONS } from '../sidebar.ts';
import type { SearchDocument } from './documents.ts';

/** Indexes the built pages together with every fact and term, so that each of those is a result of its own. */
export async function indexSite(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['pre'] });
	if (!index) throw new Error(`The search index could not be created: ${errors.join('; ')}`);
	const pages = await index.addDirectory({ path: fileURLToPath(dir), glob: SEARCHED });
	const list = new URL('search/documents.json', dir);
	const documents = JSON.parse(await readFile(list, 'utf8')) as SearchDocument[];
	const results = await Promise.all(documents.map((document) => index.addHTMLFile(asHtml(document))));
	const folder = new URL('pagefind/', dir);
	const written = await index.writeFiles({ outputPath: fileURLToPath(folder) });
	const failed = [pages, written, ...results].flatMap((result) => result.errors);
	if (failed.length > 0) throw new Error(`The search index is incomplete: ${failed.join('; ')}`);
	await close();
	await rm(list);
	await removeUnused(folder);
	await minify(new URL('pagefind.js', folder));
	await writeFile(new URL('search/pages.json', dir), JSON.stringify(await pagesIn(folder)));
	logger.info(`${pages.page_count} pages and ${documents.length} facts and terms`);
}

/** Files to look into. Embeds, one for every fact, show parts of pages and are none of their own. */
const SEARCHED = `{index,{${SECTIONS.map(({ folder }) => folder).join(',')}}/**/*}.html`;

/** Interfaces that Pagefind brings along and this site does not load. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./;

async function removeUnused(folder: URL): Promise<void> {
	const files = await readdir(folder);
	await Promise.all(files.filter((file) => UNUSED.test(file)).map((file) => rm(new URL(file, folder))));
}

/** Pagefind delivers its program with long names. */
async function minify(file: URL): Promise<void> {
	const { code } = await transform(await readFile(file, 'utf8'), { minify: true, format: 'esm' });
	await writeFile(file, code);
}

/** Files of the index that are read at the same time. */
const AT_ONCE = 16;

/** What Pagefind writes in front of the text of a compressed file. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Ids of the documents that are pages, as the search names its results. Asking the index itself would load more than the
 * list.
 */
async function pagesIn(folder: URL): Promise<string[]> {
	const fragments = new URL('fragment/', folder);
	const pages: string[] = [];
	await inLanes(await readdir(fragments), AT_ONCE, async (file) => {
		const text = gunzipSync(await readFile(new URL(file, fragments))).toString();
		const { meta } = JSON.parse(text.slice(SIGNATURE.length)) as { meta: { kind?: Kind } };
		if (meta.kind !== 'Fact' && meta.kind !== 'Term') pages.push(file.replace(/\.pf_fragment$/, ''));
	});
	return pages.sort();
}

/** A document as the small page that the indexer expects: it weighs words by the elements that they stand in. */
function asHtml({ url, title, text, keywords, kind, platform, date }: SearchDocument) {
	const meta = Object.entries({ kind, platform, date, text }).filter(([, value]) => value !== undefined);
	const filters = Object.entries({ kind, platform }).filter(([, value]) => value !== undefined);
	const attributes = (name: string, entries: [string, string | undefined][]) =>
		entries.map(([key, value]) => `<i data-pagefind-${name}="${key}:${escapeHtml(value ?? '')}"></i>`).join('');
	const content = `<html lang="en"><body data-pagefind-body>${attributes('meta', meta)}${attributes('filter', filters)}
		<h1>${escapeHtml(title)}</h1><p data-pagefind-weight="2">${escapeHtml(text)}</p><p>${escapeHtml(keywords)}</p></body></html>`;
	return { url, content };
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
