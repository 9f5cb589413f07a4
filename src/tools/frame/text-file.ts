/** What came of a file: its text, or a sentence on why there is none. */
export type TextRead =
	| { readonly text: string; readonly problem?: undefined }
	| { readonly problem: string; readonly text?: undefined };

/** A character takes at most this many bytes in a file. */
export const MOST_BYTES = 4;

const UNREADABLE = 'The browser could not read the file. Choose it again, or another one.';

/**
 * The text of the file that a reader chose; nothing where they chose none.
 *
 * @param most larger files are not even read, in bytes
 * @param tooLarge what is said of those
 */
export async function readTextFile(
	input: HTMLInputElement,
	most: number,
	tooLarge: string,
): Promise<TextRead | undefined> {
	const [file] = input.files ?? [];
	// The same file can be chosen again, for example after it was corrected.
	input.value = '';
	return file && readText(file, most, tooLarge);
}

/** The same for a file that was dropped somewhere. */
export async function readText(file: Blob, most: number, tooLarge: string): Promise<TextRead> {
	if (file.size > most) return { problem: tooLarge };
	try {
		return { text: decoded(new Uint8Array(await file.arrayBuffer())) };
	} catch {
		return { problem: UNREADABLE };
	}
}

/** Windows PowerShell writes UTF-16 where a command is redirected into a file. No text in UTF-8 begins with its marks. */
const ENCODINGS: Readonly<Record<number, string>> = { 255: 'utf-16le', 254: 'utf-16be' };

const decoded = (bytes: Uint8Array) => new TextDecoder(ENCODINGS[bytes[0] ?? 0]).decode(bytes);
