/** Text in a picture is laid out without a browser, so its width is estimated, rather too wide than too narrow. */

/** Width of a character in parts of the size of the type. */
function widthOfCharacter(character: string): number {
	if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u.test(character)) return 1;
	if (/[MW@%mw]/.test(character)) return 0.86;
	if (/[A-Z]/.test(character)) return 0.66;
	if (/[ijlt.,:;'|!I()[\] ]/.test(character)) return 0.32;
	return 0.55;
}

/** Estimated width of a text in pixels. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce((sum, character) => sum + widthOfCharacter(character) * size, 0);
}

/**
 * Breaks a text into lines that fit. A word that is longer than a line is cut.
 *
 * @param most lines; the last one ends in an ellipsis if the text is longer
 */
export function wrapped(text: string, width: number, size: number, most = Number.POSITIVE_INFINITY): string[] {
	const rows: string[] = [];
	for (const word of text.split(' ').flatMap((part) => cut(part, width, size))) {
		const last = rows.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) rows[rows.length - 1] = `${last} ${word}`;
		else rows.push(word);
	}
	if (rows.length <= most) return rows;
	const kept = rows.slice(0, most);
	return [...kept.slice(0, -1), `${kept.at(-1) ?? ''} …`];
}

function cut(word: string, width: number, size: number): string[] {
	const parts: string[] = [];
	let part = '';
	for (const character of word) {
		if (part !== '' && widthOf(part + character, size) > width) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}
