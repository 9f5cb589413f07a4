import type { Moment, Span, Validity } from './certificate.ts';

/**
 * Share of its life after which the rotation of an authority should begin. This is a judgment; cert-manager does the same
 * with every certificate unless told otherwise.
 */
const START_SHARE = 2 / 3;

/** A rotation may take at most this share of the life of a certificate, so that short-lived ones can be planned too. */
const LONGEST_LEAD_SHARE = 1 / 3;

/** How an authority stands. */
export type Standing = 'future' | 'fine' | 'due' | 'late' | 'expired';

/**
 * The dates of one authority. They never decrease in this order: from, start, lastStart, doneBy, end, to. Only where something
 * above had ended before it began, all dates to do something are at that end, before `from`.
 */
export type Dates = {
	readonly from: Moment;
	/** Judgment: begin the rotation here. */
	readonly start: Moment;
	/** Begin here at the latest, to be ready in time. */
	readonly lastStart: Moment;
	/** From here on, what it signs for the usual time would outlive it. */
	readonly doneBy: Moment;
	/** From here on it is refused: it or something above it has ended. */
	readonly end: Moment;
	/** What the certificate itself says, and metrics about it. */
	readonly to: Moment;
};

/** What an authority signs: how long that lives, and when the next one is signed if that is not all the time. */
export type Below = { readonly lifetime: Span; readonly next: Moment | undefined };

/**
 * When to rotate an authority.
 *
 * @param validity of the authority
 * @param below what it signs
 * @param lead time that the rotation takes
 * @param end when something above it ends, if that comes first
 */
export function datesOf({ from, to }: Validity, below: Below, lead: Span, end: Moment = to): Dates {
	const begin = Math.min(from, end);
	const within = (moment: Moment) => Math.min(end, Math.max(begin, moment));
	const life = end - begin;
	// If what is below is replaced later than that, nothing is signed in between, and there is time until then.
	const doneBy = within(Math.max(end - below.lifetime, below.next ?? begin));
	const lastStart = within(doneBy - Math.min(lead, life * LONGEST_LEAD_SHARE));
	const start = Math.min(lastStart, begin + life * START_SHARE);
	return { from, start: Math.round(start), lastStart: Math.round(lastStart), doneBy: Math.round(doneBy), end, to };
}

export function standingOf({ from, start, lastStart, end }: Dates, now: Moment): Standing {
	if (now >= end) return 'expired';
	if (now < from) return 'future';
	if (now >= lastStart) return 'late';
	return now >= start ? 'due' : 'fine';
}
