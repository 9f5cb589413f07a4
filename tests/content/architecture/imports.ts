import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One file importing another, or a package. Paths are relative to the project, with `/`. */
export type Import = {
	readonly from: string;
	/** A file of the project, or the name in the import where it is none. */
	readonly to: string;
	/** Erased when the program is built. */
	readonly typeOnly: boolean;
	/** Loaded when the program asks for it. */
	readonly later: boolean;
};

const CODE = /\.(?:ts|tsx|mjs|js|astro)$/;

/** All files below a folder, in the order of their names. */
export function filesBelow(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** Every import in the code below a folder: static, dynamic, of types, and what is exported from elsewhere. */
export function importsBelow(root: string, folder: string): Import[] {
	return filesBelow(root, folder)
		.filter((file) => CODE.test(file))
		.flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));
}

/** The imports of one file, given its text. */
export function importsOf(root: string, file: string, text: string): Import[] {
	const code = file.endsWith('.astro') ? scriptsOf(text) : text;
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
	const found: Import[] = [];
	const add = (specifier: ts.Node | undefined, typeOnly: boolean, later = false) => {
		if (specifier !== undefined && ts.isStringLiteralLike(specifier))
			found.push({ from: file, to: target(root, file, specifier.text), typeOnly, later });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		// `typeof import()` is the type of what is loaded later.
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true, node.isTypeOf);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false, true);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The program of an Astro file: what stands between the fences, and in its script elements. */
function scriptsOf(text: string): string {
	const [, fenced = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	const scripts = [...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
	return [fenced, ...scripts].join('\n');
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
	if (importClause === undefined) return false;
	if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = importClause;
	return (
		name === undefined &&
		namedBindings !== undefined &&
		ts.isNamedImports(namedBindings) &&
		namedBindings.elements.length > 0 &&
		namedBindings.elements.every((element) => element.isTypeOnly)
	);
}

function target(root: string, file: string, specifier: string): string {
	if (!specifier.startsWith('.')) return specifier;
	const path = join(dirname(file), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
	return existsSync(join(root, path)) ? path : specifier;
}
