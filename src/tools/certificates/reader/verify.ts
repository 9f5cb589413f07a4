import type { PublicKey, Verification } from '../../../domain/certificates/certificate.ts';
import type { SignatureAlgorithm } from './algorithms.ts';

/** What a signature is made over, and how. */
export type Signed = {
	readonly content: BufferSource;
	readonly signature: Uint8Array<ArrayBuffer>;
	readonly algorithm: SignatureAlgorithm;
};

/** A public key as certificates hold it. */
export type SigningKey = { readonly spki: BufferSource; readonly key: PublicKey };

/** The kind of key that each way to sign needs. */
const KEY_KINDS = { 'RSASSA-PKCS1-v1_5': 'RSA', ECDSA: 'ECDSA', Ed25519: 'Ed25519' } as const;

/** Length of each of the two numbers of an ECDSA signature, by curve. */
const FIELD_BYTES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/**
 * Whether the signature was made with the key. Pages that are not served over HTTPS have no `crypto.subtle`, and browsers
 * do not know every algorithm: then the answer is `unchecked`, never a guess.
 */
export async function verify(signed: Signed, { spki, key }: SigningKey): Promise<Verification> {
	const { scheme } = signed.algorithm;
	if (scheme !== undefined && KEY_KINDS[scheme] !== key.algorithm) return 'invalid';
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	const parameters = parametersOf(signed.algorithm, key.curve);
	if (subtle === undefined || parameters === undefined) return 'unchecked';
	let imported: CryptoKey;
	try {
		imported = await subtle.importKey('spki', spki, parameters, false, ['verify']);
	} catch {
		// A curve or algorithm that is not built in proves nothing.
		return 'unchecked';
	}
	try {
		const signature = rawSignature(signed, key.curve);
		return (await subtle.verify(parameters, imported, signature, signed.content)) ? 'valid' : 'invalid';
	} catch {
		return 'unchecked';
	}
}

function parametersOf({ scheme, hash }: SignatureAlgorithm, curve: string | undefined) {
	if (scheme === 'Ed25519') return { name: scheme };
	// Browsers have no SHA-224, and refuse MD5 with good reason.
	if (scheme === undefined || !/^SHA-(?:1|256|384|512)$/.test(hash ?? '')) return undefined;
	if (scheme === 'ECDSA') return curve && FIELD_BYTES[curve] ? { name: scheme, namedCurve: curve, hash } : undefined;
	return { name: scheme, hash };
}

/** Certificates hold an ECDSA signature as two numbers in DER, browsers want them side by side. */
function rawSignature({ signature, algorithm }: Signed, curve: string | undefined): Uint8Array<ArrayBuffer> {
	const size = FIELD_BYTES[curve ?? ''];
	if (algorithm.scheme !== 'ECDSA' || size === undefined) return signature;
	const raw = new Uint8Array(2 * size);
	let position = signature[1] === undefined || signature[1] < 0x80 ? 2 : 3;
	for (const end of [size, 2 * size]) {
		const length = signature[position + 1] ?? 0;
		const digits = signature.subarray(position + 2, position + 2 + length);
		const significant = digits.subarray(Math.max(0, digits.length - size));
		raw.set(significant, end - significant.length);
		position += 2 + length;
	}
	return raw;
}
