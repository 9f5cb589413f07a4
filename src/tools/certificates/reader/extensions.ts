import { AsnConvert } from '@peculiar/asn1-schema';
import {
	AuthorityKeyIdentifier,
	BasicConstraints,
	type Extensions,
	id_ce_authorityKeyIdentifier,
	id_ce_basicConstraints,
	id_ce_keyUsage,
	id_ce_subjectAltName,
	id_ce_subjectKeyIdentifier,
	KeyUsage,
	KeyUsageFlags,
	SubjectAlternativeName,
	SubjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import type { Certificate } from '../../../domain/certificates/certificate.ts';
import { hex, shown } from './names.ts';

type FromExtensions = Pick<
	Certificate,
	'isCa' | 'pathLength' | 'maySign' | 'dnsNames' | 'uris' | 'keyId' | 'authorityKeyId'
>;

/** More names than a reader can look through. */
const MAX_NAMES = 50;

/**
 * What the extensions of a certificate say.
 *
 * @throws if one of them is malformed
 */
export function readExtensions(extensions: Extensions | undefined): FromExtensions {
	const read = <T>(oid: string, type: new () => T): T | undefined => {
		const found = extensions?.find(({ extnID }) => extnID === oid);
		return found && AsnConvert.parse(found.extnValue.buffer, type);
	};
	const constraints = read(id_ce_basicConstraints, BasicConstraints);
	const usage = read(id_ce_keyUsage, KeyUsage);
	const names = [...(read(id_ce_subjectAltName, SubjectAlternativeName) ?? [])].slice(0, MAX_NAMES);
	const ownKey = read(id_ce_subjectKeyIdentifier, SubjectKeyIdentifier);
	const issuerKey = read(id_ce_authorityKeyIdentifier, AuthorityKeyIdentifier)?.keyIdentifier;
	return {
		isCa: constraints?.cA ?? false,
		pathLength: constraints?.pathLenConstraint,
		maySign: usage === undefined || (usage.toNumber() & KeyUsageFlags.keyCertSign) !== 0,
		dnsNames: names.flatMap(({ dNSName }) => (dNSName === undefined ? [] : [shown(dNSName)])),
		uris: names.flatMap(({ uniformResourceIdentifier: uri }) => (uri === undefined ? [] : [shown(uri)])),
		keyId: ownKey && hex(ownKey.buffer),
		authorityKeyId: issuerKey && hex(issuerKey.buffer),
	};
}
