import { nearestWord } from '../search/spelling.ts';
import { type Fields, initialState, type State } from './link.ts';

/** A state from outside: understood, or every reason why it was not, each naming the field. */
export type ReadState<F extends Fields> =
	| { readonly state: State<F>; readonly problems?: undefined }
	| { readonly problems: readonly string[]; readonly state?: undefined };

/**
 * Reads the state of a tool that was written by hand or by a script, such as `{"attempts": [3, 3], "failure": 10}`. A value
 * is right if a link would carry it unchanged, so scripts, links and pages accept the same. Names may be written with
 * underscores; a field that is missing has its default.
 */
export function readState<F extends Fields>(input: unknown, fields: F): ReadState<F> {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return { problems: [`the input is an object with some of these fields: ${Object.keys(fields).join(', ')}`] };
	}
	const state: Record<string, unknown> = { ...initialState(fields) };
	const problems = Object.entries(input).flatMap(([name, value]) => {
		const known = camelCase(name);
		const field = Object.hasOwn(fields, known) ? fields[known] : undefined;
		if (field === undefined) return [unknownField(name, known, Object.keys(fields))];
		state[known] = value;
		const problem = problemWith(field.codec, value);
		return problem === undefined ? [] : [`${name}: ${problem}`];
	});
	return problems.length > 0 ? { problems } : { state: state as State<F> };
}

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function unknownField(name: string, field: string, known: readonly string[]): string {
	const meant = nearestWord(field, known);
	return `${name}: there is no such field; ${meant ? `did you mean “${meant}”? ` : ''}Allowed: ${known.join(', ')}`;
}

function problemWith(codec: Fields[string]['codec'], value: unknown): string | undefined {
	try {
		const read = codec.read(codec.write(value));
		if ('error' in read) return read.error;
		if (read.corrections.length > 0) {
			if (Array.isArray(value)) return read.corrections.join('; ');
			return `${shown(value)} is not allowed; the nearest that is: ${shown(read.value)}`;
		}
		return JSON.stringify(read.value) === JSON.stringify(value) ? undefined : `${shown(value)} has the wrong form`;
	} catch {
		return `${shown(value)} has the wrong form`;
	}
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
