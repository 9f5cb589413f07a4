import { calendarText, textValue } from '../files/icalendar.ts';
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
 * The events as a calendar file. Times are in UTC.
 *
 * @param made when the file was made
 */
export function calendarFile(events: readonly CalendarEvent[], { url, lines }: Provenance, made: Moment): string {
	return calendarText(
		'Certificate planner',
		events.flatMap((event) => eventLines(event, [...lines, url], url, made)),
	);
}

function eventLines(event: CalendarEvent, footer: readonly string[], url: string, made: Moment): string[] {
	const { uid, at, title, text, reminders } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${compact(made)}`,
		`DTSTART:${compact(at)}`,
		`SUMMARY:${textValue(title)}`,
		`DESCRIPTION:${textValue([...(text === '' ? [] : [text, '']), ...footer].join('\n'))}`,
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
		`DESCRIPTION:${textValue(title)}`,
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
