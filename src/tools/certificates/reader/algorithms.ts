import type { PublicKey } from '../../../domain/certificates/certificate.ts';

/** How a signature is made, and what the browser has to be told to check it. */
export type SignatureAlgorithm = {
	readonly name: string;
	readonly hash: string | undefined;
	readonly scheme: 'RSASSA-PKCS1-v1_5' | 'ECDSA' | 'Ed25519' | undefined;
};

const rsa = (hash: string): SignatureAlgorithm => ({ name: `RSA with ${hash}`, hash, scheme: 'RSASSA-PKCS1-v1_5' });
const ecdsa = (hash: string): SignatureAlgorithm => ({ name: `ECDSA with ${hash}`, hash, scheme: 'ECDSA' });
const other = (name: string): SignatureAlgorithm => ({ name, hash: undefined, scheme: undefined });

/** Object identifiers of RFC 3279, 4055, 5758, 8410 and 9881. */
const SIGNATURES: Readonly<Record<string, SignatureAlgorithm>> = {
	'1.2.840.113549.1.1.2': rsa('MD2'),
	'1.2.840.113549.1.1.4': rsa('MD5'),
	'1.2.840.113549.1.1.5': rsa('SHA-1'),
	'1.2.840.113549.1.1.11': rsa('SHA-256'),
	'1.2.840.113549.1.1.12': rsa('SHA-384'),
	'1.2.840.113549.1.1.13': rsa('SHA-512'),
	'1.2.840.113549.1.1.14': rsa('SHA-224'),
	'1.2.840.113549.1.1.10': other('RSA-PSS'),
	'1.2.840.10045.4.1': ecdsa('SHA-1'),
	'1.2.840.10045.4.3.1': ecdsa('SHA-224'),
	'1.2.840.10045.4.3.2': ecdsa('SHA-256'),
	'1.2.840.10045.4.3.3': ecdsa('SHA-384'),
	'1.2.840.10045.4.3.4': ecdsa('SHA-512'),
	'1.3.101.112': { name: 'Ed25519', hash: undefined, scheme: 'Ed25519' },
	'1.3.101.113': other('Ed448'),
	'2.16.840.1.101.3.4.3.17': other('ML-DSA-44'),
	'2.16.840.1.101.3.4.3.18': other('ML-DSA-65'),
	'2.16.840.1.101.3.4.3.19': other('ML-DSA-87'),
};

/** An algorithm that is not known is called by its identifier. */
export const signatureAlgorithm = (oid: string): SignatureAlgorithm => SIGNATURES[oid] ?? other(oid);

const CURVES: Readonly<Record<string, { readonly curve: string; readonly bits: number }>> = {
	'1.2.840.10045.3.1.1': { curve: 'P-192', bits: 192 },
	'1.3.132.0.33': { curve: 'P-224', bits: 224 },
	'1.2.840.10045.3.1.7': { curve: 'P-256', bits: 256 },
	'1.3.132.0.34': { curve: 'P-384', bits: 384 },
	'1.3.132.0.35': { curve: 'P-521', bits: 521 },
	'1.3.132.0.10': { curve: 'secp256k1', bits: 256 },
};

/** Keys whose size follows from the algorithm, so that it is not mentioned. */
const FIXED: Readonly<Record<string, string>> = {
	'1.3.101.112': 'Ed25519',
	'1.3.101.113': 'Ed448',
	'2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
	'2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
	'2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
};

export const RSA = '1.2.840.113549.1.1.1';
export const ELLIPTIC = '1.2.840.10045.2.1';

/**
 * A public key in words.
 *
 * @param curve identifier of the curve, of a key on an elliptic curve
 * @param modulusBits length of the modulus, of an RSA key
 */
export function publicKey(oid: string, curve: string | undefined, modulusBits: number | undefined): PublicKey {
	if (oid === RSA) return { algorithm: 'RSA', curve: undefined, bits: modulusBits };
	if (oid === ELLIPTIC) {
		const known = CURVES[curve ?? ''];
		return { algorithm: 'ECDSA', curve: known?.curve ?? 'unnamed curve', bits: known?.bits };
	}
	return { algorithm: FIXED[oid] ?? oid, curve: undefined, bits: undefined };
}
