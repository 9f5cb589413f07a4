import { AsnConvert } from '@peculiar/asn1-schema';
import { type Time, Certificate as X509 } from '@peculiar/asn1-x509';
import type { Certificate, PublicKey, Verification } from '../../../domain/certificates/certificate.ts';
import { isSelfIssued, issuerOf } from '../../../domain/certificates/chain.ts';
import { FIRST_MOMENT, LAST_MOMENT } from '../../../domain/certificates/time.ts';
import { ELLIPTIC, publicKey, RSA, signatureAlgorithm } from './algorithms.ts';
import { readExtensions } from './extensions.ts';
import { hex, nameId, nameText } from './names.ts';
import { type Signed, type SigningKey, verify } from './verify.ts';

/** The outcome of reading certificates. This module holds the parser, so it is loaded only when something is pasted. */
export type Reading = {
	/** In the order of the input. */
	readonly certificates: readonly Certificate[];
	/** By the id of the certificate. */
	readonly verifications: ReadonlyMap<string, Verification>;
	/** How many could not be read. */
	readonly unreadable: number;
	/** False where the browser offers no way to check signatures. */
	readonly canVerify: boolean;
};

/** A certificate, with what its signature and those below it are checked with. */
type Parsed = { readonly certificate: Certificate; readonly signed: Signed; readonly key: SigningKey };

/** Reads certificates and checks their signatures, as far as the browser can. Never throws: certificates come from anywhere. */
export async function readCertificates(ders: readonly Uint8Array[]): Promise<Reading> {
	const parsed = ders.flatMap((der) => {
		try {
			return [parse(der)];
		} catch {
			return [];
		}
	});
	const certificates = parsed.map(({ certificate }) => certificate);
	const verifications = new Map<string, Verification>();
	for (const { certificate, signed } of parsed) {
		const issuer = isSelfIssued(certificate) ? certificate : issuerOf(certificate, certificates);
		const above = parsed.find((other) => other.certificate.id === issuer?.id);
		verifications.set(certificate.id, above ? await verify(signed, above.key) : 'unchecked');
	}
	const canVerify = globalThis.crypto?.subtle !== undefined;
	return { certificates, verifications, unreadable: ders.length - parsed.length, canVerify };
}

/** @throws if it is no certificate, or a malformed one */
function parse(der: Uint8Array): Parsed {
	const bytes = Uint8Array.from(der);
	const x509 = AsnConvert.parse(bytes, X509);
	const { tbsCertificate: content } = x509;
	const key = keyOf(content.subjectPublicKeyInfo);
	const algorithm = signatureAlgorithm(x509.signatureAlgorithm.algorithm);
	const certificate: Certificate = {
		id: hex(bytes.buffer),
		subject: nameText(content.subject),
		issuer: nameText(content.issuer),
		subjectId: nameId(content.subject),
		issuerId: nameId(content.issuer),
		// A leading zero only says that the number is not negative.
		serial: hex(content.serialNumber).replace(/^00(?=..)/, ''),
		notBefore: momentOf(content.validity.notBefore),
		notAfter: momentOf(content.validity.notAfter),
		key,
		signature: { name: algorithm.name, hash: algorithm.hash },
		...readExtensions(content.extensions),
	};
	return {
		certificate,
		signed: {
			content: x509.tbsCertificateRaw ?? AsnConvert.serialize(content),
			signature: new Uint8Array(x509.signatureValue),
			algorithm,
		},
		key: { spki: AsnConvert.serialize(content.subjectPublicKeyInfo), key },
	};
}

/** @throws if the time is none that a certificate can hold */
function momentOf(time: Time): number {
	const moment = time.getTime().getTime();
	if (!(moment >= FIRST_MOMENT)) throw new RangeError('a certificate without a valid time');
	return Math.min(moment, LAST_MOMENT);
}

function keyOf({ algorithm, subjectPublicKey }: X509['tbsCertificate']['subjectPublicKeyInfo']): PublicKey {
	const { algorithm: oid, parameters } = algorithm;
	return publicKey(
		oid,
		oid === ELLIPTIC ? objectIdentifier(parameters) : undefined,
		oid === RSA ? modulusBits(new Uint8Array(subjectPublicKey)) : undefined,
	);
}

/** The identifier of a named curve; undefined for a curve that is spelled out. */
function objectIdentifier(parameters: ArrayBuffer | null | undefined): string | undefined {
	const bytes = new Uint8Array(parameters ?? new ArrayBuffer(0));
	if (bytes[0] !== 0x06 || bytes.length < 3) return undefined;
	const arcs: number[] = [];
	let arc = 0;
	for (const byte of bytes.subarray(2)) {
		arc = arc * 128 + (byte & 0x7f);
		if (byte < 0x80) {
			arcs.push(arc);
			arc = 0;
		}
	}
	const [head = 0, ...rest] = arcs;
	const root = Math.min(2, Math.floor(head / 40));
	return [root, head - root * 40, ...rest].join('.');
}

/** Length of the first number in the sequence that an RSA key is. */
function modulusBits(key: Uint8Array): number | undefined {
	const skip = (position: number) =>
		position + 2 + ((key[position + 1] ?? 0) > 0x80 ? (key[position + 1] ?? 0) & 0x7f : 0);
	if (key[0] !== 0x30) return undefined;
	const integer = skip(0);
	if (key[integer] !== 0x02) return undefined;
	const start = skip(integer);
	const sizeBytes = key.subarray(integer + 1, start);
	const size =
		sizeBytes.length === 1 ? (sizeBytes[0] ?? 0) : sizeBytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
	const digits = key.subarray(start, start + size);
	const first = digits.findIndex((byte) => byte !== 0);
	if (first < 0) return undefined;
	return (digits.length - first) * 8 - Math.clz32((digits[first] ?? 0) << 24);
}
