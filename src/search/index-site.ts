import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { packCells } from '../domain/search/cells.ts';
import { packNames } from '../domain/search/names.ts';
import { SECTIONS } from '../sidebar.ts';
import type { SearchContent, SearchDocument } from './documents.ts';
import { tidy } from './fragments.ts';
import { numberDocuments } from './number-documents.ts';
import { packIndex } from './pack-index.ts';

/** Indexes the built pages together with every fact, claim and term, so that each of those is a result of its own. */
export async function indexSite(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['pre', '.cite'] });
	if (!index) throw new Error(`The search index could not be created: ${errors.join('; ')}`);
	const pages = await index.addDirectory({ path: fileURLToPath(dir), glob: SEARCHED });
	const list = new URL('search/documents.json', dir);
	const content = JSON.parse(await readFile(list, 'utf8')) as SearchContent;
	const { documents } = content;
	const results = await Promise.all(documents.map((document) => index.addHTMLFile(asHtml(document))));
	const folder = new URL('pagefind/', dir);
	const written = await index.writeFiles({ outputPath: fileURLToPath(folder) });
	const failed = [pages, written, ...results].flatMap((result) => result.errors);
	if (failed.length > 0) throw new Error(`The search index is incomplete: ${failed.join('; ')}`);
	await close();
	await rm(list);
	await removeUnused(folder);
	await minify(new URL('pagefind.js', folder));
	const lists = await listsOf(dir, folder, content);
	await writeFile(new URL('search/names.json', dir), JSON.stringify(lists));
	await packIndex(folder);
	logger.info(`${pages.page_count} pages and ${documents.length} facts, claims and terms`);
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

/** What the search loads first, with the documents of the index by numbers. */
async function listsOf(dir: URL, folder: URL, { documents, cells }: SearchContent) {
	const indexed = await tidy(dir, folder, documents);
	const facts = indexed.filter(({ names }) => names.length === 0);
	const { documents: named, pages, names } = packNames(indexed.filter((one) => !facts.includes(one)));
	const inOrder = [...named, ...facts];
	const prefix = await numberDocuments(
		folder,
		inOrder.map(({ id }) => id),
	);
	const numbers = new Map(inOrder.map(({ url }, number) => [url, number]));
	const numbersOf = (urls: readonly string[]) => urls.flatMap((url) => numbers.get(url) ?? []);
	const answers = cells.answers.map((row) => row.map(numbersOf));
	return { prefix, pages, names, cells: packCells({ ...cells, answers }) };
}

/** A document as the small page that the indexer expects: it weighs words by the elements that they stand in. */
function asHtml({ url, title, text, keywords, kind, platform, section, date }: SearchDocument) {
	const meta = Object.entries({ kind, platform, section, date, text }).filter(([, value]) => value !== undefined);
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
