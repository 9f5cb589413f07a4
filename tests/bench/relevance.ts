import type { SearchEngine } from '../../src/search/engine.ts';
import type { Query } from './queries.ts';

/** How the search answered one query. */
export type Answer = {
	readonly query: string;
	readonly as: string;
	/** Place of the first relevant result, from 1; nothing if there is none among those shown. */
	readonly place: number | undefined;
	/** Addresses of the first three results. */
	readonly top: readonly string[];
};

/** Results that a reader looks at before changing the query. */
const LOOKED_AT = 3;

/** Results that the search shows at first. */
export const SHOWN = 5;

/** Of the queries, this share must have a relevant result among those that a reader looks at. */
export const RECALL_AT_LEAST = 0.95;

/** A search that anything can answer: the site's, or one that was broken on purpose. */
export type Searching = Pick<SearchEngine, 'search'>;

/** Asks every query and looks where the first relevant result stands. */
export async function ask({ search }: Searching, queries: readonly Query[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const { query, as, relevant } of queries) {
		const { results } = await search(query, {}, SHOWN);
		const links = results.map(({ url }) => url);
		const index = links.findIndex((link) => relevant.has(link));
		const place = index < 0 ? undefined : index + 1;
		answers.push({ query, as, place, top: links.slice(0, LOOKED_AT) });
	}
	return answers;
}

/** Whether a reader would see a relevant result without scrolling on. */
export const isFound = ({ place }: Answer) => place !== undefined && place <= LOOKED_AT;

/** Share of the queries with a relevant result among those that a reader looks at. */
export const recall = (answers: readonly Answer[]) => answers.filter(isFound).length / answers.length;

/** Mean reciprocal rank: 1 if every first result is relevant, 0 if none is found. */
export function meanReciprocalRank(answers: readonly Answer[]): number {
	return answers.reduce((sum, { place }) => sum + (place === undefined ? 0 : 1 / place), 0) / answers.length;
}
