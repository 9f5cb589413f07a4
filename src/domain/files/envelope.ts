/**
 * Files in which readers keep their work. Each is JSON that names its format and the version of it, so that a file is never
 * read as something that it is not. Files come from anywhere: reading never throws, and every refusal says what to do.
 */
import type { Read } from '../permalink/values.ts';

/** A kind of file. */
export type FileKind = {
	/** Name of the format; all of them begin with {@link FAMILY}. */
	readonly format: string;
	/** Newest version of the format, from 1. */
	readonly version: number;
	/** What readers call the tool, for example "the adoption checklist". */
	readonly tool: string;
};

/** What the names of all formats begin with. */
const FAMILY = 'mesh-or-not/';

/** Longer files are not read: what a reader enters stays far below. In characters and in bytes. */
export const MAX_FILE_LENGTH = 1_000_000;

/** The message for a file that is too large, which a page can tell before it reads it. */
export const TOO_LARGE = 'The file is larger than one megabyte, which no file of this handbook is. Choose another one.';

/** The first lines of a file of this kind. */
export const envelope = ({ format, version }: FileKind) => ({ format, version });

/**
 * Reads a file as far as every kind of file is the same.
 *
 * @returns the fields of the file, or one sentence or two for the reader
 */
export function openEnvelope(text: string, kind: FileKind): Read<Readonly<Record<string, unknown>>> {
	if (text.length > MAX_FILE_LENGTH) return { error: TOO_LARGE };
	if (text.trim() === '') return { error: 'The file is empty. Choose a file that was saved here.' };
	const content = parsed(text);
	if (content === undefined) {
		return { error: 'The file is damaged, or is no JSON file. Choose a file that was saved here, as it was saved.' };
	}
	if (!isRecord(content)) return { error: notOurs(kind) };
	const problem = problemOf(content, kind);
	return problem === undefined ? { value: content, corrections: [] } : { error: problem };
}

/** Whether a value is an object with named fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some editors put an invisible mark in front of a text. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}

function problemOf({ format, version }: Readonly<Record<string, unknown>>, kind: FileKind): string | undefined {
	if (format !== kind.format) {
		return typeof format === 'string' && format.startsWith(FAMILY) ? ofAnotherTool(format, kind) : notOurs(kind);
	}
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return `The file does not say which version of the format it uses. Add "version": ${kind.version} to it, or choose another file.`;
	}
	if (version <= kind.version) return undefined;
	return `The file uses version ${version} of its format, and this page knows versions up to ${kind.version}. Reload the page to get its newest form, and open the file again.`;
}

const notOurs = ({ format, tool }: FileKind) =>
	`The file was not saved by ${tool}: it does not name the format “${format}”. Choose another one.`;

const ofAnotherTool = (format: string, { tool }: FileKind) =>
	`The file belongs to another tool, “${format.slice(FAMILY.length, 40)}”, and not to ${tool}. Open it there.`;
