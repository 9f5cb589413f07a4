// Prints the result of a tool for an input, with the same functions that the pages use. Called by scripts/evaluate.mjs.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionOf } from '../../src/domain/evidence/edition.ts';
import { createLibrary, type Library } from '../../src/domain/evidence/library.ts';
import { readEditions } from '../../src/stored-editions.ts';
import { PROJECT, readContent } from '../../tests/content/read.ts';
import { advisor } from './advisor.ts';
import { certificates } from './certificates.ts';
import { overhead } from './overhead.ts';
import { retries } from './retries.ts';
import { scoring } from './scoring.ts';

/** What a tool makes of an input: its result, or every reason why the input cannot be used. */
export type Evaluation = { readonly result: object } | { readonly problems: readonly string[] };

const TOOLS: Readonly<Record<string, (library: Library, input: unknown) => Evaluation>> = {
	advisor,
	scoring,
	overhead,
	retries,
	certificates,
};

const USAGE = `Usage: npm run --silent evaluate -- <tool> <file>
  <tool>  ${Object.keys(TOOLS).join(', ')}
  <file>  a JSON file, or - for standard input`;

/** Exit code for an input that cannot be used, as opposed to a failure of the program. */
const UNUSABLE = 2;

const [folder = '.', tool = '', file, ...rest] = process.argv.slice(2);
const evaluate = TOOLS[tool];
if (evaluate === undefined || file === undefined || rest.length > 0) refuse([USAGE]);
else {
	const evaluation = evaluate(await library(), readJson(file));
	if ('problems' in evaluation) refuse(evaluation.problems.map((problem) => `${named(file)}: ${problem}`));
	else process.stdout.write(`${JSON.stringify(evaluation.result, undefined, 2)}\n`);
}

async function library(): Promise<Library> {
	const { collections, violations } = readContent();
	if (violations.length > 0) throw new Error(`The content breaks its schema: ${JSON.stringify(violations[0])}`);
	const newest = (await readEditions(join(PROJECT, 'content'))).at(-1);
	return createLibrary(collections, await editionOf(collections, newest));
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path === '-' ? 0 : resolve(folder, path), 'utf8'));
	} catch (error) {
		const reason = error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'cannot be read';
		return refuse([`${named(path)} ${reason}`]);
	}
}

function named(path: string): string {
	return path === '-' ? 'standard input' : path;
}

function refuse(messages: readonly string[]): never {
	process.stderr.write(`${messages.join('\n')}\n`);
	process.exit(UNUSABLE);
}
