import { type Codec, decimal } from './values.ts';

/** A share between 0 and 1, written in percent. */
export function percentage(min: number, max: number): Codec<number> {
	const percent = decimal(min * 100, max * 100);
	return {
		write: (value) => percent.write(value * 100),
		read: (text) => {
			const read = percent.read(text);
			return 'error' in read ? read : { ...read, value: read.value / 100 };
		},
	};
}

/** A value that may be missing, which is written as nothing. */
export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
	return {
		write: (value) => (value === undefined ? '' : codec.write(value)),
		read: (text) => (text === '' ? { value: undefined, corrections: [] } : codec.read(text)),
	};
}

/** Values in the order in which they came, where the same one may occur twice. All of them are read or none. */
export function sequence<T>(item: Codec<T>, maxItems: number): Codec<readonly T[]> {
	return {
		write: (values) => values.map(item.write).join('.'),
		read: (text) => {
			const parts = text.split('.');
			if (parts.length > maxItems) return { error: `“${text.slice(0, 40)}” holds more than ${maxItems} values` };
			const value: T[] = [];
			const corrections: string[] = [];
			for (const part of parts) {
				const read = item.read(part);
				if ('error' in read) return read;
				value.push(read.value);
				corrections.push(...read.corrections);
			}
			return { value, corrections };
		},
	};
}
