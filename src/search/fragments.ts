import { readdir, readFile } from 'node:fs/promises';
import type { Named } from '../domain/search/names.ts';
import type { SearchDocument } from './documents.ts';
import { readPacked, writePacked } from './index-files.ts';

/** What Pagefind keeps of a document, as far as it is used. */
type Fragment = { readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> };

/** A page, a term, a claim or a fact in the index. Facts and claims have no names of their own. */
export type Indexed = Named & { readonly id: string; readonly url: string };

/**
 * Takes out of the index what the search does not show: where the headings of a page are, and the other names of a page,
 * which are found but are no text to read.
 *
 * @param documents facts, claims and terms, which carry their text apart
 * @returns what is in the index, the facts in their own order
 */
export async function tidy(dir: URL, folder: URL, documents: readonly SearchDocument[]): Promise<Indexed[]> {
	const known = new Map(documents.map((document, position) => [document.url, { document, position }]));
	const indexed: (Indexed & { readonly position: number })[] = [];
	const fragments = new URL('fragment/', folder);
	for (const file of (await readdir(fragments)).sort()) {
		const at = new URL(file, fragments);
		const fragment = JSON.parse(String(await readPacked(at))) as Fragment;
		const { url, meta } = fragment;
		const { document, position = -1 } = known.get(url) ?? {};
		const aliases = document ? '' : await aliasesOf(new URL(`.${url.replace(/\/$/, '/index.html')}`, dir));
		const names = document ? namesOf(document) : [meta['title'] ?? '', ...aliases.split(', ').filter(Boolean)];
		indexed.push({ id: file.replace(/\.pf_fragment$/, ''), url, isPage: !document, names, position });
		const content = document ? '' : withoutNames(fragment.content, aliases);
		await writePacked(at, JSON.stringify({ ...fragment, content, filters: {}, anchors: [] }));
	}
	return indexed.sort((a, b) => a.position - b.position);
}

const namesOf = ({ kind, title, keywords }: SearchDocument) =>
	kind === 'Term' ? [title, ...keywords.split(', ')] : [];

/** The text of a page without its other names, which stand in front of it as a sentence. A page may have none. */
export const withoutNames = (content: string, aliases: string): string =>
	aliases === '' ? content : content.replace(`${aliases}. `, '');

/** The hidden names in a built page. */
async function aliasesOf(page: URL): Promise<string> {
	const html = await readFile(page, 'utf8');
	const [, aliases = ''] = /<p hidden[^>]* data-pagefind-weight="\d+"[^>]*>([^<]*)<\/p>/.exec(html) ?? [];
	return aliases
		.replace(/&#(x?[\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number(code.replace(/^x/i, '0x'))))
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
