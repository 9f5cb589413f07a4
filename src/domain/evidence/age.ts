import type { Fact } from './types.ts';

/** Whether a fact should have been looked at again by a given day, written as YYYY-MM-DD. */
export const isStale = ({ review_by }: Pick<Fact, 'review_by'>, day: string): boolean => review_by < day;

/** A moment as a calendar day, YYYY-MM-DD, in universal time. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The day in the calendar of the reader, YYYY-MM-DD: for what they save and date. */
export const localDay = (moment = new Date()): string =>
	dayOf(new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));

/** Something that has to be looked at again by a day, YYYY-MM-DD. */
type Reviewed = { readonly id: string; readonly review_by: string };

/** What should have been looked at by now, and what has to be soon, each by its day. */
export type Due<Entry> = { readonly overdue: readonly Entry[]; readonly soon: readonly Entry[] };

/**
 * What is due.
 *
 * @param today YYYY-MM-DD
 * @param days how far to look ahead
 */
export function dueBy<Entry extends Reviewed>(entries: readonly Entry[], today: string, days: number): Due<Entry> {
	const last = dayOf(new Date(Date.parse(today) + days * 86_400_000));
	const sorted = entries
		.filter(({ review_by }) => review_by <= last)
		.sort((a, b) => a.review_by.localeCompare(b.review_by) || a.id.localeCompare(b.id));
	return {
		overdue: sorted.filter((entry) => isStale(entry, today)),
		soon: sorted.filter((entry) => !isStale(entry, today)),
	};
}
