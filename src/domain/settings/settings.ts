import * as v from 'valibot';
import { nearestWord } from '../search/spelling.ts';
import { repeatedKeys } from '../text/repeated-keys.ts';

/** What a file of house rules calls itself. */
export const FORMAT = 'mesh-or-not/settings';
export const VERSION = 1;

/** Longer files are not looked at: house rules of a whole company are a few kilobytes. */
export const MAX_LENGTH = 200_000;

/** The message for a longer file, which a page can tell before it reads it. */
export const TOO_LONG = `The file is longer than ${MAX_LENGTH} characters.`;

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
const count = v.pipe(
	v.number('write a number'),
	v.integer('write a whole number'),
	v.minValue(0, 'write 0 or more'),
	v.maxValue(1_000_000, 'write at most 1000000'),
);
const price = v.pipe(
	v.number('write a number'),
	v.minValue(0, 'write 0 or more'),
	v.maxValue(1000, 'write at most 1000'),
);
const weight = v.pipe(
	v.number('write a number'),
	v.integer('write a whole number'),
	v.minValue(0, 'write 0 or more'),
	v.maxValue(100, 'write at most 100'),
);

/** Also a day that no month has, such as February 30, is none. */
const isCalendarDay = (day: string) =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

const limits = v.pipe(
	v.strictObject({
		services: v.optional(count),
		languages: v.optional(count),
		teams: v.optional(count),
		people: v.optional(count),
	}),
	v.check((given) => Object.keys(given).length > 0, 'give at least one of services, languages, teams, people'),
);

const schema = v.strictObject({
	format: v.literal(FORMAT, `write "${FORMAT}"`),
	version: v.literal(VERSION, `this page reads version ${VERSION}`),
	name: line(80),
	weights: v.optional(v.record(v.string(), weight), {}),
	excluded: v.optional(v.array(v.strictObject({ platform: v.string('write an id'), reason: line(200) })), []),
	constraints: v.optional(v.array(v.string('write an id')), []),
	thresholds: v.optional(
		v.strictObject({
			capacity: v.optional(v.record(v.string(), count), {}),
			alternatives: v.optional(v.record(v.string(), limits), {}),
		}),
		{ capacity: {}, alternatives: {} },
	),
	facts: v.optional(
		v.array(
			v.strictObject({
				id,
				platform: v.string('write an id'),
				capability: v.string('write an id'),
				support: v.picklist(['yes', 'partial', 'no'], 'write yes, partial or no'),
				statement: line(300),
				source: v.optional(line(300)),
				checked: v.pipe(v.string(), v.check(isCalendarDay, 'write a calendar date as YYYY-MM-DD')),
			}),
		),
		[],
	),
	prices: v.optional(
		v.strictObject({
			vcpuHour: v.optional(price),
			gibHour: v.optional(price),
		}),
		{},
	),
});

/** Rules of a company: its own weights, thresholds, facts and prices, and what it excludes. */
export type Settings = v.InferOutput<typeof schema>;

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

/** A file that was understood, or every reason why it was not, each naming the field and what would be right. */
export type ReadSettings =
	| { readonly settings: Settings; readonly problems?: undefined }
	| { readonly problems: readonly string[]; readonly settings?: undefined };

/** Reads a file of house rules. A file that cannot be used in full is not used at all, so that no rule is lost silently. */
export function readSettings(text: string, vocabulary: Vocabulary): ReadSettings {
	if (text.length > MAX_LENGTH) return { problems: [TOO_LONG] };
	const { input, reserved, invalid } = parsed(text);
	if (invalid)
		return { problems: ['The file is not valid JSON. Check for a missing comma, bracket or quotation mark.'] };
	const foreign = foreignFile(input);
	if (foreign !== undefined) return { problems: [foreign] };
	if (reserved.length > 0) return { problems: reserved.map((key) => `${key}: there is no such field`) };
	const repeated = repeatedKeys(text);
	if (repeated.length > 0)
		return { problems: repeated.map((key) => `${key.slice(0, 60)}: stands there twice; join the two`) };
	const result = v.safeParse(schema, input);
	if (!result.success) return { problems: result.issues.map(problemOf) };
	const problems = [...unknownWords(result.output, vocabulary), ...contradictions(result.output)];
	return problems.length > 0 ? { problems } : { settings: result.output };
}

/** Names that mean something to every object of the language. The schema would pass over them in silence. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Parsed = { readonly input: unknown; readonly reserved: readonly string[]; readonly invalid: boolean };

function parsed(text: string): Parsed {
	const reserved = new Set<string>();
	try {
		const input: unknown = JSON.parse(text, (key, value) => {
			if (RESERVED.has(key)) reserved.add(key);
			return value;
		});
		return { input, reserved: [...reserved], invalid: false };
	} catch {
		return { input: undefined, reserved: [], invalid: true };
	}
}

/** A file that is not ours, or from a later time, deserves one plain sentence instead of a list of missing fields. */
function foreignFile(input: unknown): string | undefined {
	const about = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>;
	if (about['format'] !== FORMAT) {
		const is = typeof about['format'] === 'string' ? ` It says "${about['format'].slice(0, 60)}".` : '';
		return `This is no file of house rules: its "format" has to be "${FORMAT}".${is}`;
	}
	if (about['version'] === String(VERSION)) return `version: write ${VERSION} without quotation marks`;
	if (about['version'] !== VERSION) {
		return `The file has version ${JSON.stringify(about['version'])}; this page reads version ${VERSION}. Reload the page, or save the file again with a page of the same age.`;
	}
	return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue) ?? 'the file';
	if (issue.type === 'strict_object') {
		return issue.expected === 'never' ? `${path}: there is no such field` : `${path}: this field is missing`;
	}
	return `${path}: ${issue.message}`;
}

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

function unknownWords(settings: Settings, vocabulary: Vocabulary): string[] {
	const { weights, excluded, constraints, thresholds, facts } = settings;
	const check = (path: string, word: string, allowed: readonly string[] | undefined) =>
		allowed === undefined || allowed.includes(word)
			? []
			: [`${path}: “${word}” is not known; ${suggestion(word, allowed)}`];
	return [
		...Object.keys(weights).flatMap((word) => check('weights', word, vocabulary.criteria)),
		...excluded.flatMap(({ platform }, index) => check(`excluded[${index}].platform`, platform, vocabulary.platforms)),
		...constraints.flatMap((word, index) => check(`constraints[${index}]`, word, vocabulary.constraints)),
		...Object.keys(thresholds.capacity).flatMap((word) => check('thresholds.capacity', word, vocabulary.capacities)),
		...Object.keys(thresholds.alternatives).flatMap((word) =>
			check('thresholds.alternatives', word, vocabulary.alternatives),
		),
		...facts.flatMap(({ platform, capability }, index) => [
			...check(`facts[${index}].platform`, platform, vocabulary.platforms),
			...check(`facts[${index}].capability`, capability, vocabulary.capabilities),
		]),
	];
}

/** Going without is always among the options, whatever a company has decided on meshes. */
const NO_MESH = 'no-mesh';

/** Entries of which one would silently win over the other, or that nothing may exclude. */
function contradictions({ excluded, facts }: Settings): string[] {
	const twice = (path: (index: number) => string, keys: readonly string[]) =>
		keys.flatMap((key, index) =>
			keys.indexOf(key) === index ? [] : [`${path(index)}: “${key}” occurs twice; leave one of them out`],
		);
	return [
		...excluded.flatMap(({ platform }, index) =>
			platform === NO_MESH ? [`excluded[${index}].platform: going without a mesh is always an option`] : [],
		),
		...twice(
			(index) => `excluded[${index}].platform`,
			excluded.map(({ platform }) => platform),
		),
		...twice(
			(index) => `facts[${index}].id`,
			facts.map(({ id }) => id),
		),
		...twice(
			(index) => `facts[${index}]`,
			facts.map(({ platform, capability }) => `${platform}, ${capability}`),
		),
	];
}

/** A file that shows every field, for a reader to start from. */
export const EXAMPLE: Settings = {
	format: FORMAT,
	version: VERSION,
	name: 'Platform council',
	weights: { cost: 20, 'production-readiness': 20 },
	excluded: [{ platform: 'kong-mesh', reason: 'No contract with the vendor.' }],
	constraints: ['no-busl'],
	thresholds: {
		capacity: { adequate: 4 },
		alternatives: { 'mtls-encryption/tls-with-own-ca': { services: 30, languages: 3 } },
	},
	facts: [
		{
			id: 'own-fips-build',
			platform: 'istio-sidecar',
			capability: 'fips',
			support: 'yes',
			statement: 'Our vendor supplies a build of Istio with validated cryptography under our contract.',
			source: 'https://wiki.example.org/contracts/istio',
			checked: '2026-11-01',
		},
	],
	prices: { vcpuHour: 0.03, gibHour: 0.004 },
};
