import type { Moment, Span } from './certificate.ts';
import type { CalendarEvent } from './events.ts';
import { compact } from './time.ts';

/** What every entry of a calendar file ends with: where the plan can be opened again, and what it rests on. */
export type Provenance = {
	/** Address that reopens the plan. */
	readonly url: string;
	/** Further lines, such as edition and sources. */
	readonly lines: readonly string[];
};

/**
 * A calendar file after RFC 5545: lines end with CR LF and are folded at 75 octets, text is escaped, times are in UTC.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @param made when the file was made
 */
export function calendarFile(events: readonly CalendarEvent[], { url, lines }: Provenance, made: Moment): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Mesh or Not//Certificate planner//EN',
		'CALSCALE:GREGORIAN',
		...events.flatMap((event) => eventLines(event, [...lines, url], url, made)),
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

function eventLines(event: CalendarEvent, footer: readonly string[], url: string, made: Moment): string[] {
	const { uid, at, title, text, reminders } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${compact(made)}`,
		`DTSTART:${compact(at)}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped([...(text === '' ? [] : [text, '']), ...footer].join('\n'))}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		...reminders.flatMap((before) => alarmLines(title, before)),
		'END:VEVENT',
	];
}

function alarmLines(title: string, before: Span): string[] {
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		`TRIGGER:-${duration(before)}`,
		'END:VALARM',
	];
}

const MINUTE = 60_000;

/** A length of time as RFC 5545 writes it: `P14D`, `PT90M`. */
function duration(span: Span): string {
	const minutes = Math.round(span / MINUTE);
	return minutes % 1440 === 0 ? `P${minutes / 1440}D` : `PT${minutes}M`;
}

/** Control characters are not allowed in text, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

function escaped(text: string): string {
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
