/** Fields in which the content names a page of the handbook. Whatever shows such a link puts the path of the site before it. */
const PAGES: ReadonlySet<string> = new Set(['page', 'guide']);

/**
 * Texts in data that lead to the root of the host, as "field: address". Nothing rewrites them when the site is served below a
 * path that the build did not know.
 */
export function addressesIn(data: unknown, field = ''): string[] {
	if (typeof data === 'string') return /^\/(?!\/)\S*$/.test(data) && !PAGES.has(field) ? [`${field}: ${data}`] : [];
	if (Array.isArray(data)) return data.flatMap((entry) => addressesIn(entry, field));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([name, inner]) => addressesIn(inner, name));
}
