/** Two accounts of the same thing as one. Where both know something, the second one counts. */
export function combined<T extends object>(first: T, second: T): T {
	const result = { ...first };
	for (const key of Object.keys(second) as (keyof T)[]) {
		if (second[key] !== undefined) result[key] = second[key];
	}
	return result;
}
