import { shortHash } from './fact-hash.ts';
import type { Recorded } from './recorded.ts';
import { NO_TEXTS, type Texts } from './texts.ts';

/** Name and version of the format. They are part of the contract with every record that was ever saved. */
export const FORMAT = 'mesh-or-not/record';
export const VERSION = 1;

/** What other programs could take for markup, and what nobody can see, stands as an escape. */
const UNSAFE = /[<>&`\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The machine-readable part at the end of a text: JSON between fences, which every tool for Markdown leaves alone.
 * One line for each field, so that a difference between two states can be read.
 *
 * @param body the text above, so that it can be told later whether somebody changed it
 */
export function dataBlock(recorded: Recorded, body: readonly string[]): string[] {
	const content = { ...fieldsOf(recorded), body: bodyHash(body.join('\n')) };
	return ['```json', ...written({ format: FORMAT, version: VERSION, ...content, check: checkOf(content) }), '```'];
}

/** Stands for the text above the block. Spaces, and how lines are broken, do not matter: tools change them. */
export const bodyHash = (text: string): string => shortHash(text.replace(/\s+/g, ' ').trim());

/** Stands for the fields of a block, in whatever order and layout they are written. */
export const checkOf = (content: Readonly<Record<string, unknown>>): string =>
	shortHash(JSON.stringify(sorted(JSON.parse(JSON.stringify(content)))));

function fieldsOf({ texts, facts, houseRules, ...rest }: Recorded): Record<string, unknown> {
	return {
		...rest,
		...(houseRules === undefined ? {} : { houseRules }),
		texts: withoutDefaults(texts),
		facts: bySubject(facts),
	};
}

function withoutDefaults(texts: Texts): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(texts).filter(
			([name, value]) => JSON.stringify(value) !== JSON.stringify(NO_TEXTS[name as keyof Texts]),
		),
	);
}

/** Facts of one subject share a line. */
function bySubject(facts: Recorded['facts']): Record<string, Record<string, string>> {
	const subjects: Record<string, Record<string, string>> = {};
	for (const [id, hash] of Object.entries(facts)) {
		const [subject = '', name = ''] = id.split('/');
		subjects[subject] = { ...subjects[subject], [name]: hash };
	}
	return subjects;
}

function written(content: Readonly<Record<string, unknown>>): string[] {
	const entries = Object.entries(content).map(([name, value]) =>
		name === 'facts'
			? `  "facts": ${lines(value as Record<string, unknown>)}`
			: `  ${JSON.stringify(name)}: ${json(value)}`,
	);
	return ['{', ...entries.join(',\n').split('\n'), '}'];
}

function lines(value: Readonly<Record<string, unknown>>): string {
	const entries = Object.entries(value).map(([name, part]) => `    ${JSON.stringify(name)}: ${json(part)}`);
	return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
}

/** JSON with everything escaped that is not plain to see. */
const json = (value: unknown): string =>
	JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.map(([name, part]) => [name, sorted(part)]);
}
