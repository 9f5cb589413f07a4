import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../read.ts';
import { type Document, objection } from './documents.ts';
import { type TypedLiteral, typedLiteral } from './typed-literal.ts';

/** A resource and the module that holds its type. */
export type Typed = { readonly document: Document; readonly module: string };

const OPTIONS = {
	noEmit: true,
	strict: true,
	target: 'es2022',
	module: 'esnext',
	moduleResolution: 'bundler',
	skipLibCheck: true,
	types: [],
};

/** Errors quote the whole type of a field; what a reader needs stands at the beginning. */
const LONGEST_MESSAGE = 300;

/** What the types of the packages say about resources. One run of the compiler for all of them: it takes seconds. */
export function typeObjections(all: readonly Typed[]): string[] {
	if (all.length === 0) return [];
	const literals = all.map(({ document: { resource }, module }) => typedLiteral(resource, `I${resource.kind}`, module));
	return compilerErrors(literals).map(({ index, line, message }) => {
		const [typed, literal] = [all[index], literals[index]];
		if (!typed || !literal) return message;
		return objection(typed.document, literal.paths[line] ?? [], message.slice(0, LONGEST_MESSAGE));
	});
}

type CompilerError = { readonly index: number; readonly line: number; readonly message: string };

function compilerErrors(literals: readonly TypedLiteral[]): CompilerError[] {
	// Inside the project, so that the packages are found, and in a folder that git ignores.
	const results = join(PROJECT, 'test-results');
	mkdirSync(results, { recursive: true });
	const folder = mkdtempSync(join(results, 'manifests-'));
	try {
		literals.forEach(({ lines }, index) => {
			writeFileSync(join(folder, `${index}.ts`), lines.join('\n'));
		});
		writeFileSync(
			join(folder, 'tsconfig.json'),
			JSON.stringify({ compilerOptions: OPTIONS, files: literals.map((_, index) => `${index}.ts`) }),
		);
		const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
		const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '--project', folder, '--pretty', 'false'], {
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
		});
		const errors = errorsIn(stdout);
		if (status !== 0 && errors.length === 0) throw new Error(`The compiler did not run: ${stdout}${stderr}`);
		return errors;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Lines such as `7.ts(3,5): error TS2353: Object literal may only …`; what is indented below one explains it further. */
const errorsIn = (output: string): CompilerError[] =>
	[...output.matchAll(/^(\d+)\.ts\((\d+),\d+\): error TS\d+: (.*)$/gm)].map(([, file, line, message]) => ({
		index: Number(file),
		line: Number(line) - 1,
		message: message ?? '',
	}));
