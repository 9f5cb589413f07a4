import { buildMatrix } from '../matrix/matrix.ts';
import { isStale } from './age.ts';
import { referencesIn } from './checks/references-in.ts';
import type { Collections, Fact } from './types.ts';

export type Usage = {
	/** Facts that answer a cell of the matrix, are quoted in prose, or are cited by another entry. */
	readonly used: number;
	/** Facts that stand on the page of their subject and nowhere else: candidates for a place, or for withdrawal. */
	readonly unused: readonly Fact[];
	/** Facts that should have been looked at again. */
	readonly stale: readonly Fact[];
};

/**
 * What becomes of the facts.
 *
 * @param quoted ids of the facts that prose quotes
 * @param day the day of the question, YYYY-MM-DD
 */
export function usageOf(collections: Collections, quoted: ReadonlySet<string>, day: string): Usage {
	const leads = buildMatrix(collections, collections.platforms).groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.flatMap(({ lead }) => lead?.id ?? [])),
	);
	const cited = [...referencesIn(collections)].flatMap(({ collection, id }) => (collection === 'facts' ? id : []));
	const used = new Set([...quoted, ...leads, ...cited]);
	const unused = collections.facts.filter(({ id }) => !used.has(id));
	return {
		used: collections.facts.length - unused.length,
		unused,
		stale: collections.facts.filter((fact) => isStale(fact, day)),
	};
}
