import { type Block, bytesOf, cleaned, runsOf, splitBlocks } from './armor.ts';
import { beginsLikeKey, kindOfDer, outermost } from './der.ts';

/** Longer input is not looked at. A chain has a few thousand characters. */
export const MAX_INPUT = 1024 * 1024;

/** More certificates than any chain has; a bundle of a whole operating system is no chain. */
export const MAX_CERTIFICATES = 20;

/** So many things that are wrong are named at once. */
const MOST_NOTES = 3;

/** What a reader pasted or opened. */
export type Paste =
	| { readonly kind: 'empty' }
	/** A private key: nothing of the input is kept. */
	| { readonly kind: 'key' }
	| { readonly kind: 'unusable'; readonly message: string }
	/** DER of each certificate, in the order of the input. */
	| { readonly kind: 'certificates'; readonly found: readonly Uint8Array[]; readonly notes: readonly string[] };

/** Something found in the input. */
type Found =
	| { readonly kind: 'key' }
	| { readonly kind: 'certificate'; readonly der: Uint8Array }
	| { readonly kind: 'note'; readonly text: string };

export const TOO_LARGE = 'This is larger than 1 MB. Paste only the certificates of one chain.';

/**
 * Looks for certificates in a text: PEM blocks, also inside YAML or JSON, base64 of PEM or DER as Kubernetes keeps it.
 * A private key anywhere, encrypted or not, ends the search.
 */
export function readPaste(text: string): Paste {
	if (text.length > MAX_INPUT) return { kind: 'unusable', message: TOO_LARGE };
	if (text.trim() === '') return { kind: 'empty' };
	return pasteOf(search(text, 0));
}

/** The same for a file, which may also be DER, or text in UTF-16 as some systems export it. */
export function readFileBytes(bytes: Uint8Array): Paste {
	if (bytes.length > MAX_INPUT) return { kind: 'unusable', message: TOO_LARGE };
	if (isKeyStore(bytes) || beginsLikeKey(bytes)) return { kind: 'key' };
	if (outermost(bytes)) return pasteOf(foundInDer(bytes));
	return readPaste(decoded(bytes));
}

/** Whether a text holds a private key: the question that has to be answered before a field may show it. */
export const holdsKey = (text: string): boolean => text.length <= MAX_INPUT && readPaste(text).kind === 'key';

function pasteOf(found: readonly Found[]): Paste {
	if (found.some(({ kind }) => kind === 'key')) return { kind: 'key' };
	const certificates = found.flatMap((entry) => (entry.kind === 'certificate' ? [entry.der] : []));
	const notes = [...new Set(found.flatMap((entry) => (entry.kind === 'note' ? [entry.text] : [])))];
	if (certificates.length === 0) {
		return { kind: 'unusable', message: notes.slice(0, MOST_NOTES).join(' ') || NOTHING };
	}
	if (certificates.length > MAX_CERTIFICATES) {
		notes.push(`There are ${certificates.length} certificates; the first ${MAX_CERTIFICATES} are used.`);
	}
	return { kind: 'certificates', found: certificates.slice(0, MAX_CERTIFICATES), notes };
}

const NOTHING =
	'No certificate was found. Paste text that contains “-----BEGIN CERTIFICATE-----”, or a Kubernetes Secret or ConfigMap that holds one, or enter the dates by hand.';

/** A key by its armor, a PuTTY, age or OpenSSH key. Repetitions are bounded, so that no input makes the search slow. */
const KEY_MARKS =
	/BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY|PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File|AGE-SECRET-KEY-|openssh-key-v1/i;

/** A JSON web key with its private part. */
const isPrivateWebKey = (text: string) => /"kty"/.test(text) && /"(?:d|k)"\s{0,9}:\s{0,9}"[\w-]{20}/.test(text);

/** Base64 may hold base64: a Secret inside a Secret. Deeper nesting is not honest. */
const MAX_DEPTH = 3;

function search(text: string, depth: number): Found[] {
	// JSON and environment files write line breaks as two characters.
	const lines = text.replace(/\\r|\\n/g, '\n');
	if (KEY_MARKS.test(lines) || isPrivateWebKey(lines)) return [{ kind: 'key' }];
	const { blocks, rest } = splitBlocks(lines);
	return [...blocks.flatMap(foundInBlock), ...runsOf(rest).flatMap((run) => foundInBase64(run, depth))];
}

const CERTIFICATE_LABELS: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']);

/** What other blocks are, and what to do about them. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
	'CERTIFICATE REQUEST': 'There is a request for a certificate. Paste the certificate that was made from it.',
	'NEW CERTIFICATE REQUEST': 'There is a request for a certificate. Paste the certificate that was made from it.',
	PKCS7: 'There is a PKCS #7 bundle. Turn it into certificates with: openssl pkcs7 -print_certs -in FILE',
	CMS: 'There is a CMS bundle. Turn it into certificates with: openssl pkcs7 -print_certs -in FILE',
	'PUBLIC KEY': 'There is a public key, which has no dates. Paste the certificate that contains it.',
	'X509 CRL': 'There is a revocation list. The planner reads certificates only.',
};

function foundInBlock({ label, body }: Block): Found[] {
	if (!CERTIFICATE_LABELS.has(label)) {
		return [{ kind: 'note', text: OTHER_LABELS[label] ?? `There is a block “${label}”, which is no certificate.` }];
	}
	const der = body === undefined ? undefined : bytesOf(cleaned(body));
	if (der === undefined) {
		const text = 'A certificate is damaged or cut off: copy it again, from BEGIN to the line with END.';
		return [{ kind: 'note', text }];
	}
	return foundInDer(der);
}

function foundInDer(bytes: Uint8Array): Found[] {
	const der = outermost(bytes);
	const kind = kindOfDer(der ?? bytes);
	if (kind === 'key') return [{ kind: 'key' }];
	if (kind === 'signed' && der !== undefined) return [{ kind: 'certificate', der }];
	const text = kind === 'public-key' ? OTHER_LABELS['PUBLIC KEY'] : undefined;
	return [
		{
			kind: 'note',
			text: text ?? 'A certificate is damaged, or is none: copy it again from its source.',
		},
	];
}

function foundInBase64(run: string, depth: number): Found[] {
	const bytes = bytesOf(run);
	if (bytes === undefined || depth >= MAX_DEPTH) return [];
	if (isKeyStore(bytes) || beginsLikeKey(bytes)) return [{ kind: 'key' }];
	if (outermost(bytes)) return foundInDer(bytes);
	return search(decoded(bytes), depth + 1);
}

/** Java key stores and OpenSSH keys; PKCS #12 is DER and is recognized as such. */
function isKeyStore(bytes: Uint8Array): boolean {
	const head = String.fromCharCode(...bytes.subarray(0, 15));
	return head.startsWith('\xfe\xed\xfe\xed') || head.startsWith('\xce\xce\xce\xce') || head === 'openssh-key-v1\0';
}

/** No text in UTF-8 begins with the marks of UTF-16. */
const ENCODINGS: Readonly<Record<number, string>> = { 255: 'utf-16le', 254: 'utf-16be' };

const decoded = (bytes: Uint8Array) => new TextDecoder(ENCODINGS[bytes[0] ?? 0]).decode(bytes);
