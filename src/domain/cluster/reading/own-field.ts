/**
 * A field of a value that came from outside. Only own fields count, so that a key such as `__proto__` or `constructor` is
 * nothing special.
 */
export function field(value: unknown, ...path: readonly string[]): unknown {
	let current = value;
	for (const key of path) {
		if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
		current = (current as Readonly<Record<string, unknown>>)[key];
	}
	return current;
}

/** The same, if it is a text. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
	const found = field(value, ...path);
	return typeof found === 'string' ? found : undefined;
}

/** The same as a list; what is no list is an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
	const found = field(value, ...path);
	return Array.isArray(found) ? found : [];
}
