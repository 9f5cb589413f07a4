import { describe, expect, test } from 'vitest';
import { type Certificate, DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { chainOf } from '../../../src/domain/certificates/chain.ts';
import { problemsOf } from '../../../src/domain/certificates/problems.ts';
import { intermediate, leaf, NOW, root } from './certificates.ts';

const LONGEST = { title: 'Istio', longest: 90 * DAY, longestFact: 'x/leaf', keys: undefined };

const texts = (pasted: readonly Certificate[], accepted = LONGEST) =>
	problemsOf({ pasted, chain: chainOf(pasted), verifications: new Map(), accepted, now: NOW }).map(({ text }) => text);

const chain = (own: Partial<Certificate>) => texts([leaf(own), intermediate(), root()]);

const rsa = (bits: number | undefined) => ({ algorithm: 'RSA', curve: undefined, bits });

describe('a certificate', () => {
	test('is valid in the moment in which it begins, and no more in the one in which it ends', () => {
		expect(texts([root({ notBefore: NOW })])).toEqual([]);
		expect(texts([root({ notBefore: NOW + 1000 })])).toEqual([
			'The root “root” is not valid before 2026-11-21 12:00 UTC. Compare that with the clocks of your nodes.',
		]);
		expect(texts([root({ notAfter: NOW + 1000 })])).toEqual([]);
		expect(texts([root({ notAfter: NOW })])).toEqual(['The root “root” expired on 2026-11-21 12:00 UTC.']);
	});

	test('of no length ends before it begins', () => {
		expect(texts([root({ notBefore: NOW, notAfter: NOW })])).toEqual(['The root “root” ends before it begins.']);
	});

	test('may have a key of exactly the bits that are the least, or of a size that nobody knows', () => {
		expect(chain({ key: rsa(2048) })).toEqual([]);
		expect(chain({ key: rsa(undefined) })).toEqual([]);
		expect(chain({ key: { algorithm: 'Ed25519', curve: undefined, bits: 64 } })).toEqual([]);
		expect(chain({ key: rsa(2047) })).toEqual([expect.stringContaining('weak key: RSA 2047, where 2048 bits')]);
	});

	test('is not signed with what cannot be forged', () => {
		const signed = (hash: string | undefined) => chain({ signature: { name: 'x', hash } });
		expect([signed('SHA-256'), signed(undefined), signed('SHA-1024')]).toEqual([[], [], []]);
		expect(signed('MD5')).toEqual([expect.stringContaining('signed with MD5, which can be forged')]);
	});

	test('may be valid exactly as long as its issuer', () => {
		const { notBefore, notAfter } = intermediate();
		const own = { notBefore, notAfter };
		expect(texts([leaf(own), intermediate(), root()], { ...LONGEST, longest: 365 * DAY })).toEqual([]);
	});

	test('that outlives its issuer is told when both end', () => {
		expect(chain({ notAfter: intermediate().notAfter + HOUR, notBefore: NOW + 100 * DAY })).toContain(
			'The leaf “spiffe://cluster.local/ns/shop/sa/web” outlives its issuer: it ends on 2027-04-21 13:00 UTC, its issuer on 2027-04-21 12:00 UTC. It stops working with it.',
		);
	});

	test('may live exactly as long as the platform issues for, and an authority longer', () => {
		const ending = NOW + 23 * HOUR;
		expect(chain({ notBefore: ending - 90 * DAY })).toEqual([]);
		expect(chain({ notBefore: ending - 91 * DAY })).toEqual([
			'The leaf “spiffe://cluster.local/ns/shop/sa/web” lives 91 days; the authority of Istio issues for 90 days at most.',
		]);
	});

	test('of a platform without a limit may live as long as it likes', () => {
		const accepted = { ...LONGEST, longest: undefined } as unknown as typeof LONGEST;
		expect(texts([leaf({ notBefore: NOW - 100 * DAY }), intermediate(), root()], accepted)).toEqual([]);
	});
});

describe('an authority', () => {
	test('may have as many authorities below as it allows', () => {
		expect(texts([leaf(), intermediate({ pathLength: 0 }), root({ pathLength: 1 })])).toEqual([]);
	});

	test('that is none is not blamed for the usage of its key as well', () => {
		const found = texts([leaf(), intermediate({ isCa: false, maySign: false }), root()]);
		expect(found).toEqual(['The intermediate “intermediate” signed another certificate, but is no authority.']);
	});
});

describe('the order of what was pasted', () => {
	test('is right where a certificate occurs twice in a row or a stranger stands between', () => {
		expect(texts([leaf(), leaf(), intermediate(), root()])).toEqual([expect.stringContaining('occurs more than once')]);
		const stranger = root({ id: 'x', subjectId: 'x', issuerId: 'x', subject: 'CN=x' });
		expect(texts([leaf(), stranger, intermediate(), root()])).toEqual([
			'The root “x” belongs to another chain; the plan does not use it.',
		]);
	});

	test('is wrong from the root down, although the middle is in its place', () => {
		expect(texts([root(), intermediate(), leaf()])).toEqual([expect.stringContaining('The order is wrong')]);
	});
});

test('a signature of another key breaks connections', () => {
	const pasted = [leaf(), intermediate(), root()];
	const verifications = new Map([['leaf', 'invalid' as const]]);
	expect(problemsOf({ pasted, chain: chainOf(pasted), verifications, accepted: LONGEST, now: NOW })).toEqual([
		{
			severity: 'error',
			text: 'The signature of the leaf “spiffe://cluster.local/ns/shop/sa/web” was not made by the key of its issuer.',
		},
	]);
});

test('a certificate that was pasted three times is named twice', () => {
	const found = texts([root(), root(), root()]);
	expect(found).toEqual(Array(2).fill('The root “root” occurs more than once.'));
});

test('a name in the middle of a sentence begins in lower case', () => {
	expect(texts([intermediate()])).toEqual([
		'The issuer of the intermediate “intermediate” is missing: “CN=root”. Paste it too, or enter its dates by hand.',
	]);
});
