import type { Certificate, Layer, Validity } from './certificate.ts';

/** Certificates put in order. */
export type Chain = {
	/** From the leaf up to the root, as far as the certificates reach. */
	readonly members: readonly Certificate[];
	/** Certificates that belong to no place in it. */
	readonly others: readonly Certificate[];
};

/** Whether a certificate names itself as its issuer, as roots do. */
export function isSelfIssued({ subjectId, issuerId, keyId, authorityKeyId }: Certificate): boolean {
	if (subjectId !== issuerId) return false;
	return keyId === undefined || authorityKeyId === undefined || keyId === authorityKeyId;
}

/** Whether one certificate may be the issuer of another, by their names and the identifiers of their keys. */
function mayHaveIssued(issuer: Certificate, certificate: Certificate): boolean {
	if (issuer.subjectId !== certificate.issuerId) return false;
	const { authorityKeyId } = certificate;
	return authorityKeyId === undefined || issuer.keyId === undefined || authorityKeyId === issuer.keyId;
}

/** The issuer of a certificate among others; an authority goes before a certificate that only has the right name. */
export function issuerOf(certificate: Certificate, all: readonly Certificate[]): Certificate | undefined {
	if (isSelfIssued(certificate)) return undefined;
	const candidates = all.filter((other) => mayHaveIssued(other, certificate));
	return candidates.find(({ isCa }) => isCa) ?? candidates[0];
}

/** The place of a certificate in a chain. What has issued another one is an authority, whatever it says of itself. */
export function layerOf(certificate: Certificate, all: readonly Certificate[]): Layer {
	const signs = certificate.isCa || all.some((other) => issuerOf(other, all)?.id === certificate.id);
	if (!signs) return 'leaf';
	return isSelfIssued(certificate) ? 'root' : 'intermediate';
}

/** The longest chain among certificates, whatever their order; of two with the same length, the one that begins first. */
export function chainOf(pasted: readonly Certificate[]): Chain {
	const all = withoutDuplicates(pasted);
	const chains = all.map((certificate) => pathUp(certificate, all));
	const members = chains.reduce<readonly Certificate[]>((best, path) => (path.length > best.length ? path : best), []);
	return { members, others: all.filter((certificate) => !members.includes(certificate)) };
}

/** Every certificate once. */
export function withoutDuplicates(certificates: readonly Certificate[]): Certificate[] {
	return [...new Map(certificates.map((certificate) => [certificate.id, certificate])).values()];
}

function pathUp(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
	const path: Certificate[] = [];
	// Two authorities may name each other, by mistake or by cross-signing: a certificate occurs once.
	for (let next: Certificate | undefined = certificate; next && !path.includes(next); next = issuerOf(next, all)) {
		path.push(next);
	}
	return path;
}

/** What a link keeps of a chain: layers and dates, from the root down. No name, number or key. */
export function validitiesOf({ members }: Chain): Validity[] {
	return members
		.filter(({ notBefore, notAfter }) => notAfter > notBefore)
		.map((certificate) => ({
			layer: layerOf(certificate, members),
			from: certificate.notBefore,
			to: certificate.notAfter,
		}))
		.reverse();
}
