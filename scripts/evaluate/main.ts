// Prints the result of a tool for an input, with the same functions that the pages use. Called by scripts/evaluate.mjs.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionOf } from '../../src/domain/evidence/edition.ts';
import { createLibrary, type Library } from '../../src/domain/evidence/library.ts';
import { readEditions } from '../../src/stored-editions.ts';
import { PROJECT, readContent } from '../../tests/content/read.ts';
import { evaluate, TOOL_NAMES } from './evaluate.ts';

const USAGE = `Usage: npm run --silent evaluate -- <tool> <file>
  <tool>  ${TOOL_NAMES.join(', ')}
  <file>  a JSON file, or - for standard input`;

/** Exit code for an input that cannot be used, as opposed to a failure of the program. */
const UNUSABLE = 2;

const [folder = '.', tool = '', file, ...rest] = process.argv.slice(2);
if (!TOOL_NAMES.includes(tool) || file === undefined || rest.length > 0) refuse([USAGE]);
else {
	const text = read(file);
	const evaluation = evaluate(await library(), tool, text);
	if ('problems' in evaluation) refuse(evaluation.problems.map((problem) => `${named(file)}: ${problem}`));
	else print(evaluation.result);
}

async function library(): Promise<Library> {
	const { collections, violations } = readContent();
	if (violations.length > 0) throw new Error(`The content breaks its schema: ${JSON.stringify(violations[0])}`);
	const newest = (await readEditions(join(PROJECT, 'content'))).at(-1);
	return createLibrary(collections, await editionOf(collections, newest));
}

function read(path: string): string {
	try {
		return readFileSync(path === '-' ? 0 : resolve(folder, path), 'utf8');
	} catch {
		return refuse([`${named(path)}: cannot be read`]);
	}
}

function print(result: object): void {
	// Whoever reads may have seen enough, such as `head`. That is no failure.
	process.stdout.on('error', () => process.exit(0));
	process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}

function named(path: string): string {
	return path === '-' ? 'standard input' : path;
}

function refuse(messages: readonly string[]): never {
	process.stderr.write(`${messages.join('\n')}\n`);
	process.exit(UNUSABLE);
}
