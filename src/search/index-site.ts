import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegrationLogger } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { type Named, type NameList, packNames } from '../domain/search/names.ts';
import { SECTIONS } from '../sidebar.ts';
import type { SearchDocument } from './documents.ts';

/** Indexes the built pages together with every fact and term, so that each of those is a result of its own. */
export async function indexSite(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['pre', '.cite'] });
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
	const names = await tidy(dir, folder, documents);
	await writeFile(new URL('search/names.json', dir), JSON.stringify(names));
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

/** What Pagefind writes in front of the text of a compressed file. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a document, as far as it is used. */
type Fragment = { readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> };

/**
 * Takes out of the index what the search does not show: where the headings of a page are, and the other names of a page,
 * which are found but are no text to read.
 *
 * @param documents facts and terms, which carry their text apart
 * @returns the names of all pages and terms, by the ids under which the search names its results
 */
async function tidy(dir: URL, folder: URL, documents: readonly SearchDocument[]): Promise<NameList> {
	const known = new Map(documents.map((document) => [document.url, document]));
	const named: Named[] = [];
	const fragments = new URL('fragment/', folder);
	for (const file of (await readdir(fragments)).sort()) {
		const id = file.replace(/\.pf_fragment$/, '');
		const at = new URL(file, fragments);
		const fragment = JSON.parse(
			gunzipSync(await readFile(at))
				.toString()
				.slice(SIGNATURE.length),
		) as Fragment;
		const document = known.get(fragment.url);
		if (document?.kind === 'Term')
			named.push({ id, isPage: false, names: [document.title, ...document.keywords.split(', ')] });
		const aliases = document ? '' : await aliasesOf(new URL(`.${fragment.url.replace(/\/$/, '/index.html')}`, dir));
		if (!document)
			named.push({ id, isPage: true, names: [fragment.meta['title'] ?? '', ...aliases.split(', ').filter(Boolean)] });
		const content = document ? '' : fragment.content.replace(`${aliases}. `, '');
		const kept = JSON.stringify({ ...fragment, content, filters: {}, anchors: [] });
		await writeFile(at, gzipSync(SIGNATURE + kept, { level: 9 }));
	}
	return packNames(named);
}

/** The hidden names in a built page. */
async function aliasesOf(page: URL): Promise<string> {
	const html = await readFile(page, 'utf8');
	const [, aliases = ''] = /<p hidden[^>]* data-pagefind-weight="\d+"[^>]*>([^<]*)<\/p>/.exec(html) ?? [];
	return aliases
		.replace(/&#(x?[\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number(code.replace(/^x/i, '0x'))))
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
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
