import { calendarText, textValue } from '../files/icalendar.ts';
import { oneLine } from '../text/plain.ts';
import { shortHash } from './fact-hash.ts';
import type { Texts } from './texts.ts';

/** A day in a calendar. */
export type CalendarEvent = {
	/** Distinguishes the events of one record; the same event keeps it. */
	readonly key: string;
	/** YYYY-MM-DD. */
	readonly day: string;
	readonly summary: string;
	readonly description: string;
};

/** The days of a record: when it is read again, and when somebody looks at a trigger. */
export function eventsOf({ revisit, owner, watches }: Texts, title: string): CalendarEvent[] {
	const of = (name: string) => (oneLine(name) === '' ? '' : `Owner: ${oneLine(name)}. `);
	return [
		...(revisit === ''
			? []
			: [
					{
						key: 'revisit',
						day: revisit,
						summary: `Read again: ${title}`,
						description: `${of(owner)}Read the whole record again, whatever has happened.`,
					},
				]),
		...watches
			.filter(({ text, date }) => date !== '' && oneLine(text) !== '')
			.map(({ text, owner: watcher, date }) => ({
				key: `trigger-${shortHash(oneLine(text))}`,
				day: date,
				summary: `Look at: ${text}`,
				description: `${of(watcher)}Trigger of “${title}”. If it fires, reopen the part of the decision that it touches.`,
			})),
	];
}

export type Calendar = {
	readonly events: readonly CalendarEvent[];
	/** Id of the record, from which the ids of the events are made. */
	readonly id: string;
	/** How often the record was continued: a higher number replaces an event in a calendar. */
	readonly revision: number;
	/** Address that opens the record again. */
	readonly url: string;
	/** Moment at which the file is made. */
	readonly now: Date;
};

/** A calendar file with one event for a whole day each, and a reminder in the morning before. */
export function calendarFile({ events, id, revision, url, now }: Calendar): string {
	const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
	return calendarText(
		'Decision record',
		events.flatMap(({ key, day, summary, description }) => [
			'BEGIN:VEVENT',
			`UID:${id}-${key}@mesh-or-not`,
			`DTSTAMP:${stamp}`,
			`SEQUENCE:${revision}`,
			`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
			`SUMMARY:${textValue(oneLine(summary))}`,
			`DESCRIPTION:${textValue(`${oneLine(description)}\n${url}`)}`,
			`URL:${url}`,
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`DESCRIPTION:${textValue(oneLine(summary))}`,
			'TRIGGER:-PT15H',
			'END:VALARM',
			'END:VEVENT',
		]),
	);
}
