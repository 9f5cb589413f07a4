import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import { knowledgeOf, missingFigures } from '../../../src/domain/certificates/knowledge.ts';
import type { Fact, Rotation } from '../../../src/domain/evidence/types.ts';
import { FACT } from '../../content/canary.ts';

const DATA: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	'x/leaf': { lifetime_h: 24, longest_days: 90 },
	'x/renewal': { from_pct: 60, to_pct: 90 },
	'x/signing': { most_per_second: 50 },
	'x/root': { root_days: 3650, issuer_days: 365 },
};

const factOf = (id: string): Fact => ({ ...FACT, id, data: DATA[id] as Fact['data'] });

const authority = (key: string) => ({
	...{ name: 'issuer', steps: ['Create it.'], facts: ['x/root'] },
	lifetime: { fact: 'x/root', key },
});

const ROTATION = {
	id: 'x',
	title: 'X',
	signer: { name: 'control plane' },
	keys: { accepted: ['ECDSA P-256'], fact: 'x/keys' },
	outage: { text: 'Nothing is signed.' },
	leaf: {
		...{ counted: 'workloads', countedFact: 'x/counted', renewed: 'by itself', facts: ['x/leaf'] },
		lifetime: { fact: 'x/leaf', key: 'lifetime_h' },
		longest: { fact: 'x/leaf', key: 'longest_days' },
		renewal: { fact: 'x/renewal', from: 'from_pct', to: 'to_pct' },
	},
	signingLimit: { fact: 'x/signing', key: 'most_per_second' },
	root: authority('root_days'),
	intermediate: authority('issuer_days'),
} as unknown as Rotation;

const LEAST = {
	...ROTATION,
	leaf: { ...ROTATION.leaf, longest: undefined },
	signingLimit: undefined,
	root: { ...ROTATION.root, lifetime: undefined },
	intermediate: undefined,
} as Rotation;

describe('knowledgeOf()', () => {
	test('brings the figures of the facts into a rotation, each with its fact', () => {
		expect(knowledgeOf(ROTATION, factOf)).toEqual({
			...{ id: 'x', title: 'X', signer: ROTATION.signer, keys: ROTATION.keys, outage: ROTATION.outage },
			leaf: {
				...{ counted: 'workloads', countedFact: 'x/counted', renewed: 'by itself', facts: ['x/leaf'] },
				...{ lifetime: 24 * HOUR, longest: 90 * DAY, renewal: { from: 0.6, to: 0.9 } },
				...{ lifetimeFact: 'x/leaf', longestFact: 'x/leaf', renewalFact: 'x/renewal' },
			},
			...{ signingLimit: 50, signingLimitFact: 'x/signing' },
			root: { ...ROTATION.root, lifetime: 3650 * DAY, lifetimeFact: 'x/root' },
			intermediate: { ...ROTATION.intermediate, lifetime: 365 * DAY, lifetimeFact: 'x/root' },
		});
	});

	test('leaves open what a platform does not say', () => {
		const { leaf, signingLimit, signingLimitFact, root, intermediate } = knowledgeOf(LEAST, factOf);
		expect([leaf.longest, leaf.longestFact, signingLimit, signingLimitFact, intermediate]).toEqual(
			Array(5).fill(undefined),
		);
		expect(root).toMatchObject({ name: 'issuer', lifetime: undefined, lifetimeFact: undefined });
	});

	test('refuses a rotation whose fact has lost its figure, and names both', () => {
		const without = (id: string) => ({ ...factOf(id), data: undefined });
		expect(() => knowledgeOf(ROTATION, without)).toThrow('The fact "x/leaf" has no usable figure "lifetime_h".');
		const share = (id: string) => (id === 'x/renewal' ? without(id) : factOf(id));
		expect(() => knowledgeOf(ROTATION, share)).toThrow('The fact "x/renewal" has no usable figure "from_pct".');
	});
});

describe('missingFigures()', () => {
	test('are none where each fact has its figure, and none of those that nobody names', () => {
		expect(missingFigures(ROTATION, factOf)).toEqual([]);
		expect(missingFigures(LEAST, factOf)).toEqual([]);
	});

	test('are all named at once, with field, fact and key', () => {
		expect(missingFigures(ROTATION, () => undefined)).toEqual([
			{ field: 'leaf.lifetime', fact: 'x/leaf', key: 'lifetime_h' },
			{ field: 'leaf.longest', fact: 'x/leaf', key: 'longest_days' },
			{ field: 'leaf.renewal.from', fact: 'x/renewal', key: 'from_pct' },
			{ field: 'leaf.renewal.to', fact: 'x/renewal', key: 'to_pct' },
			{ field: 'signingLimit', fact: 'x/signing', key: 'most_per_second' },
			{ field: 'root.lifetime', fact: 'x/root', key: 'root_days' },
			{ field: 'intermediate.lifetime', fact: 'x/root', key: 'issuer_days' },
		]);
	});

	test('are figures of the wrong kind as well', () => {
		const swapped = { ...ROTATION, signingLimit: { fact: 'x/leaf', key: 'lifetime_h' } } as Rotation;
		expect(missingFigures(swapped, factOf).map(({ field }) => field)).toEqual(['signingLimit']);
	});
});
