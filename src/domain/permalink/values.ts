/**
 * Values inside a link. Only `[A-Za-z0-9._~-]` may occur: these characters survive every wiki, chat and Markdown parser.
 * Lists are joined by dots, pairs by tildes.
 */

/** Outcome of reading one value: what was understood, and what had to be corrected on the way. */
export type Read<T> = { readonly value: T; readonly corrections: readonly string[] } | { readonly error: string };

/** How one kind of value is written into a link and read back. Reading never throws: links come from anywhere. */
export type Codec<T> = {
	readonly write: (value: T) => string;
	readonly read: (text: string) => Read<T>;
};

/** One of a fixed set of words. */
export function choice<const Words extends readonly string[]>(words: Words): Codec<Words[number]> {
	return {
		write: (value) => value,
		read: (text) =>
			words.includes(text) ? { value: text, corrections: [] } : { error: `“${text}” is none of ${listed(words)}` },
	};
}

/** More words than this help nobody inside a sentence. */
const MOST_WORDS = 20;

function listed(words: readonly string[]): string {
	if (words.length <= MOST_WORDS) return words.join(', ');
	return `the ${words.length} that there are, such as ${words.slice(0, MOST_WORDS).join(', ')}`;
}

export const flag: Codec<boolean> = {
	write: (value) => (value ? '1' : '0'),
	read: (text) => {
		if (text === '1' || text === '0') return { value: text === '1', corrections: [] };
		return { error: `“${text}” is neither 0 nor 1` };
	},
};

/** A value that may be missing, which is written as nothing. */
export function optional<T, None extends string | undefined>(codec: Codec<T>, none: None): Codec<T | None> {
	return {
		write: (value) => (value === none ? '' : codec.write(value as T)),
		read: (text) => (text === '' ? { value: none, corrections: [] } : codec.read(text)),
	};
}

/**
 * Free text, for example a title. Everything outside letters, digits, `-` and `_` is written as `~` and the hexadecimal
 * digits of its UTF-8 bytes. What is never shown (control characters, line separators) is a space in a link already, so
 * that nobody is told of a correction in a link that we wrote. The text is always shown as text.
 */
export function text(maxLength: number): Codec<string> {
	const clean = (value: string) => [...value.replace(CONTROL_CHARACTERS, ' ')].slice(0, maxLength).join('');
	return {
		write: (value) =>
			[...new TextEncoder().encode(clean(value))]
				.map((byte) => (SAFE_BYTE.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escapeByte(byte)))
				.join(''),
		read: (encoded) => {
			try {
				const value = decodeURIComponent(encoded.replaceAll('~', '%'));
				const cleaned = clean(value);
				return { value: cleaned, corrections: cleaned === value ? [] : ['the text was shortened or cleaned'] };
			} catch {
				return { error: 'the text is not valid' };
			}
		},
	};
}

const SAFE_BYTE = /[A-Za-z0-9_-]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const escapeByte = (byte: number) => `~${byte.toString(16).padStart(2, '0')}`;
