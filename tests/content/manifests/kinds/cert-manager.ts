import { z } from 'astro/zod';
import { duration, namespaced, texts } from './resource.ts';

/**
 * The package does not know `renewal` of a Certificate, which came with 1.21, so this kind has a schema of its own;
 * the other kinds stay with the package. Remove this file when the package knows `renewal`.
 * CRD: https://github.com/cert-manager/cert-manager/blob/v1.21.1/deploy/crds/cert-manager.io_certificates.yaml
 */

const list = z.array(z.string()).optional();

const USAGES = [
	'signing',
	'digital signature',
	'content commitment',
	'key encipherment',
	'key agreement',
	'data encipherment',
	'cert sign',
	'crl sign',
	'encipher only',
	'decipher only',
	'any',
	'server auth',
	'client auth',
	'code signing',
	'email protection',
	's/mime',
	'ipsec end system',
	'ipsec tunnel',
	'ipsec user',
	'timestamping',
	'ocsp signing',
	'microsoft sgc',
	'netscape sgc',
] as const;

const names = z.strictObject({ dnsDomains: list, ipRanges: list, emailAddresses: list, uriDomains: list }).optional();

const certificate = namespaced('cert-manager.io/v1', 'Certificate', {
	spec: z.strictObject({
		secretName: z.string(),
		issuerRef: z.strictObject({ name: z.string(), kind: z.string().optional(), group: z.string().optional() }),
		isCA: z.boolean().optional(),
		commonName: z.string().max(64).optional(),
		subject: z
			.strictObject({
				organizations: list,
				organizationalUnits: list,
				countries: list,
				serialNumber: z.string().optional(),
			})
			.optional(),
		dnsNames: list,
		ipAddresses: list,
		uris: list,
		emailAddresses: list,
		usages: z.array(z.enum(USAGES)).optional(),
		duration: duration.optional(),
		renewBefore: duration.optional(),
		renewBeforePercentage: z.int().min(1).max(99).optional(),
		renewal: z
			.strictObject({
				policy: z.enum(['RenewBefore', 'Disabled']).optional(),
				windows: z
					.array(z.strictObject({ cron: z.string(), windowDuration: duration, timezone: z.string().optional() }))
					.optional(),
			})
			.optional(),
		privateKey: z
			.strictObject({
				algorithm: z.enum(['RSA', 'ECDSA', 'Ed25519']).optional(),
				encoding: z.enum(['PKCS1', 'PKCS8']).optional(),
				size: z.int().optional(),
				rotationPolicy: z.enum(['Never', 'Always']).optional(),
			})
			.optional(),
		nameConstraints: z.strictObject({ critical: z.boolean().optional(), permitted: names, excluded: names }).optional(),
		revisionHistoryLimit: z.int().min(1).optional(),
		secretTemplate: z.strictObject({ labels: texts.optional(), annotations: texts.optional() }).optional(),
	}),
});

export const CERT_MANAGER = [certificate] as const;
