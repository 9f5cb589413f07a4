import type { Codec } from './values.ts';

/** Dots join the items of a list, so a decimal point inside an item is written as `_`. */
const joined = <T>(item: Codec<T>, values: readonly T[]): string =>
	values.map((value) => item.write(value).replace(/(\d)\.(?=\d)/g, '$1_')).join('.');

const apart = (text: string): string[] => text.split('.').map((part) => part.replace(/(\d)_(?=\d)/g, '$1.'));

/** What could be read of some items, and the reasons why the others could not. */
function readEach<T>(item: Codec<T>, texts: readonly string[]) {
	const value: T[] = [];
	const corrections: string[] = [];
	const errors: string[] = [];
	for (const text of texts) {
		const read = item.read(text);
		if ('error' in read) errors.push(read.error);
		else {
			value.push(read.value);
			corrections.push(...read.corrections);
		}
	}
	return { value, corrections, errors };
}

/**
 * Items that each count once. What cannot be read is left out, and the reader is told. A list of which nothing can be read says
 * nothing, so that its default stays.
 */
export function list<T>(item: Codec<T>, most: number): Codec<readonly T[]> {
	return {
		write: (values) => joined(item, values),
		read: (text) => {
			const texts = [...new Set(apart(text).filter(Boolean))];
			const { value, corrections, errors } = readEach(item, texts.slice(0, most));
			if (value.length === 0 && errors[0] !== undefined) return { error: errors[0] };
			return {
				value,
				corrections: [
					...(texts.length > most ? [`only the first ${most} entries were kept`] : []),
					...corrections,
					...errors.map((error) => `${error} and was left out`),
				],
			};
		},
	};
}

/**
 * Values in the order in which they came, where the same one may occur twice. All of them are read or none: a part of them
 * would mean something else.
 *
 * @param least as many as there may be, unless there may be fewer
 */
export function sequence<T>(item: Codec<T>, most: number, least = most): Codec<readonly T[]> {
	return {
		write: (values) => joined(item, values),
		read: (text) => {
			const texts = apart(text);
			if (texts.length < least || texts.length > most) {
				const allowed = least === most ? most : `${least} to ${most}`;
				return { error: `“${text.slice(0, 40)}” does not hold ${allowed} values` };
			}
			const { errors, ...read } = readEach(item, texts);
			return errors[0] === undefined ? read : { error: errors[0] };
		},
	};
}
