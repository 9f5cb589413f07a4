import { initialState, type State } from '../../domain/permalink/link.ts';
import { nearestWord } from '../../domain/search/spelling.ts';
import type { ScoringData } from './model.ts';
import { type ScoringFields, scoringFields } from './state.ts';

/** A state from outside: understood, or every reason why it was not, each naming the field and what is allowed. */
export type ReadScoring =
	| { readonly state: State<ScoringFields>; readonly problems?: undefined }
	| { readonly problems: readonly string[]; readonly state?: undefined };

const FIELDS = ['weights', 'candidates', 'mustHaves', 'ownScores'] as const;

type Outside = Readonly<Record<string, unknown>>;

/**
 * Reads a state of the calculator that was written by hand or by a script:
 * `{"weights": {"cost": 30}, "candidates": ["linkerd"], "mustHaves": ["fips"], "ownScores": {"linkerd": {"cost": 3.5}}}`.
 * Every field may be missing; a weight that is missing keeps its default. A must-have in full is `{"capability", "full"}`.
 */
export function readScoring(input: unknown, data: ScoringData): ReadScoring {
	if (!isRecord(input)) return { problems: ['the input is an object, such as {"weights": {"cost": 30}}'] };
	const initial = initialState(scoringFields(data));
	const problems = [
		...Object.keys(input).flatMap((field) => unknown(field, FIELDS, 'field')),
		...weightProblems(input['weights'], data),
		...idProblems('candidates', input['candidates'], data.candidates),
		...mustHaveProblems(input['mustHaves'], data),
		...scoreProblems(input['ownScores'], data),
	];
	if (problems.length > 0) return { problems };
	const weights = input['weights'] as Readonly<Record<string, number>> | undefined;
	const mustHaves = (input['mustHaves'] ?? []) as readonly (string | { capability: string; full?: boolean })[];
	const own = (input['ownScores'] ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>;
	return {
		state: {
			weights: data.criteria.map(({ id, weight }) => weights?.[id] ?? weight),
			candidates: (input['candidates'] as readonly string[] | undefined) ?? initial.candidates,
			mustHaves: mustHaves.map((entry) =>
				typeof entry === 'string' ? { capability: entry, full: false } : { full: false, ...entry },
			),
			ownScores: Object.entries(own).flatMap(([candidate, scores]) =>
				Object.entries(scores).map(([criterion, score]) => ({ candidate, criterion, score })),
			),
		},
	};
}

const isRecord = (value: unknown): value is Outside =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function unknown(word: string, allowed: readonly string[], kind: string): string[] {
	if (allowed.includes(word)) return [];
	const meant = nearestWord(word, allowed);
	return [
		`${word}: there is no such ${kind}; ${meant ? `did you mean “${meant}”? ` : ''}Allowed: ${allowed.join(', ')}`,
	];
}

function weightProblems(input: unknown, { criteria }: ScoringData): string[] {
	if (input === undefined) return [];
	if (!isRecord(input)) return ['weights: write an object of criteria and whole numbers from 0 to 100'];
	const ids = criteria.map(({ id }) => id);
	return Object.entries(input).flatMap(([id, weight]) => {
		const fits = Number.isInteger(weight) && Number(weight) >= 0 && Number(weight) <= 100;
		return [
			...unknown(id, ids, 'criterion'),
			...(fits ? [] : [`weights.${id}: ${JSON.stringify(weight)} is not a whole number from 0 to 100`]),
		];
	});
}

function idProblems(field: string, input: unknown, known: readonly { readonly id: string }[]): string[] {
	if (input === undefined) return [];
	if (!Array.isArray(input) || input.length === 0) return [`${field}: write a list with at least one id`];
	const ids = known.map(({ id }) => id);
	const repeated = new Set(input).size === input.length ? [] : [`${field}: an id occurs twice; name each once`];
	return [
		...repeated,
		...input.flatMap((id) => unknown(String(id), ids, 'candidate').map((text) => `${field}: ${text}`)),
	];
}

function mustHaveProblems(input: unknown, { mustHaves }: ScoringData): string[] {
	if (input === undefined) return [];
	if (!Array.isArray(input)) return ['mustHaves: write a list of capabilities'];
	const ids = mustHaves.map(({ id }) => id);
	return input.flatMap((entry: unknown, index) => {
		const at = `mustHaves[${index}]`;
		if (typeof entry === 'string') return unknown(entry, ids, 'capability').map((text) => `${at}: ${text}`);
		if (!isRecord(entry)) return [`${at}: write an id, or {"capability": id, "full": true}`];
		const { capability, full = false, ...others } = entry;
		return [
			...unknown(String(capability), ids, 'capability').map((text) => `${at}: ${text}`),
			...(typeof full === 'boolean' ? [] : [`${at}.full: write true or false`]),
			...Object.keys(others).map((field) => `${at}.${field}: there is no such field; Allowed: capability, full`),
		];
	});
}

function scoreProblems(input: unknown, { candidates, criteria }: ScoringData): string[] {
	if (input === undefined) return [];
	if (!isRecord(input)) return ['ownScores: write an object of candidates, each with criteria and scores'];
	const [who, what] = [candidates, criteria].map((entries) => entries.map(({ id }) => id)) as [string[], string[]];
	return Object.entries(input).flatMap(([candidate, scores]) => {
		const at = `ownScores.${candidate}`;
		if (!isRecord(scores)) return [`${at}: write an object of criteria and scores from 1 to 5`];
		return [
			...unknown(candidate, who, 'candidate').map((text) => `ownScores: ${text}`),
			...Object.entries(scores).flatMap(([criterion, score]) => {
				const fits = typeof score === 'number' && score >= 1 && score <= 5 && Number.isInteger(score * 2);
				return [
					...unknown(criterion, what, 'criterion').map((text) => `${at}: ${text}`),
					...(fits
						? []
						: [`${at}.${criterion}: ${JSON.stringify(score)} is not a score from 1 to 5 in steps of a half`]),
				];
			}),
		];
	});
}
