import { placeIn } from '../text/json-keys.ts';

/** Going without is always among the options, whatever a company has decided on meshes. */
const NO_MESH = 'no-mesh';

/**
 * Entries of which one would silently win over the other, or that nothing may exclude.
 *
 * @param input a file of house rules in which anything else may be wrong, so that one reading names everything
 */
export function contradictions(input: unknown): string[] {
	const [excluded, facts] = [entriesOf(input, 'excluded'), entriesOf(input, 'facts')];
	return [
		...excluded.flatMap(({ place, entry }) =>
			entry['platform'] === NO_MESH ? [`${place}.platform: going without a mesh is always an option`] : [],
		),
		...twice(excluded, ['platform'], '.platform'),
		...twice(facts, ['id'], '.id'),
		...twice(facts, ['platform', 'capability']),
	];
}

/** An entry of a list, with its place in the file. */
type Entry = { readonly place: string; readonly entry: Readonly<Record<string, unknown>> };

function entriesOf(input: unknown, field: 'excluded' | 'facts'): readonly Entry[] {
	const list = holdsFields(input) ? input[field] : undefined;
	if (!Array.isArray(list)) return [];
	return list.flatMap((entry, index) => (holdsFields(entry) ? [{ place: placeIn(field, index), entry }] : []));
}

const holdsFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** @param at the field to point to inside an entry; the whole entry without it */
function twice(entries: readonly Entry[], fields: readonly string[], at = ''): string[] {
	const seen = new Set<string>();
	return entries.flatMap(({ place, entry }) => {
		const words = fields.map((field) => entry[field]).filter((word) => typeof word === 'string');
		if (words.length < fields.length) return [];
		const name = words.join(', ');
		if (seen.has(name)) return [`${place}${at}: “${name}” occurs twice; leave one of them out`];
		seen.add(name);
		return [];
	});
}
