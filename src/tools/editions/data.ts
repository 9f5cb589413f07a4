import type { Difference } from '../../domain/editions/difference.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { LIVE } from '../../domain/permalink/link.ts';
import type { EditionsData, SubjectName } from './model.ts';

type Past = { readonly id: string; readonly difference: Difference | undefined };

const NONE: Difference = {
	facts: [],
	checked: [],
	cells: [],
	scores: [],
	coefficients: [],
	platforms: [],
	others: [],
};

/** What facts are about, as readers call it. */
export const subjectNames = ({ platforms, subjects }: Library): SubjectName[] => [
	...platforms.map(({ id, name }) => ({ id, title: name, platform: true })),
	...subjects.map(({ id, title }) => ({ id, title, platform: false })),
];

/**
 * What the comparison of editions is built from. It begins with the newest change: what no edition holds yet or, where
 * nothing waits, what the newest edition changed.
 *
 * @param editions from the oldest to the newest
 * @param unpublished what no edition holds yet
 */
export function editionsData(
	library: Library,
	editions: readonly Past[],
	unpublished: Difference | undefined,
): EditionsData {
	const [newest, before] = [...editions].reverse();
	const waiting = unpublished !== undefined || before === undefined;
	const first = waiting
		? { from: newest?.id ?? LIVE, to: LIVE, difference: unpublished ?? NONE }
		: { from: before.id, to: newest?.id ?? LIVE, difference: newest?.difference ?? NONE };
	return {
		edition: library.edition.id,
		sides: [...editions.map(({ id }) => ({ id, title: id })), { id: LIVE, title: 'Now' }],
		subjects: subjectNames(library),
		first,
	};
}
