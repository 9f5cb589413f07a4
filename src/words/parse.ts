import ts from 'typescript';

/** A part of a file as syntax tree, and where it begins in the file. */
export type Part = { readonly tree: ts.SourceFile; readonly offset: number };

/**
 * Reads a file of code or a template. A template has two parts: its front matter, and its markup, which is close enough to
 * JSX to be read as such once comments, scripts and styles are blanked out. Positions stay those of the file.
 *
 * @throws what a part holds that cannot be read, with the position in the file
 */
export function parse(file: string, code: string): readonly Part[] {
	if (!file.endsWith('.astro')) return [part(file, code, 0)];
	const fence = /^---\n([\s\S]*?)\n---\n/.exec(code);
	const markup = fence ? fence[0].length : 0;
	const parts = [part(`${file}.tsx`, `<>${blanked(code.slice(markup))}</>`, markup - 2)];
	return fence ? [part(`${file}.ts`, fence[1] ?? '', 4), ...parts] : parts;
}

function part(name: string, text: string, offset: number): Part {
	const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
	const [first] = (tree as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics;
	if (first) {
		const message = ts.flattenDiagnosticMessageText(first.messageText, ' ');
		throw new Error(`${name}: cannot be read at ${first.start + offset}: ${message}`);
	}
	return { tree, offset };
}

/** Markup in which everything that is not JSX is replaced by as many spaces. */
function blanked(markup: string): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	return markup
		.replace(/<!doctype[^>]*>/gi, blank)
		.replace(/<!--[\s\S]*?-->/g, blank)
		.replace(
			/(<(script|style)\b[^>]*(?<!\/)>)([\s\S]*?)(<\/\2>)/g,
			(_all, open, _name, inside, close) => open + blank(inside) + close,
		);
}
