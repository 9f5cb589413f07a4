import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyText, shortName } from '../../../src/domain/certificates/certificate.ts';
import { chainOf, issuerOf, layerOf, validitiesOf } from '../../../src/domain/certificates/chain.ts';
import { intermediate, leaf, root } from './certificates.ts';

const ids = (certificates: readonly { readonly id: string }[]) => certificates.map(({ id }) => id);

describe('chainOf()', () => {
	const sound = [leaf(), intermediate(), root()];

	test('finds the order, whatever the order of the input', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(sound, { minLength: 3 }), (shuffled) => {
				expect(ids(chainOf(shuffled).members)).toEqual(['leaf', 'intermediate', 'root']);
			}),
		);
	});

	test('ends where an issuer is missing', () => {
		expect(ids(chainOf([leaf(), intermediate()]).members)).toEqual(['leaf', 'intermediate']);
		expect(ids(chainOf([leaf(), root()]).members)).toEqual(['leaf']);
	});

	test('takes every certificate once, and names those that have no place', () => {
		const stranger = root({ id: 'stranger', subjectId: 'stranger', issuerId: 'stranger' });
		const { members, others } = chainOf([...sound, ...sound, stranger]);
		expect(ids(members)).toEqual(['leaf', 'intermediate', 'root']);
		expect(ids(others)).toEqual(['stranger']);
	});

	test('does not run in circles where two authorities name each other', () => {
		const a = root({ id: 'a', subjectId: 'a', issuerId: 'b' });
		const b = root({ id: 'b', subjectId: 'b', issuerId: 'a' });
		expect(ids(chainOf([a, b]).members)).toEqual(['a', 'b']);
	});

	test('tells a new root from the old one with the same name by its key', () => {
		const old = root({ id: 'old', keyId: '01' });
		const renewed = root({ id: 'new', keyId: '02' });
		const below = intermediate({ authorityKeyId: '02' });
		expect(issuerOf(below, [old, renewed, below])?.id).toBe('new');
		// A root that the old key has cross-signed is no root.
		expect(layerOf(root({ id: 'cross', keyId: '02', authorityKeyId: '01' }), [old])).toBe('intermediate');
	});
});

describe('issuerOf()', () => {
	test('is none for a root, and another root of the same name is not asked', () => {
		const [one, other] = [root({ id: 'one' }), root({ id: 'other' })];
		expect(issuerOf(one, [one, other])).toBeUndefined();
	});

	test('prefers an authority to a certificate that only has the right name', () => {
		const [plain, authority] = [intermediate({ id: 'plain', isCa: false }), intermediate({ id: 'authority' })];
		expect(issuerOf(leaf(), [plain, authority])?.id).toBe('authority');
		expect(issuerOf(leaf(), [plain])?.id).toBe('plain');
	});

	test.each([
		['neither says which key it is', undefined, undefined, true],
		['only the issuer says so', '01', undefined, true],
		['only the certificate says so', undefined, '01', true],
		['both name the same key', '01', '01', true],
		['they name different keys', '01', '02', false],
	])('goes by the name where %s', (_, keyId, authorityKeyId, found) => {
		expect(issuerOf(leaf({ authorityKeyId }), [intermediate({ keyId })]) !== undefined).toBe(found);
		// The same decides whether a certificate that names itself is a root.
		expect(layerOf(root({ keyId, authorityKeyId }), [])).toBe(found ? 'root' : 'intermediate');
	});
});

test('what has issued another certificate is an authority, whatever it says of itself', () => {
	const plain = intermediate({ isCa: false });
	expect(layerOf(plain, [leaf(), plain, root()])).toBe('intermediate');
	expect(layerOf(plain, [plain, root()])).toBe('leaf');
});

test('a link keeps layers and dates of a chain, from the root down', () => {
	const chain = validitiesOf(chainOf([leaf(), intermediate(), root()]));
	expect(chain.map(({ layer }) => layer)).toEqual(['root', 'intermediate', 'leaf']);
	expect(Object.keys(chain[0] ?? {})).toEqual(['layer', 'from', 'to']);
	expect(validitiesOf(chainOf([root({ notAfter: 0 })]))).toEqual([]);
	expect(validitiesOf(chainOf([root({ notAfter: root().notBefore })]))).toEqual([]);
});

test('a certificate is called by the best of its names', () => {
	expect(shortName(root({ subject: 'O=Shop, CN=Shop\\, cluster 1, C=CH' }))).toBe('Shop, cluster 1');
	expect(shortName(leaf())).toBe('spiffe://cluster.local/ns/shop/sa/web');
	expect(shortName(leaf({ uris: [], dnsNames: ['web.shop.svc'] }))).toBe('web.shop.svc');
	expect(shortName(leaf({ uris: [] }))).toBe('number 01');
});

test('a key is written as the field writes it', () => {
	expect(keyText(root().key)).toBe('ECDSA P-256');
	expect(keyText({ algorithm: 'RSA', curve: undefined, bits: 2048 })).toBe('RSA 2048');
	expect(keyText({ algorithm: 'Ed25519', curve: undefined, bits: undefined })).toBe('Ed25519');
});
