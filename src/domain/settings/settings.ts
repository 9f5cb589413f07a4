import { type BaseIssue, safeParse } from 'valibot';
import { type JsonKey, keysIn, placeIn } from '../text/json-keys.ts';
import { contradictions } from './contradictions.ts';
import { FORMAT, type Settings, schemaFor, VERSION, type Vocabulary } from './schema.ts';

export type { Settings, Vocabulary } from './schema.ts';

/** Longer files are not looked at: house rules of a whole company are a few kilobytes. In characters. */
export const MAX_LENGTH = 200_000;

/** The message for a longer file, which a page can tell before it reads it. */
export const TOO_LONG = `The file is longer than ${MAX_LENGTH} characters.`;

/** A file that was understood, or every reason why it was not, each naming the field and what would be right. */
export type ReadSettings =
	| { readonly settings: Settings; readonly problems?: undefined }
	| { readonly problems: readonly string[]; readonly settings?: undefined };

/**
 * Reads a file of house rules. A file that cannot be used in full is not used at all, so that no rule is lost silently. All
 * that is wrong with it is named at once, each with its place, such as `facts[0].platform`.
 */
export function readSettings(text: string, vocabulary: Vocabulary): ReadSettings {
	if (text.length > MAX_LENGTH) return { problems: [TOO_LONG] };
	const file = parsed(text);
	if (file === undefined)
		return { problems: ['The file is not valid JSON. Check for a missing comma, bracket or quotation mark.'] };
	const foreign = foreignFile(file.input);
	if (foreign !== undefined) return { problems: [foreign] };
	const { success, output, issues = [] } = safeParse(schemaFor(vocabulary), file.input);
	const problems = new Set([...lostKeys(text), ...issues.map(problemOf), ...contradictions(file.input)]);
	return success && problems.size === 0 ? { settings: output } : { problems: [...problems] };
}

function parsed(text: string): { readonly input: unknown } | undefined {
	try {
		return { input: JSON.parse(text) };
	} catch {
		return undefined;
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

/** Names that mean something to every object of the language. The schema would pass over them in silence. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that parsing or the schema loses without a word. */
function lostKeys(json: string): string[] {
	const keys = keysIn(json);
	const places = (lost: (key: JsonKey) => boolean) => keys.filter(lost).map(({ place }) => shortened(place));
	return [
		...places(({ repeated }) => repeated).map((place) => `${place}: stands there twice; join the two`),
		...places(({ key }) => RESERVED.has(key)).map((place) => `${place}: there is no such field`),
	];
}

function problemOf(issue: BaseIssue<unknown>): string {
	const steps = issue.path?.map(({ type, key }) => (type === 'array' ? Number(key) : String(key))) ?? [];
	const place = shortened(steps.reduce(placeIn, '') || 'the file');
	if (issue.type === 'strict_object') {
		return issue.expected === 'never' ? `${place}: there is no such field` : `${place}: this field is missing`;
	}
	return `${place}: ${issue.message}`;
}

/** A key may be as long as the file. In characters. */
const MOST_OF_PLACE = 120;

const shortened = (place: string) => (place.length > MOST_OF_PLACE ? `${place.slice(0, MOST_OF_PLACE)}…` : place);
