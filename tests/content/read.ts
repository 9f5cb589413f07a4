import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { contentFile } from '../../src/domain/evidence/files.ts';
import type { Collections, Fact } from '../../src/domain/evidence/types.ts';
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
			const { entry, wrong = [] } = readEntry(name, id, root);
			violations.push(...wrong);
			return entry ?? [];
		});
	const names = Object.keys(SCHEMAS) as (keyof Collections)[];
	const collections = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Collections;
	return { collections, violations };
}

/** One entry, or what is wrong with its file. */
type Read = { readonly entry?: object; readonly wrong?: readonly SchemaViolation[] };

function readEntry(name: keyof Collections, id: string, root: string): Read {
	const file = contentFile(name, id);
	const data = parsed(readFileSync(`${root}/${file}`, 'utf8'));
	if ('error' in data) return { wrong: [{ file, field: '(YAML)', message: data.error }] };
	const result = SCHEMAS[name].safeParse(data.value);
	if (!result.success) {
		return { wrong: result.error.issues.map(({ path, message }) => ({ file, field: path.join('.'), message })) };
	}
	const identified = { ...(result.data as object), id };
	return { entry: name === 'facts' ? { ...identified, subject: id.slice(0, id.indexOf('/')) } : identified };
}

/**
 * Reads one fact, where a test needs a few of them: the whole content takes seconds.
 *
 * @throws if there is none, or its file breaks the schema
 */
export function readFact(id: string): Fact {
	const { entry, wrong = [] } = readEntry('facts', id, PROJECT);
	if (entry === undefined) throw new Error(wrong.map(({ file, message }) => `${file}: ${message}`).join('\n'));
	return entry as Fact;
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
