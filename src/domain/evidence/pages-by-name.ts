/**
 * Finds in a list of pages those that name something, such as a fact or a path. Every page asks the same list, and it is long:
 * what names what is looked up once for a list.
 *
 * @param namesOf what a page names, each once
 * @returns for a list of pages, those that name each thing, in the order of the list
 */
export function pagesByName<Page>(namesOf: (page: Page) => readonly string[]) {
	const indexes = new WeakMap<readonly Page[], ReadonlyMap<string, readonly Page[]>>();
	return (pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> => {
		const known = indexes.get(pages);
		if (known) return known;
		const index = new Map<string, Page[]>();
		for (const page of pages) {
			for (const name of namesOf(page)) {
				const naming = index.get(name);
				if (naming) naming.push(page);
				else index.set(name, [page]);
			}
		}
		indexes.set(pages, index);
		return index;
	};
}
