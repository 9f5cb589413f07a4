import type { Profile } from '../../schema/profile.ts';
import { nearestWord } from '../search/spelling.ts';
import type { Knowledge } from './knowledge.ts';

/** A profile from outside: understood, or every reason why it was not, each naming the field and what is allowed. */
export type ReadProfile =
	| { readonly profile: Profile; readonly problems?: undefined }
	| { readonly problems: readonly string[]; readonly profile?: undefined };

type Part = Knowledge['questions'][number]['parts'][number];

/** No count in a profile is larger: nobody has a million services. */
const MOST = 1_000_000;

/**
 * Reads a profile that was written by hand, by a script or by somebody else. Nothing is guessed or dropped: an unknown field
 * or a wrong value makes the whole profile unusable, and the message says what would be right.
 */
export function readProfile(input: unknown, { questions }: Pick<Knowledge, 'questions'>): ReadProfile {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return { problems: ['a profile is an object, such as {"services": 25, "encryption": "required"}'] };
	}
	const parts = new Map(questions.flatMap((question) => question.parts).map((part) => [part.field as string, part]));
	const problems = Object.entries(input).flatMap(([field, value]) => {
		const part = parts.get(field);
		if (part === undefined) return [unknownField(field, [...parts.keys()])];
		const problem = problemWith(part, value);
		return problem === undefined ? [] : [`${field}: ${problem}`];
	});
	return problems.length > 0 ? { problems } : { profile: input as Profile };
}

function unknownField(field: string, known: readonly string[]): string {
	const meant = nearestWord(field, known);
	const hint = meant ? `did you mean “${meant}”? ` : '';
	return `${field}: there is no such field; ${hint}Allowed: ${known.join(', ')}`;
}

function problemWith(part: Part, value: unknown): string | undefined {
	const allowed = part.options.map((option) => option.value);
	if (part.choose === 'number') {
		const whole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
		return whole ? undefined : `${shown(value)} is not a whole number from 0 to ${MOST}`;
	}
	if (part.choose === 'one') {
		if (typeof value === 'string' && allowed.includes(value)) return undefined;
		return `${shown(value)} is not allowed; write one of ${allowed.join(', ')}`;
	}
	if (!Array.isArray(value)) return `${shown(value)} is not a list; write a list of ${allowed.join(', ')}`;
	const wrong = value.find((entry) => typeof entry !== 'string' || !allowed.includes(entry));
	if (wrong !== undefined) return `${shown(wrong)} is not allowed; write any of ${allowed.join(', ')}`;
	if (new Set(value).size !== value.length) return 'a value occurs twice; name each once';
	if (part.choose === 'some' && value.length === 0)
		return `the list is empty; name at least one of ${allowed.join(', ')}`;
	return undefined;
}

/** A value as a message shows it: short, and on one line. */
function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
