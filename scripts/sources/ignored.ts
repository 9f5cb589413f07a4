/** Sources that are not opened, each with its reason. */

export type Ignored = ReadonlyMap<string, string>;

/**
 * Reads the list of sources that are not opened: ids with reasons.
 *
 * @param list what the file holds
 * @param ids of all sources
 * @throws if an entry has no reason or belongs to no source, naming all of them
 */
export function readIgnored(list: unknown, ids: ReadonlySet<string>): Ignored {
	if (list !== null && (typeof list !== 'object' || Array.isArray(list)))
		throw new Error('The list of ignored sources has to hold lines such as "id-of-a-source: reason".');
	const entries = Object.entries(list ?? {});
	const problems = entries.flatMap(([id, reason]) => [
		...(ids.has(id) ? [] : [`${id}: there is no such source; remove the line`]),
		...(typeof reason === 'string' && reason.trim().length >= 10 ? [] : [`${id}: say why it is not opened`]),
	]);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return new Map(entries.map(([id, reason]) => [id, String(reason)]));
}
