import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyText } from '../../../../src/domain/certificates/certificate.ts';
import { chainOf, layerOf } from '../../../../src/domain/certificates/chain.ts';
import { momentText } from '../../../../src/domain/certificates/time.ts';
import { readPaste } from '../../../../src/tools/certificates/paste.ts';
import { shown } from '../../../../src/tools/certificates/reader/names.ts';
import { readCertificates } from '../../../../src/tools/certificates/reader/read.ts';

function dersIn(name: string): readonly Uint8Array[] {
	const paste = readPaste(readFileSync(new URL(`../../certificates/chains/${name}.pem`, import.meta.url), 'utf8'));
	return paste.kind === 'certificates' ? paste.found : [];
}

const read = (name: string) => readCertificates(dersIn(name));

afterEach(() => vi.unstubAllGlobals());

test('a chain of a mesh is read in every detail', async () => {
	const { certificates, unreadable } = await read('mesh');
	const [leaf, intermediate, root] = certificates;
	expect(unreadable).toBe(0);
	expect(leaf).toMatchObject({
		subject: '(no name)',
		issuer: 'O=Shop, CN=Shop intermediate\\, cluster 1',
		uris: ['spiffe://cluster.local/ns/shop/sa/web'],
		dnsNames: ['web.shop.svc'],
		isCa: false,
		maySign: false,
		serial: '4333',
		signature: { name: 'ECDSA with SHA-256', hash: 'SHA-256' },
	});
	expect(leaf && [leaf.notBefore, leaf.notAfter].map(momentText)).toEqual([
		'2026-11-21 00:00 UTC',
		'2026-11-22 00:00 UTC',
	]);
	expect(intermediate).toMatchObject({ isCa: true, pathLength: 0, maySign: true, keyId: leaf?.authorityKeyId });
	expect(root).toMatchObject({ isCa: true, pathLength: undefined, subject: 'O=Shop, CN=Shop root' });
	expect(certificates.map((certificate) => layerOf(certificate, certificates))).toEqual([
		'leaf',
		'intermediate',
		'root',
	]);
});

test.each([
	['mesh', ['ECDSA P-256', 'ECDSA P-256', 'ECDSA P-256']],
	['weak', ['RSA 1024', 'RSA 2048']],
	['ed25519', ['Ed25519', 'Ed25519']],
	['p521', ['ECDSA P-384', 'ECDSA P-521']],
	['pss', ['RSA 3072']],
])('keys of %s are named', async (name, keys) => {
	expect((await read(name)).certificates.map(({ key }) => keyText(key))).toEqual(keys);
});

describe('signatures', () => {
	test.each([
		['mesh', ['valid', 'valid', 'valid']],
		['mesh-without-root', ['valid', 'unchecked']],
		['weak', ['valid', 'valid']],
		['p521', ['valid', 'valid']],
		['ed25519', ['valid', 'valid']],
		['forged', ['invalid', 'valid']],
		['pss', ['unchecked']],
	])('of %s', async (name, expected) => {
		expect([...(await read(name)).verifications.values()]).toEqual(expected);
	});

	test('of a changed certificate are not valid', async () => {
		const ders = dersIn('mesh').map((der) => Uint8Array.from(der));
		const [leaf] = ders;
		const at = Buffer.from(leaf ?? []).indexOf('web.shop');
		leaf?.set(Buffer.from('api.shop'), at);
		const { certificates, verifications } = await readCertificates(ders);
		expect(certificates[0]?.dnsNames).toEqual(['api.shop.svc']);
		expect(verifications.get(certificates[0]?.id ?? '')).toBe('invalid');
	});

	test('are not verified where the browser has no cryptography, and the reading says so', async () => {
		vi.stubGlobal('crypto', {});
		const { certificates, verifications, canVerify } = await read('mesh');
		expect(certificates).toHaveLength(3);
		expect(new Set(verifications.values())).toEqual(new Set(['unchecked']));
		expect(canVerify).toBe(false);
	});
});

test('names from certificates cannot steer the display', () => {
	expect(shown('evil\u202Etxt.exe\u0000\n')).toBe('evil\ufffdtxt.exe\ufffd\ufffd');
	expect(shown('x'.repeat(500))).toHaveLength(201);
});

describe('damaged certificates', () => {
	const [leaf = new Uint8Array()] = dersIn('mesh');

	test('are counted, never thrown', async () => {
		const { certificates, unreadable } = await readCertificates([leaf.subarray(0, 200), Uint8Array.of(0x30, 0), leaf]);
		expect([certificates.length, unreadable]).toEqual([1, 2]);
	});

	test('with any bytes changed never throw, and never make a chain of nonsense', async () => {
		const changes = fc.array(fc.tuple(fc.nat(leaf.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(changes, async (edits) => {
				const der = Uint8Array.from(leaf);
				for (const [at, value] of edits) der[at] = value;
				const { certificates } = await readCertificates([der]);
				for (const { notBefore, notAfter } of certificates) {
					expect(Number.isFinite(notBefore) && Number.isFinite(notAfter)).toBe(true);
				}
				chainOf(certificates);
			}),
			{ numRuns: 500 },
		);
	});

	test('of random bytes never throw', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				const { certificates } = await readCertificates([Uint8Array.from([0x30, 0x82, 1, 0, ...bytes])]);
				expect(certificates).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	test('nested a thousand times are refused, not followed', async () => {
		let der = Uint8Array.of(0x05, 0x00);
		for (let depth = 0; depth < 20_000; depth++) {
			const size = der.length;
			der = Uint8Array.of(0x30, 0x83, size >> 16, (size >> 8) & 255, size & 255, ...(depth < 3000 ? der : []));
			if (depth >= 3000) break;
		}
		expect((await readCertificates([der])).unreadable).toBe(1);
	});
});
