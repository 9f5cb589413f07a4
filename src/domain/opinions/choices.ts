/** Something that people may choose, and who chose it. */
export type Chosen<T> = { readonly value: T; readonly names: readonly string[] };

/** A list that one person chose. */
export type NamedList<T> = { readonly name: string; readonly values: readonly T[] };

/**
 * Everything that somebody chose, the most frequent first.
 *
 * @param key tells whether two values are the same
 */
export function choices<T>(people: readonly NamedList<T>[], key: (value: T) => string): Chosen<T>[] {
	const all = people.flatMap(({ name, values }) => values.map((value) => ({ name, value })));
	return [...Map.groupBy(all, ({ value }) => key(value)).values()]
		.flatMap((entries) => {
			const [first] = entries;
			return first ? [{ value: first.value, names: [...new Set(entries.map(({ name }) => name))] }] : [];
		})
		.sort((a, b) => b.names.length - a.names.length);
}

/** What more than half of the people chose. */
export function majority<T>(people: readonly NamedList<T>[], key: (value: T) => string): T[] {
	return choices(people, key)
		.filter(({ names }) => names.length > people.length / 2)
		.map(({ value }) => value);
}
