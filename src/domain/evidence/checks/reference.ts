import type { Collections } from '../types.ts';

/** A place in which an entry names another one by its id. */
export type Reference = {
	readonly file: string;
	readonly field: string;
	readonly id: string;
	readonly collection: keyof Collections;
};

/**
 * One reference for each id of a list.
 *
 * @param ids missing where the entry has no such list
 */
export function* list(
	file: string,
	field: string,
	ids: readonly string[] | undefined,
	collection: Reference['collection'],
): Generator<Reference> {
	for (const [index, id] of (ids ?? []).entries()) yield { file, field: `${field}[${index}]`, id, collection };
}
