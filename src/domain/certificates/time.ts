import { DAY, HOUR, type Moment, type Span } from './certificate.ts';

/** Nothing that is planned here is older. Links keep no earlier moment. */
export const FIRST_MOMENT: Moment = Date.UTC(1900, 0, 1);

/** Certificates cannot say more than this (RFC 5280, 4.1.2.5). */
export const LAST_MOMENT: Moment = Date.UTC(9999, 11, 31, 23, 59, 59);

const COMPACT_PATTERN = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** A moment as links and calendars write it: `20261121T093000Z`. */
export const compact = (moment: Moment): string =>
	`${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Reads what {@link compact} wrote.
 *
 * @returns undefined for everything that is no moment, the 31st of February included
 */
export function fromCompact(text: string): Moment | undefined {
	const parts = COMPACT_PATTERN.exec(text)?.slice(1).map(Number);
	if (parts === undefined) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
	const moment = Date.UTC(year, month - 1, day, hour, minute, second);
	return moment >= FIRST_MOMENT && compact(moment) === text ? moment : undefined;
}

/** The day of a moment in UTC: `2026-11-21`. */
export const dayText = (moment: Moment): string => new Date(moment).toISOString().slice(0, 10);

/** Day and time: `2026-11-21 09:30 UTC`. */
export const momentText = (moment: Moment): string =>
	`${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Reads a day; undefined for everything that is none. */
export function fromDay(text: string): Moment | undefined {
	return /^\d{4}-\d\d-\d\d$/.test(text) ? fromCompact(`${text.replaceAll('-', '')}T000000Z`) : undefined;
}

const MINUTE: Span = 60_000;

/** A length of time in the unit in which people speak of it: "90 min", "16.8 h", "365 days". */
export function spanText(span: Span): string {
	if (span < 0) return `−${spanText(-span)}`;
	if (span < 2 * MINUTE) return `${round(span / 1000)} s`;
	if (span < 2 * HOUR) return `${round(span / MINUTE)} min`;
	if (span <= 3 * DAY) return `${round(span / HOUR)} h`;
	return span >= 10 * DAY ? `${Math.round(span / DAY).toLocaleString('en-US')} days` : `${round(span / DAY)} days`;
}

/** One decimal at most: more digits would pretend. */
const round = (value: number): string => Number(value.toFixed(1)).toLocaleString('en-US');
