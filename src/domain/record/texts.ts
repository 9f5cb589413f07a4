import type { Read } from '../permalink/values.ts';

/** States of a record, as MADR names them. */
export const STATUSES = ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const;

export type Status = (typeof STATUSES)[number];

/** How files of a wiki or a repository refer to each other. */
export const LINK_STYLES = ['ordinary', 'wiki'] as const;

export type LinkStyle = (typeof LINK_STYLES)[number];

/** An event that somebody watches, because it would reopen the decision. */
export type Watch = { readonly text: string; readonly owner: string; readonly date: string };

/** Longest text of each field, in characters. Longer texts belong into a document that the record links to. */
export const LIMITS = {
	number: 12,
	title: 160,
	supersededBy: 160,
	supersedes: 160,
	deciders: 600,
	consulted: 600,
	informed: 600,
	owner: 160,
	context: 8000,
	chosen: 160,
	because: 4000,
	notes: 8000,
	project: 160,
	assignee: 160,
	priority: 40,
	tags: 300,
} as const;

/** Fields for one calendar day, YYYY-MM-DD, or nothing. */
export const DAYS = ['date', 'revisit', 'due'] as const;

/** More events than a team watches. */
export const MAX_WATCHES = 30;

export type TextName = keyof typeof LIMITS;
export type DayName = (typeof DAYS)[number];

/** What only the reader knows. None of it ever travels in a link: it lives in the page and in the files that are saved. */
export type Texts = Readonly<Record<TextName | DayName, string>> & {
	readonly status: Status;
	readonly links: LinkStyle;
	readonly watches: readonly Watch[];
};

const NAMES = [...(Object.keys(LIMITS) as TextName[]), ...DAYS];

/** A record about which nothing has been written yet. */
export const NO_TEXTS: Texts = {
	...(Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<TextName | DayName, string>),
	status: 'proposed',
	links: 'ordinary',
	watches: [],
};

/** Whether anything was written that would be lost with the page. */
export const isWritten = (texts: Texts): boolean =>
	texts.watches.length > 0 || NAMES.some((name) => name !== 'date' && texts[name].trim() !== '');

/** Whether a text is a day that the calendar has, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads texts that come from outside. What does not fit is left out or cut, and the reader is told. Never throws. */
export function readTexts(input: Fields): { readonly value: Texts; readonly corrections: readonly string[] } {
	const corrections: string[] = [];
	const take = (read: Read<string>): string => {
		if ('error' in read) corrections.push(read.error);
		else corrections.push(...read.corrections);
		return 'error' in read ? '' : read.value;
	};
	const texts = Object.entries(LIMITS).map(([name, most]) => [name, take(readText(name, input[name], most))]);
	const days = DAYS.map((name) => [name, take(readDay(name, input[name]))]);
	const status = take(readChoice('status', input['status'], STATUSES, NO_TEXTS.status)) as Status;
	const links = take(readChoice('links', input['links'], LINK_STYLES, NO_TEXTS.links)) as LinkStyle;
	const watches = readWatches(input['watches'], take, corrections);
	return { value: { ...NO_TEXTS, ...Object.fromEntries([...texts, ...days]), status, links, watches }, corrections };
}

function readText(name: string, value: unknown, most: number): Read<string> {
	if (value === undefined) return { value: '', corrections: [] };
	if (typeof value !== 'string') return { error: `“${name}” is no text and was left out.` };
	if (value.length <= most) return { value, corrections: [] };
	return { value: value.slice(0, most), corrections: [`“${name}” was cut to ${most} characters.`] };
}

function readDay(name: string, value: unknown): Read<string> {
	if (value === undefined || value === '') return { value: '', corrections: [] };
	if (typeof value === 'string' && isDay(value)) return { value, corrections: [] };
	return { error: `“${name}” is no day such as 2027-05-20 and was left out.` };
}

function readChoice(name: string, value: unknown, known: readonly string[], usual: string): Read<string> {
	if (value === undefined) return { value: usual, corrections: [] };
	const found = known.find((choice) => choice === value);
	if (found !== undefined) return { value: found, corrections: [] };
	return { value: usual, corrections: [`“${name}” is none of ${known.join(', ')}: “${usual}” is used.`] };
}

function readWatches(input: unknown, take: (read: Read<string>) => string, corrections: string[]): Watch[] {
	if (input === undefined) return [];
	if (!Array.isArray(input)) {
		corrections.push('“watches” is no list of triggers and was left out.');
		return [];
	}
	const lost = input.length - MAX_WATCHES;
	if (lost > 0) corrections.push(`“watches” holds more than ${MAX_WATCHES} triggers: the last ${lost} were left out.`);
	return input.slice(0, MAX_WATCHES).flatMap((entry: unknown) => {
		const { text, owner, date } = (typeof entry === 'object' && entry !== null ? entry : {}) as Fields;
		const watch = {
			text: take(readText('trigger', text, LIMITS.title * 2)),
			owner: take(readText('owner of a trigger', owner, LIMITS.owner)),
			date: take(readDay('day of a trigger', date)),
		};
		return watch.text === '' && watch.owner === '' && watch.date === '' ? [] : [watch];
	});
}
