/**
 * A look at the outside of DER, enough to tell a certificate from a private key before anything is parsed. It runs on the
 * page itself, so that a key is refused without loading the parser, and even where the parser cannot be loaded.
 */

/** What a piece of DER is, by the elements inside its outermost sequence. */
export type DerKind = 'signed' | 'key' | 'public-key' | 'other';

type Element = { readonly tag: number; readonly start: number; readonly end: number };

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const BIT_STRING = 0x03;

/** The element at a position; undefined where there is none that fits. */
function elementAt(bytes: Uint8Array, position: number, limit: number): Element | undefined {
	const tag = bytes[position];
	const first = bytes[position + 1];
	if (tag === undefined || first === undefined || position + 2 > limit) return undefined;
	if (first < 0x80) return within({ tag, start: position + 2, end: position + 2 + first }, limit);
	const count = first & 0x7f;
	if (count === 0 || count > 4 || position + 2 + count > limit) return undefined;
	let length = 0;
	for (let index = 0; index < count; index++) length = length * 256 + (bytes[position + 2 + index] ?? 0);
	return within({ tag, start: position + 2 + count, end: position + 2 + count + length }, limit);
}

const within = (element: Element, limit: number) => (element.end <= limit ? element : undefined);

/** The outermost sequence alone, without what may follow it; undefined where there is none. */
export function outermost(bytes: Uint8Array): Uint8Array | undefined {
	const element = elementAt(bytes, 0, bytes.length);
	return element?.tag === SEQUENCE ? bytes.subarray(0, element.end) : undefined;
}

/**
 * Whether DER begins as a private key does: with a version, a number of one byte (PKCS #1, #8 and #12, SEC 1). That also
 * holds for the beginning of a key that was cut off. Public RSA keys begin with a long number, certificates with none.
 */
export function beginsLikeKey(bytes: Uint8Array): boolean {
	if (bytes[0] !== SEQUENCE) return false;
	const first = bytes[1] ?? 0;
	const start = 2 + (first > 0x80 ? first & 0x7f : 0);
	return bytes[start] === INTEGER && bytes[start + 1] === 1;
}

/**
 * Tells what a piece of DER is, unless it is a key by its beginning.
 * Certificates and requests are a sequence, an algorithm and a signature; an encrypted key (PKCS #8) is an algorithm and an
 * octet string.
 */
export function kindOfDer(bytes: Uint8Array): DerKind {
	if (beginsLikeKey(bytes)) return 'key';
	const outer = elementAt(bytes, 0, bytes.length);
	if (outer?.tag !== SEQUENCE) return 'other';
	const [first, second, third] = tagsIn(bytes, outer);
	if (first === SEQUENCE && second === OCTET_STRING) return 'key';
	if (first === SEQUENCE && second === SEQUENCE && third === BIT_STRING) return 'signed';
	if (first === SEQUENCE && second === BIT_STRING) return 'public-key';
	return 'other';
}

/** Kinds of the first three elements inside another one. */
function tagsIn(bytes: Uint8Array, { start, end }: Element): number[] {
	const tags: number[] = [];
	for (let position = start; position < end && tags.length < 3; ) {
		const element = elementAt(bytes, position, end);
		if (element === undefined) break;
		tags.push(element.tag);
		position = element.end;
	}
	return tags;
}
