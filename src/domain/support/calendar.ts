import type { Platform } from '../evidence/types.ts';
import { calendarText, textValue } from '../files/icalendar.ts';

/** A day on which support ends. */
export type SupportEnd = {
	/** Stays the same when the day moves, so that a calendar that has subscribed moves its entry. */
	readonly uid: string;
	readonly platform: string;
	/** The release line, or the platform as a whole where it was retired. */
	readonly name: string;
	readonly retired: boolean;
	/** YYYY-MM-DD. */
	readonly day: string;
	readonly summary: string;
	readonly note: string | undefined;
	readonly fact: string;
};

type Known = Pick<Platform, 'id' | 'name' | 'kind' | 'lifecycle'>;

/** Whose release lines a platform has. Without a mesh they are those of Kubernetes itself. */
export const ownerOfLines = (kind: Platform['kind'], name: string) => (kind === 'baseline' ? 'Kubernetes' : name);

/** Days on which support of a platform ends, as far as they are published. */
export function supportEnds({ id, name, kind, lifecycle: { lines, retired } }: Known): SupportEnd[] {
	const ends = lines.flatMap(({ line, ends: day, note, fact }): SupportEnd[] => {
		if (day === undefined) return [];
		const owned = `${ownerOfLines(kind, name)} ${line}`;
		const uid = `support-${id}-${line}@mesh-or-not`;
		return [{ uid, platform: id, name: owned, retired: false, day, summary: `Support ends: ${owned}`, note, fact }];
	});
	if (retired === undefined) return ends;
	const { date: day, fact } = retired;
	const end = { uid: `retired-${id}@mesh-or-not`, platform: id, name, retired: true, day, note: undefined, fact };
	return [...ends, { ...end, summary: `Retired: ${name}` }];
}

/** Whether support was over on a day. The day on which it ends still has it. */
export const isOver = (end: string, day: string): boolean => end < day;

/**
 * The ends of several platforms as they are seen from a day: those to come, the next one first, and those that have passed,
 * the latest first.
 */
export function endsSeenFrom(day: string, ends: readonly SupportEnd[]) {
	const sorted = ends.toSorted((a, b) => (`${a.day} ${a.name}` < `${b.day} ${b.name}` ? -1 : 1));
	return {
		ahead: sorted.filter((end) => !isOver(end.day, day)),
		over: sorted.filter((end) => isOver(end.day, day)).toReversed(),
	};
}

type Details = {
	/** What the fact behind an end says, the day on which it was last checked, and its address. */
	readonly fact: (id: string) => { readonly statement: string; readonly checked: string; readonly url: string };
};

/**
 * A calendar to subscribe to, with one event for a whole day each. The stamp of an event is the day on which its fact was
 * checked: a file that is made again without news is the same.
 *
 * @param title name of the calendar
 * @throws if there is no event, because then there is no calendar
 */
export function supportCalendar(title: string, ends: readonly SupportEnd[], { fact }: Details): string {
	if (ends.length === 0) throw new Error(`the calendar “${title}” has no event`);
	const events = [...ends].sort((a, b) => (`${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : 1));
	return calendarText('Support windows', [
		`NAME:${textValue(title)}`,
		`X-WR-CALNAME:${textValue(title)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1W',
		...events.flatMap(({ uid, day, summary, note, fact: id }) => {
			const { statement, checked, url } = fact(id);
			return [
				'BEGIN:VEVENT',
				`UID:${uid}`,
				`DTSTAMP:${compact(checked)}T000000Z`,
				`DTSTART;VALUE=DATE:${compact(day)}`,
				`SUMMARY:${textValue(summary)}`,
				`DESCRIPTION:${textValue([note, statement, `Checked ${checked}: ${url}`].filter(Boolean).join('\n'))}`,
				`URL:${url}`,
				'TRANSP:TRANSPARENT',
				'END:VEVENT',
			];
		}),
	]);
}

const compact = (day: string) => day.replaceAll('-', '');
