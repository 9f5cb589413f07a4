import { describe, expect, test } from 'vitest';
import { type Certificate, DAY, type Verification } from '../../../src/domain/certificates/certificate.ts';
import { chainOf } from '../../../src/domain/certificates/chain.ts';
import { problemsOf } from '../../../src/domain/certificates/problems.ts';
import { intermediate, leaf, NOW, root } from './certificates.ts';

const ACCEPTED = { title: 'Istio', longest: 90 * DAY, longestFact: 'istio-sidecar/leaf', keys: undefined };

function problems(
	pasted: readonly Certificate[],
	{ accepted = ACCEPTED, verifications = {} }: { accepted?: object; verifications?: Record<string, Verification> } = {},
) {
	return problemsOf({
		pasted,
		chain: chainOf(pasted),
		verifications: new Map(Object.entries(verifications)),
		accepted: { ...ACCEPTED, ...accepted },
		now: NOW,
	});
}

test('a sound chain has no problem', () => {
	expect(problems([leaf(), intermediate(), root()])).toEqual([]);
});

describe('a chain is not accepted silently', () => {
	const below = [leaf(), intermediate()];

	test.each<[string, Certificate[], string, string]>([
		['with an expired root', [...below, root({ notAfter: NOW - DAY })], 'error', 'expired on 2026-11-20 12:00 UTC'],
		['with a root of tomorrow', [...below, root({ notBefore: NOW + DAY })], 'error', 'not valid before'],
		['that ends before it begins', [root({ notAfter: 0 })], 'error', 'ends before it begins'],
		[
			'in the wrong order',
			[root(), ...below],
			'warning',
			'Right is “spiffe://cluster.local/ns/shop/sa/web”, “intermediate”',
		],
		['without its root', below, 'warning', 'is missing: “CN=root”'],
		[
			'with an issuer that is no authority',
			[leaf(), intermediate({ isCa: false }), root()],
			'error',
			'is no authority',
		],
		[
			'with an issuer whose key may not sign',
			[leaf(), intermediate({ maySign: false }), root()],
			'error',
			'the usage of its key does not allow it',
		],
		[
			'with a leaf that outlives its issuer',
			[leaf({ notAfter: NOW + 160 * DAY }), intermediate(), root()],
			'warning',
			'outlives its issuer',
		],
		[
			'with a leaf older than its issuer',
			[leaf({ notBefore: NOW - 300 * DAY }), intermediate(), root()],
			'note',
			'before its issuer (2026-04-21)',
		],
		[
			'with a short RSA key',
			[leaf({ key: { algorithm: 'RSA', curve: undefined, bits: 1024 } }), intermediate(), root()],
			'warning',
			'weak key: RSA 1024',
		],
		[
			'with a signature on SHA-1',
			[leaf({ signature: { name: 'RSA with SHA-1', hash: 'SHA-1' } }), intermediate(), root()],
			'warning',
			'signed with SHA-1',
		],
		['with a certificate twice', [leaf(), leaf(), intermediate(), root()], 'note', 'occurs more than once'],
		[
			'with a stranger',
			[leaf(), intermediate(), root(), root({ id: 'x', subjectId: 'x', issuerId: 'x', subject: 'CN=x' })],
			'note',
			'“x” belongs to another chain',
		],
		[
			'with too many authorities',
			[leaf(), intermediate(), root({ pathLength: 0 })],
			'error',
			'allows 0 authorities below it, but 1 follow',
		],
	])('%s', (_, pasted, severity, text) => {
		const found = problems(pasted).find((problem) => problem.text.includes(text));
		expect(found?.severity).toBe(severity);
	});

	test('with a leaf that lives longer than the platform issues for, and the fact is named', () => {
		const found = problems([leaf({ notBefore: NOW - 100 * DAY }), intermediate(), root()]);
		expect(found).toContainEqual(expect.objectContaining({ severity: 'warning', fact: ACCEPTED.longestFact }));
	});

	test('with a key that the platform does not accept, and the fact is named', () => {
		const keys = { accepted: ['ECDSA P-384'], fact: 'x/keys' };
		const found = problems([root()], { accepted: { title: 'Linkerd', keys } });
		expect(found).toEqual([
			{
				severity: 'error',
				text: 'The root “root” has a key of ECDSA P-256; Linkerd accepts ECDSA P-384 only.',
				fact: 'x/keys',
			},
		]);
	});

	test('with a signature of another key; one that was not checked is no problem', () => {
		const chain = [leaf(), intermediate(), root()];
		expect(problems(chain, { verifications: { leaf: 'invalid' } })).toHaveLength(1);
		expect(problems(chain, { verifications: { leaf: 'unchecked', root: 'valid' } })).toEqual([]);
	});
});

test('the signature of a root may be old: nobody relies on it', () => {
	expect(problems([root({ signature: { name: 'RSA with SHA-1', hash: 'SHA-1' } })])).toEqual([]);
});

test('the worst comes first', () => {
	const found = problems([root({ notAfter: NOW - DAY }), leaf(), leaf(), intermediate()]);
	const ranks = found.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
	expect(ranks).toEqual([...ranks].sort());
	expect(new Set(ranks).size).toBe(3);
});
