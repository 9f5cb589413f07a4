import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import { builtPages } from '../built/pages.ts';
import { evidenceOf, type PublishedFact } from './evidence.ts';
import { type ListedPage, llmsTxt } from './llms.ts';
import { twinOf } from './twin.ts';

type FactsFile = {
	readonly edition: { readonly id: string };
	readonly license: string;
	readonly facts: PublishedFact[];
};

/** Writes the Markdown twin of every page beside it, and the list of all of them. */
export async function writeTwins(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	const data = await readFile(new URL('data/v1/facts.json', dir), 'utf8');
	const { facts, edition, license } = JSON.parse(data) as FactsFile;
	const evidence = evidenceOf(facts);
	const pages: ListedPage[] = [];
	for await (const { html, ...page } of builtPages(dir)) {
		const markdown = twinOf({ ...page, html }, evidence, { edition: edition.id, license });
		await writeFile(new URL(`.${page.path}index.md`, dir), markdown);
		pages.push(page);
	}
	await writeFile(new URL('llms.txt', dir), llmsTxt(pages));
	logger.info(`${pages.length} pages as Markdown`);
}
