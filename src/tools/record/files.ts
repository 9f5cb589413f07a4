import { localDay } from '../../domain/evidence/age.ts';
import { MAX_LENGTH } from '../../domain/permalink/link.ts';
import { type CalendarEvent, calendarFile, eventsOf } from '../../domain/record/calendar.ts';
import { fileNames, type Kind } from '../../domain/record/file-name.ts';
import { type Written, write } from '../../domain/record/write.ts';
import type { Gathered } from './gather.ts';
import { type ManuscriptParts, manuscriptFrom } from './manuscript.ts';

/** A file that a reader can take along. */
export type RecordFileText = { readonly name: string; readonly type: string; readonly text: string };

/** A text of a record: what is read, and its file. */
export type RecordText = RecordFileText & Written;

type Parts = Omit<ManuscriptParts, 'gathered' | 'today'> & {
	readonly gathered: Gathered | undefined;
	readonly title: string;
	/** Address that opens the record again. */
	readonly url: string;
};

export type RecordFiles = {
	/** Writes a text; missing until its material is loaded. */
	readonly write: ((kind: Kind) => RecordText) | undefined;
	readonly events: readonly CalendarEvent[];
	readonly calendar: () => RecordFileText;
	/** Whether the link holds more than links may. */
	readonly tooLong: boolean;
};

/** The files that come of a record. */
export function filesFor({ gathered, title, url, ...parts }: Parts): RecordFiles {
	const { texts, identity, link } = parts;
	const names = fileNames(title, texts);
	const events = eventsOf(texts, title);
	return {
		write:
			gathered &&
			((kind) => ({
				name: `${names[kind]}.md`,
				type: 'text/markdown',
				...write(kind, manuscriptFrom({ ...parts, gathered, today: localDay() })),
			})),
		events,
		calendar: () => ({
			name: `${names.calendar}.ics`,
			type: 'text/calendar',
			text: calendarFile({ ...identity, events, url, now: new Date() }),
		}),
		tooLong: link.length > MAX_LENGTH,
	};
}
