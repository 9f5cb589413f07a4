/** What a field of front matter can hold. A day is written without quotes, as people and tools expect it. */
export type FrontMatterValue = string | boolean | null | readonly string[] | { readonly day: string };

/** Texts that every reader of YAML takes for the text that they are, without quotes. */
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M}]*(?:[ ._/-][\p{L}\p{N}\p{M}]+)*$/u;

/** Words that some readers of YAML take for something else than a text. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Invisible and unpaired characters, which stand as escapes so that a reader sees what is there. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g;

/** Front matter with its two lines of hyphens. A field without a value stands with its name alone. */
export function frontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string[] {
	return ['---', ...Object.entries(fields).map(([name, value]) => `${name}:${written(value)}`), '---'];
}

function written(value: FrontMatterValue): string {
	if (value === null) return '';
	if (typeof value === 'boolean') return ` ${value}`;
	if (typeof value === 'string') return ` ${scalar(value)}`;
	if ('day' in value) return ` ${value.day}`;
	return ` [${value.map(scalar).join(', ')}]`;
}

/** A text in quotes where it needs them. JSON's escapes are YAML's, too. */
function scalar(text: string): string {
	if (PLAIN.test(text) && !WORDS.test(text)) return text;
	return JSON.stringify(text).replace(
		UNSEEN,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
