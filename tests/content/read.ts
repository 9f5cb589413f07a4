import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { contentFile } from '../../src/domain/evidence/files.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { SCHEMAS } from '../../src/schema/collections.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export { SCHEMAS };

/** One file of a collection that breaks its schema: where, and what the schema says about it. */
export type SchemaViolation = { readonly file: string; readonly field: string; readonly message: string };

/**
 * Reads the content from disk without Astro, whose collections are empty under the test runner.
 *
 * @param root folder that holds `content/`
 */
export function readContent(root = PROJECT): { collections: Collections; violations: SchemaViolation[] } {
	const violations: SchemaViolation[] = [];
	const read = (name: keyof Collections) =>
		idsIn(`${root}/content/${name}`).flatMap((id) => {
			const file = contentFile(name, id);
			const data = parsed(readFileSync(`${root}/${file}`, 'utf8'));
			if ('error' in data) {
				violations.push({ file, field: '(YAML)', message: data.error });
				return [];
			}
			const result = SCHEMAS[name].safeParse(data.value);
			if (result.success) {
				const identified = { ...(result.data as object), id };
				return [name === 'facts' ? { ...identified, subject: id.slice(0, id.indexOf('/')) } : identified];
			}
			for (const { path, message } of result.error.issues) violations.push({ file, field: path.join('.'), message });
			return [];
		});
	const names = Object.keys(SCHEMAS) as (keyof Collections)[];
	const collections = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Collections;
	return { collections, violations };
}

/** Ids of the entries in a folder, in the order in which the site lists them; a missing folder has none. */
function idsIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:yaml|mdx)$/.test(path))
			.map((path) => path.replaceAll('\\', '/').replace(/\.(?:yaml|mdx)$/, ''))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Astro reads an unquoted date as a date, not as a text: so must the tests, or they would pass what the build refuses. */
const AS_ASTRO = { customTags: ['timestamp' as const] };

function parsed(text: string): { value: unknown } | { error: string } {
	try {
		return { value: parse(frontMatter(text), AS_ASTRO) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

/** The YAML between the two lines of hyphens; a plain YAML file is all front matter. */
function frontMatter(text: string): string {
	return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? text;
}
