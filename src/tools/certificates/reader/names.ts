import { AsnConvert } from '@peculiar/asn1-schema';
import type { Name } from '@peculiar/asn1-x509';

/** Attribute types of RFC 4514, and those that meshes use. */
const TYPES: Readonly<Record<string, string>> = {
	'2.5.4.3': 'CN',
	'2.5.4.5': 'serialNumber',
	'2.5.4.6': 'C',
	'2.5.4.7': 'L',
	'2.5.4.8': 'ST',
	'2.5.4.9': 'STREET',
	'2.5.4.10': 'O',
	'2.5.4.11': 'OU',
	'0.9.2342.19200300.100.1.25': 'DC',
	'0.9.2342.19200300.100.1.1': 'UID',
	'1.2.840.113549.1.9.1': 'emailAddress',
};

/** Longer texts in certificates are no names. */
const MAX_TEXT = 200;

/** Characters that steer the display instead of being shown: controls, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a certificate, fit to be shown: anybody may have written it. */
export function shown(text: string): string {
	const clean = text.replace(INVISIBLE, '\ufffd');
	return clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT)}…` : clean;
}

/** A distinguished name in the order of the certificate, for example "O=Shop, CN=issuer". */
export function nameText(name: Name): string {
	const parts = [...name].flatMap((relative) =>
		[...relative].map(({ type, value }) => `${TYPES[type] ?? type}=${shown(escaped(String(value)))}`),
	);
	return parts.length === 0 ? '(no name)' : parts.join(', ');
}

const escaped = (text: string) => text.replace(/[\\,]/g, '\\$&');

/** A distinguished name for comparison: its encoding. */
export const nameId = (name: Name): string => hex(AsnConvert.serialize(name));

/** Bytes as hexadecimal digits. */
export const hex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
