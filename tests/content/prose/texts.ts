import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../read.ts';

/** A file with prose, as an author wrote it. */
export type Text = {
	readonly file: string;
	readonly frontMatter: Readonly<Record<string, unknown>>;
	/** Everything below the front matter, without code. */
	readonly body: string;
};

/** Collections whose entries have prose below their front matter. */
export const PROSE = ['docs', 'platforms', 'needs', 'decisions', 'verdicts', 'questions', 'scenarios'] as const;

/** All prose of the given collections. */
export function texts(...collections: readonly (typeof PROSE)[number][]): Text[] {
	return collections.flatMap((collection) => {
		const root = join(PROJECT, 'content', collection);
		return readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.mdx'))
			.map((file) => readText(`content/${collection}/${file}`, readFileSync(join(root, file), 'utf8')));
	});
}

/**
 * Takes a file apart. Code stays out: its words and figures belong to somebody else's language.
 *
 * @throws if there is no front matter, so that no file passes because nothing of it was read
 */
export function readText(file: string, source: string): Text {
	const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
	if (found === null) {
		const remedy = source.includes('\r')
			? 'end its lines with LF instead of CRLF'
			: 'begin it with its fields between two lines of ---';
		throw new Error(`${file}: no front matter was found. To fix it: ${remedy}.`);
	}
	const [, front = '', body = ''] = found;
	const frontMatter = (parse(front) ?? {}) as Record<string, unknown>;
	return { file, frontMatter, body: body.replace(/```[\s\S]*?```/g, '') };
}

/** Paragraphs, list items and rows of tables. */
export const blocks = (body: string): string[] =>
	body.split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) )/).map((block) => block.trim());
