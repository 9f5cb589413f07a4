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

/** A whole number within bounds. A number outside is moved to the nearest bound, and the reader is told. */
export function integer(min: number, max: number): Codec<number> {
	return {
		write: String,
		read: (text) => {
			if (!/^-?\d{1,9}$/.test(text)) return { error: `“${text}” is not a whole number` };
			const value = Number(text);
			const clamped = Math.min(max, Math.max(min, value));
			return { value: clamped, corrections: value === clamped ? [] : [`${value} was changed to ${clamped}`] };
		},
	};
}

/** Digits behind the point that travel in links: more than any figure of the handbook has. */
const PLACES = 6;

/**
 * A number within bounds, with up to so many decimal places. A number outside is moved to the nearest bound, and the reader
 * is told.
 */
export function decimal(min: number, max: number, places = PLACES): Codec<number> {
	const pattern = new RegExp(`^\\d{1,12}(?:\\.\\d{1,${places}})?$`);
	return {
		write: (value) => value.toFixed(places).replace(/\.?0+$/, ''),
		read: (text) => {
			if (!pattern.test(text)) return { error: `“${text}” is not a number with at most ${places} decimal places` };
			const value = Number(text);
			const clamped = Math.min(max, Math.max(min, value));
			return { value: clamped, corrections: value === clamped ? [] : [`${value} was changed to ${clamped}`] };
		},
	};
}

/** A number in steps of a half, as scores use it. */
export function halfStep(min: number, max: number): Codec<number> {
	return {
		write: (value) => String(value),
		read: (text) => {
			if (!/^\d{1,2}(?:\.\d)?$/.test(text)) return { error: `“${text}” is not a number such as 3.5` };
			const value = Number(text);
			const clamped = Math.min(max, Math.max(min, Math.round(value * 2) / 2));
			return { value: clamped, corrections: value === clamped ? [] : [`${value} was changed to ${clamped}`] };
		},
	};
}

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

/** A list. Items that cannot be read are left out, and the reader is told; an item counts once. */
export function list<T>(item: Codec<T>, maxItems: number): Codec<readonly T[]> {
	return {
		write: (values) => values.map(item.write).join('.'),
		read: (text) => {
			const value: T[] = [];
			const corrections: string[] = [];
			const texts = [...new Set(text.split('.').filter(Boolean))];
			if (texts.length > maxItems) corrections.push(`only the first ${maxItems} entries were kept`);
			for (const part of texts.slice(0, maxItems)) {
				const read = item.read(part);
				if ('error' in read) corrections.push(`${read.error} and was left out`);
				else {
					value.push(read.value);
					corrections.push(...read.corrections);
				}
			}
			return { value, corrections };
		},
	};
}

/** Dots join lists, so a decimal point inside an item is written as `_`. */
const escapeDots = (text: string) => text.replaceAll('.', '_');
const unescapeDots = (text: string) => text.replaceAll('_', '.');

/**
 * Free text, for example a title. Everything outside letters, digits, `-` and `_` is written as `~` and the hexadecimal
 * digits of its UTF-8 bytes. The text is always shown as text.
 */
export function text(maxLength: number): Codec<string> {
	return {
		write: (value) =>
			[...new TextEncoder().encode([...value].slice(0, maxLength).join(''))]
				.map((byte) => (SAFE_BYTE.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escapeByte(byte)))
				.join(''),
		read: (encoded) => {
			try {
				const value = decodeURIComponent(encoded.replaceAll('~', '%'));
				const cleaned = [...value.replace(CONTROL_CHARACTERS, ' ')].slice(0, maxLength).join('');
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

/** A fixed number of values in a fixed order. Either all of them are read or none: a part of them would mean something else. */
export function tuple<T>(item: Codec<T>, length: number): Codec<readonly T[]> {
	return {
		write: (values) => values.map((value) => escapeDots(item.write(value))).join('.'),
		read: (text) => {
			const parts = text.split('.');
			if (parts.length !== length) return { error: `“${text}” does not hold ${length} values` };
			const value: T[] = [];
			const corrections: string[] = [];
			for (const part of parts) {
				const read = item.read(unescapeDots(part));
				if ('error' in read) return read;
				value.push(read.value);
				corrections.push(...read.corrections);
			}
			return { value, corrections };
		},
	};
}
