// Makes an edition of the facts: npm run edition -- [--note "..."] [--date YYYY-MM-DD] [--root folder]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collectionsOf, contentsOf, hashOfContents } from '../src/domain/editions/contents.ts';
import { differenceOf } from '../src/domain/editions/difference.ts';
import { outlineOf } from '../src/domain/editions/outline.ts';
import { type PublishedEdition, stepTo, textOfFile } from '../src/domain/editions/stored.ts';
import { countsOf, sentenceOf } from '../src/domain/editions/summary.ts';
import { describeProblem, problemsOf } from '../src/domain/evidence/library.ts';
import type { Collections } from '../src/domain/evidence/types.ts';
import { edition } from '../src/schema/edition.ts';
import { readEditions } from '../src/stored-editions.ts';
import { readContent } from '../tests/content/read.ts';
import { PROJECT } from './install.mjs';

const { values } = parseArgs({
	options: {
		/** What the edition is about, for readers of the feed. */
		note: { type: 'string' },
		date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
		/** Folder that holds `content/`. */
		root: { type: 'string', default: PROJECT },
	},
});

try {
	console.log(await makeEdition(values.root, values.date, values.note));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

/** Writes the file of the edition, and says what it changes. */
async function makeEdition(root: string, date: string, note: string | undefined): Promise<string> {
	const collections = soundContent(root);
	const editions = await readEditions(join(root, 'content'));
	const newest = editions.at(-1);
	const contents = contentsOf(collections);
	const hash = await hashOfContents(contents);
	if (newest?.hash === hash) return `Nothing has changed since the edition ${newest.id}: none was made.`;
	const id = date.replaceAll('-', '.');
	refuseOld(id, newest);
	const head = { format: 1 as const, id, date, previous: newest?.id, hash, note };
	const { data: file, error } = edition.safeParse({ ...head, ...stepTo(contents, newest?.contents) });
	if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
	mkdirSync(join(root, 'content', 'editions'), { recursive: true });
	writeFileSync(join(root, 'content', 'editions', `${id}.json`), textOfFile(file));
	return `Made content/editions/${id}.json. ${since(newest, collections)}.`;
}

function since(newest: PublishedEdition | undefined, collections: Collections): string {
	if (newest === undefined) return `It is the first edition and holds ${collections.facts.length} facts`;
	const difference = differenceOf(outlineOf(collectionsOf(newest.contents)), outlineOf(collections));
	return `Since ${newest.id}: ${sentenceOf(countsOf(difference))}`;
}

/** The content, if nothing is wrong with it: an edition stays for good. */
function soundContent(root: string): Collections {
	const { collections, violations } = readContent(root);
	const problems = [
		...violations.map(({ file, field, message }) => `${file}: ${field}: ${message}`),
		...(violations.length > 0 ? [] : problemsOf(collections).map(describeProblem)),
	];
	if (problems.length === 0) return collections;
	throw new Error(`No edition was made, because the content has problems:\n${problems.join('\n')}`);
}

function refuseOld(id: string, newest: PublishedEdition | undefined): void {
	if (newest === undefined || id > newest.id) return;
	throw new Error(
		`There is the edition ${newest.id} already, and a new one is younger. A published edition is never changed. ` +
			`If this one has not been published yet, delete content/editions/${newest.id}.json and run the command again.`,
	);
}
