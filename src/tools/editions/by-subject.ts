import type { SubjectName } from './model.ts';

type Group<T> = { readonly subject: string; readonly title: string; readonly entries: readonly T[] };

/**
 * What is told about facts, by what the facts are about: in the order of the subjects, without those that have nothing. A
 * subject that is not there any more comes last, under its id.
 *
 * @param idOf id of the fact, which begins with its subject
 */
export function bySubject<T>(
	entries: readonly T[],
	subjects: readonly SubjectName[],
	idOf: (entry: T) => string,
): Group<T>[] {
	const groups = Map.groupBy(entries, (entry) => idOf(entry).split('/')[0] ?? '');
	const titles = new Map(subjects.map(({ id, title }) => [id, title]));
	return [...new Set([...titles.keys(), ...groups.keys()])].flatMap((subject) => {
		const group = groups.get(subject);
		return group ? { subject, title: titles.get(subject) ?? subject, entries: group } : [];
	});
}
