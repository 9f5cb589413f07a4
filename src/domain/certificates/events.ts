import { DAY, type Moment, type Span, type Validity } from './certificate.ts';
import { type Ending, endingOf, endingText, type Names, placeName } from './ending.ts';
import type { AuthorityPlan, Plan } from './plan.ts';
import { compact, dayText } from './time.ts';

/** An entry of a calendar. */
export type CalendarEvent = {
	/** The same for the same certificate and the same kind of date, so that a newer file replaces the entry. */
	readonly uid: string;
	readonly at: Moment;
	readonly title: string;
	readonly text: string;
	/** Reminders: how long before. */
	readonly reminders: readonly Span[];
};

/** Leaves that live shorter are watched by alerts: a calendar would be full of them. */
const SHORTEST_LEAF_IN_CALENDAR: Span = 14 * DAY;

/** What a calendar has to say beside the dates. */
type Words = {
	/** Name of the platform, and id for the identity of entries. */
	readonly title: string;
	readonly id: string;
	readonly names: Names;
	/** Steps of a rotation, by layer. */
	readonly steps: Readonly<Record<'root' | 'intermediate', readonly string[]>>;
};

/**
 * Entries for the dates of a plan, in the order of their dates. What lies in the past is left out, except for the end of a
 * certificate: that it has passed is the one thing that must not be overlooked.
 */
export function eventsOf({ now, authorities, leaf }: Plan, words: Words): CalendarEvent[] {
	const events = authorities.flatMap((authority) => authorityEvents(authority, words, now));
	const { validity } = leaf;
	if (validity && (events.length === 0 || validity.to - validity.from >= SHORTEST_LEAF_IN_CALENDAR)) {
		const above = authorities.map((authority) => ({ ...authority, ...authority.dates }));
		events.push(leafEvent(validity, endingOf(validity, above), words));
	}
	return withOwnIds(events.sort((a, b) => a.at - b.at || compareText(a.uid, b.uid)));
}

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Certificates with the same dates have the same ids, and calendars keep one entry for an id: all but the first get a number. */
function withOwnIds(events: readonly CalendarEvent[]): CalendarEvent[] {
	const seen = new Map<string, number>();
	return events.map((event) => {
		const number = (seen.get(event.uid) ?? 0) + 1;
		seen.set(event.uid, number);
		return number === 1 ? event : { ...event, uid: event.uid.replace('@', `-${number}@`) };
	});
}

function authorityEvents(authority: AuthorityPlan, words: Words, now: Moment): CalendarEvent[] {
	const { layer, dates } = authority;
	const { start, lastStart, end, to } = dates;
	const name = placeName(authority, words.names);
	const event = (kind: string, at: Moment, title: string, text: string, reminders: readonly Span[]) => ({
		uid: uidOf(words.id, layer, kind, dates.from, to),
		...{ at, title: `${title} (${words.title})`, text, reminders },
	});
	const steps = words.steps[layer].map((step, index) => `${index + 1}. ${step}`);
	const future = [
		event('start', start, `Begin to rotate the ${name}`, ['Our judgment of a good date.', ...steps].join('\n'), [
			14 * DAY,
			DAY,
		]),
		event('last', lastStart, `Last day to begin the rotation of the ${name}`, steps.join('\n'), [7 * DAY, DAY]),
	].filter(({ at }) => at > now && at < end);
	const text = `The ${name} is valid until ${dayText(end)}. Whatever it signed stops working.`;
	return [
		...future,
		event('end', end, `The ${name} ${endingText(authority.endsWith, words.names)}`, text, [30 * DAY, 7 * DAY]),
	];
}

function leafEvent({ from, to }: Validity, ending: Ending, { id, title, names }: Words): CalendarEvent {
	const text = `If it has not been renewed by then, the workload can no longer prove who it is.`;
	const reminders = [7 * DAY, DAY];
	return {
		uid: uidOf(id, 'leaf', 'end', from, to),
		at: ending.end,
		title: `The ${names.leaf} ${endingText(ending.endsWith, names)} (${title})`,
		text,
		reminders,
	};
}

/** Made of the dates that the certificate itself holds, not of those that a reader can move. */
const uidOf = (platform: string, layer: string, kind: string, from: Moment, to: Moment) =>
	`${platform}-${layer}-${compact(from)}-${compact(to)}-${kind}@certificate-planner.mesh-or-not`;
