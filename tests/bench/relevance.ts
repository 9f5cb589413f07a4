import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { PROJECT } from '../../scripts/install.mjs';
import { factPath } from '../../src/domain/evidence/paths.ts';
import { readContent } from '../content/read.ts';

/** A question that a reader types into the search, and what would help to answer it. */
export type Query = {
	readonly id: string;
	readonly query: string;
	readonly question: string;
	readonly relevant: readonly ({ readonly fact: string } | { readonly page: string } | { readonly term: string })[];
};

/** How the search answered one query. */
export type Answer = {
	readonly id: string;
	readonly query: string;
	/** Place of the first relevant result, from 1; nothing if there is none among those shown. */
	readonly place: number | undefined;
	/** Addresses of the first three results. */
	readonly top: readonly string[];
};

/** Results that a reader looks at before changing the query. */
export const LOOKED_AT = 3;

/** Of the queries, so many must have a relevant result among those that a reader looks at. */
export const FOUND_AT_LEAST = 52;

export function readQueries(): Query[] {
	return parse(readFileSync(join(PROJECT, 'tests/bench/queries.yaml'), 'utf8')) as Query[];
}

/** Types every query into the search of an open page and looks where the first relevant result stands. */
export async function ask(page: Page, queries: readonly Query[]): Promise<Answer[]> {
	const platforms = new Set(readContent().collections.platforms.map(({ id }) => id));
	const addressOf = (target: Query['relevant'][number]) => {
		if ('fact' in target) return factPath(target.fact, platforms);
		return 'page' in target ? target.page : `/fundamentals/glossary/#${target.term}`;
	};
	await page.keyboard.press('Control+k');
	const answers: Answer[] = [];
	for (const { id, query, relevant } of queries) {
		await page.getByRole('searchbox', { name: 'Search pages, facts and terms' }).fill(query);
		const results = page.locator(`.search-results[data-query="${query.replaceAll('"', '\\"')}"]`);
		await results.waitFor({ state: 'attached' });
		const links = await results
			.locator('a')
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
		const wanted = new Set(relevant.map(addressOf));
		const index = links.findIndex((link) => wanted.has(link));
		answers.push({ id, query, place: index < 0 ? undefined : index + 1, top: links.slice(0, LOOKED_AT) });
	}
	return answers;
}

/** Queries with a relevant result among those that a reader looks at. */
export const found = (answers: readonly Answer[]) =>
	answers.filter(({ place }) => place !== undefined && place <= LOOKED_AT);

/** Mean reciprocal rank: 1 if every first result is relevant, 0 if none is found. */
export function meanReciprocalRank(answers: readonly Answer[]): number {
	return answers.reduce((sum, { place }) => sum + (place === undefined ? 0 : 1 / place), 0) / answers.length;
}
