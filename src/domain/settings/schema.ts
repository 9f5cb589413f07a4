import * as v from 'valibot';
import { nearestWord } from '../search/spelling.ts';

/** What a file of house rules calls itself. */
export const FORMAT = 'mesh-or-not/settings';
export const VERSION = 1;

/** Words that a file may use, because the handbook knows them. What a tool has no list of, it leaves to the others to check. */
export type Vocabulary = {
	readonly platforms?: readonly string[];
	readonly criteria?: readonly string[];
	readonly constraints?: readonly string[];
	readonly capacities?: readonly string[];
	/** Need and alternative, joined by a slash. */
	readonly alternatives?: readonly string[];
	readonly capabilities?: readonly string[];
};

/** Rules of a company: its own weights, thresholds, facts and prices, and what it excludes. */
export type Settings = v.InferOutput<ReturnType<typeof schemaFor>>;

/** What a file of house rules holds. Each message completes the place at which the file is wrong. */
export const schemaFor = ({ platforms, criteria, constraints, capacities, alternatives, capabilities }: Vocabulary) =>
	v.strictObject({
		format: v.literal(FORMAT, `write "${FORMAT}"`),
		version: v.literal(VERSION, `this page reads version ${VERSION}`),
		name: line(80),
		weights: v.optional(v.record(known(criteria), weight), {}),
		excluded: v.optional(v.array(v.strictObject({ platform: known(platforms), reason: line(200) })), []),
		constraints: v.optional(v.array(known(constraints)), []),
		thresholds: v.optional(
			v.strictObject({
				capacity: v.optional(v.record(known(capacities), count), {}),
				alternatives: v.optional(v.record(known(alternatives), limits), {}),
			}),
			{ capacity: {}, alternatives: {} },
		),
		facts: v.optional(
			v.array(
				v.strictObject({
					id,
					platform: known(platforms),
					capability: known(capabilities),
					support: v.picklist(['yes', 'partial', 'no'], 'write yes, partial or no'),
					statement: line(300),
					source: v.optional(line(300)),
					checked: v.pipe(v.string(), v.check(isCalendarDay, 'write a calendar date as YYYY-MM-DD')),
				}),
			),
			[],
		),
		prices: v.optional(v.strictObject({ vcpuHour: v.optional(price), gibHour: v.optional(price) }), {}),
	});

/** Characters that break a line or turn its direction: a name from somebody else's link could deceive with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const line = (max: number) =>
	v.pipe(
		v.string('write text'),
		v.trim(),
		v.nonEmpty('write something'),
		v.maxLength(max, `keep it within ${max} characters`),
		v.check((text) => !CONTROL_CHARACTERS.test(text), 'leave out line breaks and control characters'),
	);

const id = v.pipe(
	v.string('write an id'),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens'),
);

/** One of the words that the handbook knows; any word where a tool has no list of them. */
const known = (allowed: readonly string[] | undefined) =>
	v.pipe(
		v.string('write an id'),
		v.check(
			(word) => allowed === undefined || allowed.includes(word),
			({ input }) => `“${input.slice(0, MOST_OF_WORD)}” is not known; ${suggestion(input, allowed ?? [])}`,
		),
	);

/** A word that is not known may be as long as the file. In characters. */
const MOST_OF_WORD = 60;

/** A longer list is no help in a message; the page about house rules shows all of them. */
const MOST_SUGGESTIONS = 25;

function suggestion(word: string, allowed: readonly string[]): string {
	const meant = nearestWord(word, allowed);
	if (meant) return `did you mean “${meant}”?`;
	const [need = ''] = word.split('/');
	const near = allowed.filter((other) => other.startsWith(`${need}/`));
	const list = near.length > 0 ? near : allowed;
	return list.length > MOST_SUGGESTIONS ? 'the page on house rules lists what is' : `allowed: ${list.join(', ')}`;
}

const upTo = (max: number) =>
	v.pipe(v.number('write a number'), v.minValue(0, 'write 0 or more'), v.maxValue(max, `write at most ${max}`));
const wholeUpTo = (max: number) => v.pipe(upTo(max), v.integer('write a whole number'));

const count = wholeUpTo(1_000_000);
const weight = wholeUpTo(100);
/** In US dollars for an hour. */
const price = upTo(1000);

/** How far a simpler tool is enough: at most so many services, languages and teams, and at least so many people. */
const limits = v.pipe(
	v.strictObject({
		services: v.optional(count),
		languages: v.optional(count),
		teams: v.optional(count),
		people: v.optional(count),
	}),
	v.check((given) => Object.keys(given).length > 0, 'give at least one of services, languages, teams, people'),
);

/** Also a day that no month has, such as February 30, is none. */
function isCalendarDay(day: string): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
	);
}
