import { type Certificate, DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';

/** A day on which everything below is valid. */
export const NOW = Date.UTC(2026, 10, 21, 12);

const BASE: Certificate = {
	id: 'root',
	subject: 'CN=root',
	issuer: 'CN=root',
	subjectId: 'root',
	issuerId: 'root',
	serial: '01',
	notBefore: NOW - 730 * DAY,
	notAfter: NOW + 2920 * DAY,
	key: { algorithm: 'ECDSA', curve: 'P-256', bits: 256 },
	signature: { name: 'ECDSA with SHA-256', hash: 'SHA-256' },
	isCa: true,
	pathLength: undefined,
	maySign: true,
	dnsNames: [],
	uris: [],
	keyId: undefined,
	authorityKeyId: undefined,
};

/** A root with which nothing is wrong, or with one thing. */
export const root = (part: Partial<Certificate> = {}): Certificate => ({ ...BASE, ...part });

/** An intermediate below that root. */
export const intermediate = (part: Partial<Certificate> = {}): Certificate => ({
	...BASE,
	id: 'intermediate',
	subject: 'CN=intermediate',
	subjectId: 'intermediate',
	notBefore: NOW - 214 * DAY,
	notAfter: NOW + 151 * DAY,
	...part,
});

/** A leaf below that intermediate. */
export const leaf = (part: Partial<Certificate> = {}): Certificate => ({
	...BASE,
	id: 'leaf',
	subject: '(no name)',
	subjectId: 'leaf',
	issuer: 'CN=intermediate',
	issuerId: 'intermediate',
	notBefore: NOW - HOUR,
	notAfter: NOW + 23 * HOUR,
	isCa: false,
	maySign: false,
	uris: ['spiffe://cluster.local/ns/shop/sa/web'],
	...part,
});
