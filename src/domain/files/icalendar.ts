/**
 * A calendar file after RFC 5545: lines end with CR LF and are folded at 75 octets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @param product what made the file, for example "Certificate planner"
 * @param content lines of the events, not folded
 */
export function calendarText(product: string, content: readonly string[]): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Mesh or Not//${product}//EN`,
		'CALSCALE:GREGORIAN',
		...content,
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

/** Control characters are not allowed in text, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** The text of a property: several lines stand on one, with everything escaped that means something. */
export function textValue(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(CONTROL_CHARACTERS, ' ')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

const LONGEST_LINE = 75;

/** Breaks a line after at most 75 octets, never inside a character. A continuation begins with a space, which counts. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const rows: string[] = [];
	let row = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > LONGEST_LINE) {
			rows.push(row);
			row = ' ';
			octets = 1;
		}
		row += character;
		octets += size;
	}
	return [...rows, row].join('\r\n');
}
