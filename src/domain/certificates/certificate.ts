/** A moment: milliseconds since the beginning of 1970, in UTC. */
export type Moment = number;

/** A length of time in milliseconds. */
export type Span = number;

export const HOUR: Span = 3_600_000;
export const DAY: Span = 24 * HOUR;

/** What a certificate is for in a chain. */
export type Layer = 'root' | 'intermediate' | 'leaf';

/** When a certificate is valid, without the certificate. Links carry this and nothing more. */
export type Validity = { readonly layer: Layer; readonly from: Moment; readonly to: Moment };

/** A public key in the words of the field, such as RSA with 2,048 bits or ECDSA on P-256. */
export type PublicKey = {
	readonly algorithm: string;
	readonly curve: string | undefined;
	/** Undefined where the algorithm is not known. */
	readonly bits: number | undefined;
};

/** A certificate as far as a plan and a check of the chain need it. How it was parsed is not known here. */
export type Certificate = {
	/** The same for the same certificate, different for every other one. */
	readonly id: string;
	/** Names as people write them, for example "CN=issuer, O=Shop". */
	readonly subject: string;
	readonly issuer: string;
	/** Names as they are compared. */
	readonly subjectId: string;
	readonly issuerId: string;
	/** Hexadecimal digits. */
	readonly serial: string;
	readonly notBefore: Moment;
	readonly notAfter: Moment;
	readonly key: PublicKey;
	readonly signature: { readonly name: string; readonly hash: string | undefined };
	readonly isCa: boolean;
	/** How many authorities may follow below; undefined where nothing limits it. */
	readonly pathLength: number | undefined;
	/** False where the usage of the key forbids to sign certificates. */
	readonly maySign: boolean;
	readonly dnsNames: readonly string[];
	readonly uris: readonly string[];
	/** Identifiers of the own key and of that of the issuer, where the certificate says so. */
	readonly keyId: string | undefined;
	readonly authorityKeyId: string | undefined;
};

/** Whether the signature of a certificate was made by the key of its issuer. */
export type Verification = 'valid' | 'invalid' | 'unchecked';

/** The SPIFFE id, where the certificate has one. */
export const spiffeIdOf = ({ uris }: Pick<Certificate, 'uris'>): string | undefined =>
	uris.find((uri) => uri.startsWith('spiffe://'));

/** A short name for sentences and calendars: the common name, the SPIFFE id, a DNS name, or the number. */
export function shortName(certificate: Certificate): string {
	const common = /(?:^|, )CN=((?:\\.|[^,\\])+)/.exec(certificate.subject)?.[1];
	return (
		common?.replace(/\\(.)/g, '$1') ??
		spiffeIdOf(certificate) ??
		certificate.dnsNames[0] ??
		`number ${certificate.serial}`
	);
}

/** A key in words, for example "ECDSA P-256" or "RSA 2048". */
export const keyText = ({ algorithm, curve, bits }: PublicKey): string =>
	[algorithm, curve ?? (bits === undefined ? undefined : String(bits))].filter(Boolean).join(' ');
