type Path = readonly string[];

/** A value as TypeScript, one line for each key and item, with the path of the value that each line holds. */
export type TypedLiteral = { readonly lines: readonly string[]; readonly paths: readonly Path[] };

type Line = readonly [text: string, path: Path];

/**
 * Writes a resource as a literal of a type, so that the compiler names fields that the type does not have.
 *
 * @param type name of the interface
 * @param module where it is imported from
 */
export function typedLiteral(value: unknown, type: string, module: string): TypedLiteral {
	const lines: Line[] = [
		[`import type { ${type} } from '${module}';`, []],
		[`export const resource: ${type} =`, []],
		...written(value, [], ''),
	];
	return { lines: lines.map(([text]) => text), paths: lines.map(([, path]) => path) };
}

function written(value: unknown, path: Path, before: string): Line[] {
	if (typeof value !== 'object' || value === null) return [[`${before}${JSON.stringify(value)},`, path]];
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const parts = Object.entries(value).flatMap(([name, part]) =>
		written(part, [...path, name], Array.isArray(value) ? '' : `${JSON.stringify(name)}: `),
	);
	// A comma ends every value but the outermost, which ends the statement.
	return [[`${before}${open}`, path], ...parts, [`${close}${path.length === 0 ? ';' : ','}`, path]];
}
