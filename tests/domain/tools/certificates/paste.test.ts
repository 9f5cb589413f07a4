import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfDer, outermost } from '../../../../src/tools/certificates/der.ts';
import {
	holdsKey,
	MAX_CERTIFICATES,
	MAX_INPUT,
	readFileBytes,
	readPaste,
} from '../../../../src/tools/certificates/paste.ts';

const chain = (name: string) => readFileSync(new URL(`../../certificates/chains/${name}.pem`, import.meta.url), 'utf8');

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const CHAIN = chain('mesh');
const [LEAF = '', INTERMEDIATE = '', ROOT = ''] = CHAIN.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
const DER = Buffer.from(LEAF.replace(/-----[^-]+-----/g, ''), 'base64');

const found = (text: string) => {
	const paste = readPaste(text);
	return paste.kind === 'certificates' ? paste.found.length : paste.kind;
};

/** Keys are made here and forgotten: none is ever part of a file. */
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs8' | 'sec1' | 'pkcs1', pair = EC) =>
	pair.privateKey.export({ type: type as 'pkcs8', format: 'pem' }) as string;
const ENCRYPTED = EC.privateKey.export({
	type: 'pkcs8',
	format: 'pem',
	cipher: 'aes-256-cbc',
	passphrase: 'x',
}) as string;
const JWK = JSON.stringify(EC.privateKey.export({ format: 'jwk' }));
const OPENSSH = `-----BEGIN OPENSSH PRIVATE KEY-----\n${base64('openssh-key-v1\0none')}\n-----END OPENSSH PRIVATE KEY-----`;
const bare = (text: string) => text.replace(/-----[^-]+-----|\s/g, '');

describe('certificates are found in', () => {
	test.each([
		['PEM', CHAIN, 3],
		['PEM with Windows line ends', CHAIN.replaceAll('\n', '\r\n'), 3],
		['PEM with text around it', `subject=CN = x\n${LEAF}\nBag Attributes\n    friendlyName: y\n${ROOT}\n`, 2],
		['indented YAML of a ConfigMap', `data:\n  ca-bundle.crt: |-\n${CHAIN.replace(/^/gm, '    ')}`, 3],
		['JSON with escaped line breaks', JSON.stringify({ chain: CHAIN }), 3],
		['base64 of PEM in a Secret', `kind: Secret\ndata:\n  ca.crt: ${base64(ROOT)}\n  tls.crt: ${base64(LEAF)}\n`, 2],
		['base64 of PEM in JSON', JSON.stringify({ data: { 'ca.crt': base64(ROOT), 'tls.crt': base64(CHAIN) } }), 4],
		[
			'base64 of PEM, folded',
			`data:\n  tls.crt: >-\n${base64(CHAIN).replace(/.{76}/g, '$&\n').replace(/^/gm, '    ')}`,
			3,
		],
		['base64 of PEM alone', base64(CHAIN), 3],
		['two answers of jsonpath', `${base64(LEAF)}\n${base64(ROOT)}`, 2],
		['base64 of DER alone, folded', base64(DER).replace(/.{64}/g, '$&\n'), 1],
		['a key set with x5c', JSON.stringify({ keys: [{ kty: 'EC', x5c: [base64(DER)] }] }), 1],
		['base64 twice', base64(base64(ROOT)), 1],
	])('%s', (_, text, count) => {
		expect(found(text)).toBe(count);
	});

	test('files in PEM, DER and UTF-16', () => {
		const count = (bytes: Uint8Array) => {
			const paste = readFileBytes(bytes);
			return paste.kind === 'certificates' ? paste.found.length : paste.kind;
		};
		expect(count(Buffer.from(CHAIN))).toBe(3);
		expect(count(DER)).toBe(1);
		expect(count(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CHAIN, 'utf16le')]))).toBe(3);
	});
});

describe('a private key is refused', () => {
	const secret = (value: string) =>
		`apiVersion: v1\nkind: Secret\ndata:\n  tls.crt: ${base64(LEAF)}\n  tls.key: ${value}\n`;

	test.each([
		['PKCS #8', pem('pkcs8')],
		['SEC 1', pem('sec1')],
		['PKCS #1', pem('pkcs1', RSA)],
		['encrypted', ENCRYPTED],
		['OpenSSH', OPENSSH],
		['behind certificates', `${CHAIN}\n${pem('pkcs8')}`],
		['in a Secret', secret(base64(pem('pkcs8')))],
		['encrypted, in a Secret', secret(base64(ENCRYPTED))],
		['in a Secret, folded', secret(`>-\n    ${base64(pem('pkcs1', RSA)).replace(/.{60}/g, '$&\n    ')}`)],
		['in a Secret as JSON', JSON.stringify({ data: { 'tls.crt': base64(LEAF), 'tls.key': base64(pem('sec1')) } })],
		['in a Secret inside a Secret', secret(base64(secret(base64(pem('pkcs8')))))],
		['as stringData', `stringData:\n  tls.key: |\n${pem('pkcs8').replace(/^/gm, '    ')}`],
		['with escaped line breaks', JSON.stringify(pem('pkcs8'))],
		['as base64 without its armor', bare(pem('pkcs8'))],
		['as base64 without its armor, RSA', bare(pem('pkcs1', RSA))],
		['as base64 without its armor, encrypted', bare(ENCRYPTED)],
		['cut off at its end', pem('pkcs1', RSA).slice(0, 400)],
		['cut off, without its armor', bare(pem('pkcs1', RSA)).slice(0, 400)],
		['without its first line', `${pem('pkcs8').split('\n').slice(1).join('\n')}`],
		['as a JSON web key', JWK],
		['of PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519'],
		['in a mail', pem('pkcs8').replace(/^/gm, '> ')],
	])('%s', (_, text) => {
		expect(readPaste(text).kind).toBe('key');
		expect(holdsKey(text)).toBe(true);
	});

	test('as a file in DER, or in a key store', () => {
		const der = EC.privateKey.export({ type: 'pkcs8', format: 'der' });
		expect(readFileBytes(der)).toEqual({ kind: 'key' });
		expect(readFileBytes(Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]))).toEqual({ kind: 'key' });
		// PKCS #12 begins with version 3.
		expect(readFileBytes(Buffer.from([0x30, 0x82, 0x09, 0x61, 0x02, 0x01, 0x03, 0x30]))).toEqual({ kind: 'key' });
	});

	test('wherever it stands among other text', () => {
		const noise = fc
			.string({ unit: 'binary', maxLength: 200 })
			.filter((text) => !/-----|[A-Za-z0-9+/_-]{20}/.test(text));
		fc.assert(
			fc.property(noise, noise, (before, after) => {
				expect(readPaste(`${before}\n${pem('pkcs8')}\n${after}`)).toEqual({ kind: 'key' });
			}),
		);
	});

	test('but certificates and public keys are not taken for one', () => {
		for (const text of [CHAIN, base64(CHAIN), base64(DER)]) expect(holdsKey(text)).toBe(false);
		const publicKey = EC.publicKey.export({ type: 'spki', format: 'pem' }) as string;
		expect(readPaste(publicKey)).toMatchObject({ kind: 'unusable', message: expect.stringContaining('public key') });
		const old = RSA.publicKey.export({ type: 'pkcs1', format: 'pem' }) as string;
		expect(readPaste(bare(old)).kind).toBe('unusable');
	});
});

describe('what cannot be used is explained', () => {
	test.each([
		['prose', 'Hello world', 'No certificate was found'],
		['a Secret without certificates', `data:\n  password: ${base64('x'.repeat(80))}`, 'No certificate was found'],
		['a block that is cut off', LEAF.slice(0, -40), 'damaged or cut off'],
		['a damaged block', LEAF.replace(/M/g, ''), 'damaged'],
		['a request', '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----', 'a request'],
		['a bundle', '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----', 'openssl pkcs7 -print_certs'],
		['another block', '-----BEGIN DH PARAMETERS-----\nMIIB\n-----END DH PARAMETERS-----', '“DH PARAMETERS”'],
		['too much', 'x'.repeat(MAX_INPUT + 1), 'larger than 1 MB'],
	])('%s', (_, text, message) => {
		expect(readPaste(text)).toMatchObject({ kind: 'unusable', message: expect.stringContaining(message) });
	});

	test('several things at once are all named, and a flood of them is not', () => {
		const block = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
		const both = readPaste(`${block('PUBLIC KEY', 'MIIB')}-----BEGIN CERTIFICATE-----\nMIIB`);
		expect(both).toMatchObject({ kind: 'unusable', message: expect.stringMatching(/public key.*damaged or cut off/) });
		const flood = readPaste(Array.from({ length: 50 }, (_, at) => block(`THING ${at}`, 'MIIB')).join(''));
		expect(flood.kind === 'unusable' && flood.message.match(/There is a block/g)).toHaveLength(3);
	});

	test('a damaged certificate among sound ones is left out, and named', () => {
		const paste = readPaste(`${LEAF}\n${INTERMEDIATE.slice(0, 300)}\n${ROOT}`);
		expect(paste).toMatchObject({ kind: 'certificates', notes: [expect.stringContaining('cut off')] });
		expect(found(`${LEAF}\n${INTERMEDIATE.slice(0, 300)}\n${ROOT}`)).toBe(2);
	});

	test('of many certificates the first ones are used', () => {
		const paste = readPaste(`${ROOT}\n`.repeat(MAX_CERTIFICATES + 5));
		expect(paste).toMatchObject({ kind: 'certificates', notes: [expect.stringContaining('the first 20 are used')] });
		expect(found(`${ROOT}\n`.repeat(MAX_CERTIFICATES + 5))).toBe(MAX_CERTIFICATES);
	});

	test('nothing is nothing', () => {
		expect(readPaste(' \n')).toEqual({ kind: 'empty' });
	});
});

describe('hostile input', () => {
	test('never throws', () => {
		const words = fc.constantFrom(
			'-----BEGIN ',
			'CERTIFICATE',
			'-----',
			'-----END ',
			'\n',
			'MII',
			'data:',
			'  ',
			base64(LEAF),
		);
		const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary' }), fc.base64String()), { maxLength: 40 });
		fc.assert(
			fc.property(text, (parts) => {
				expect(() => readPaste(parts.join(''))).not.toThrow();
			}),
			{ numRuns: 1000 },
		);
	});

	test('never throws as a file, nor as DER', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, sequence) => {
				const file = sequence ? Uint8Array.from([0x30, ...bytes]) : bytes;
				readFileBytes(file);
				kindOfDer(file);
				expect(outermost(file)?.length ?? 0).toBeLessThanOrEqual(file.length);
			}),
			{ numRuns: 1000 },
		);
	});

	// Each of them would take minutes with a search that tries again from every position.
	test.each([
		['dashes', '-'],
		['beginnings', 'BEGIN '],
		['headers', '-----BEGIN CERTIFICATE-----'],
		['keys of YAML', 'a:'],
		['quotes', '"'],
		['base64', 'TUlJ'],
		['brackets', '0x30{'],
		['open blocks', '-----BEGIN A-----\nMIIB\n'],
	])('of a megabyte of %s is read in one go', (_, part) => {
		const text = part.repeat(Math.floor(MAX_INPUT / part.length) - 1);
		expect(['unusable', 'certificates']).toContain(readPaste(`${text}!`).kind);
	});
});
