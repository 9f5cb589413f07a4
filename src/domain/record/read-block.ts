import { bodyHash, checkOf, FORMAT, VERSION } from './block.ts';
import { fieldsIn, recordedIn } from './read-fields.ts';
import type { Recorded } from './recorded.ts';

/** Longer texts are not looked at: a record is a few pages. In characters. */
export const MAX_RECORD_LENGTH = 500_000;

export const TOO_LONG = `The text is longer than ${MAX_RECORD_LENGTH} characters, which no record of this page is. Choose another file.`;

const NO_DATA = `No data of a record was found: a block that begins with {"format": "${FORMAT}". Use the whole file as it was saved, with the block at its end.`;

const DAMAGED =
	'The data of the record is damaged and is no JSON any more: look for a missing bracket, a comma, or curly quotation marks.';

const REARRANGED =
	'The data of the record is not as it was saved: its fields were sorted, or marks stand before its lines. Use the file as it was saved.';

/** What became of reading a record. A record whose data was changed by hand can be opened, but only if the reader says so. */
export type ReadRecord =
	| {
			readonly recorded: Recorded;
			/** Whether the data was changed after it was written. */
			readonly altered: boolean;
			/** Whether the text above the data was changed. Such changes are not in the data. */
			readonly edited: boolean;
			/** What could not be used as it was, in sentences. */
			readonly corrections: readonly string[];
	  }
	| { readonly problem: string };

/**
 * Reads a record that was saved here, from the whole file or from a part that holds its data. Texts come from anywhere:
 * reading never throws, and nothing in them is trusted.
 */
export function readRecord(text: string): ReadRecord {
	if (text.length > MAX_RECORD_LENGTH) return { problem: TOO_LONG };
	if (text.trim() === '') return { problem: 'The text is empty. Choose or paste a record that was saved here.' };
	const blocks = findBlocks(text);
	const sound = blocks.filter((block) => block.sound);
	if (sound.length > 1) {
		return { problem: 'The text holds the data of more than one record. Open them one at a time.' };
	}
	const block = sound[0] ?? blocks.at(-1);
	if (block === undefined) return { problem: OTHER_TOOL.test(text) ? ofAnotherTool(text) : NO_DATA };
	return read(text, block);
}

function read(text: string, { start, content, sound }: Block): ReadRecord {
	if (content === undefined) return { problem: DAMAGED };
	const { version, fields } = apart(content);
	if (version !== VERSION) return { problem: versionProblem(version) };
	const { recorded, corrections } = recordedIn(fields);
	const body = text.slice(0, start).replace(/(?:```|~~~)[ \t]*(?:json)?\s*$/, '');
	const edited = body.trim() !== '' && fields['body'] !== bodyHash(body);
	return { recorded, altered: !sound, edited, corrections };
}

/** Files of all tools name their format in the same way. */
const OTHER_TOOL = /"format"\s*:\s*"mesh-or-not\/([a-z-]{1,40})"/;

function ofAnotherTool(text: string): string {
	const [, tool] = OTHER_TOOL.exec(text) ?? [];
	if (tool === 'record') return REARRANGED;
	return `The file belongs to another tool, “${tool}”, and holds no record. Open it there.`;
}

function versionProblem(version: unknown): string {
	if (typeof version === 'number' && version > VERSION) {
		return `The record was written by a newer form of this page: version ${version}, and this page reads version ${VERSION}. Reload the page and open the record again.`;
	}
	return `The data of the record does not say which version it has. It should say "version": ${VERSION}.`;
}

type Fields = Readonly<Record<string, unknown>>;
type Block = {
	readonly start: number;
	readonly content: Fields | undefined;
	/** Whether the fields are as they were written. */
	readonly sound: boolean;
};

const BEGINNING = /\{\s*"format"\s*:\s*"mesh-or-not\/record"/g;

/** More blocks than any honest text holds. The data of a record stands at its end, so the last ones count. */
const MOST_BLOCKS = 5;

/** Where data stands, with or without fences around it. A block that does not end goes to the end of the text. */
function findBlocks(text: string): Block[] {
	return [...text.matchAll(BEGINNING)].slice(-MOST_BLOCKS).map(({ index }) => ({
		start: index,
		...parsed(text.slice(index, endOf(text, index))),
	}));
}

/** The closing bracket that belongs to an opening one. Brackets inside of strings do not count. */
function endOf(text: string, start: number): number {
	let depth = 0;
	let quoted = false;
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === '\\') at++;
		else if (character === '"') quoted = !quoted;
		else if (!quoted && character === '{') depth++;
		else if (!quoted && character === '}' && --depth === 0) return at + 1;
	}
	return text.length;
}

/** Both steps give up on what is nested too deep. */
function parsed(text: string): Pick<Block, 'content' | 'sound'> {
	try {
		const content = fieldsIn(JSON.parse(text));
		const { fields, check } = apart(content);
		return { content, sound: check === checkOf(fields) };
	} catch {
		return { content: undefined, sound: false };
	}
}

/** What describes the block, and what it holds. */
function apart({ format: _format, version, check, ...fields }: Fields) {
	return { version, check, fields };
}
