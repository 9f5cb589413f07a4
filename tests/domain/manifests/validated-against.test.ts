import { expect, test } from 'vitest';
import { groupOf, VALIDATED, validatedAgainst } from '../../../src/domain/manifests/validated-against.ts';
import { writtenFor } from '../../../src/domain/manifests/written-for.ts';

test('a resource belongs to the group of its API, and the oldest ones to the core', () => {
	expect(groupOf({ apiVersion: 'networking.istio.io/v1' })).toBe('networking.istio.io');
	expect(groupOf({ apiVersion: 'v1' })).toBe('core');
});

test('what a kind was validated against goes before what its group was', () => {
	const against = (apiVersion: string, kind: string) => validatedAgainst({ apiVersion, kind });
	expect(against('cert-manager.io/v1', 'Certificate')).toBe(VALIDATED['cert-manager.io/Certificate']);
	expect(against('cert-manager.io/v1', 'Issuer')).toBe(VALIDATED['cert-manager.io']);
	expect(against('v1', 'Service')).toBe(VALIDATED['core']);
	expect(against('unknown.example/v1', 'Thing')).toBeUndefined();
});

test('an example was written for a release line of a mesh, by its name, or of another product', () => {
	const nameOf = (id: string) => `The mesh ${id}`;
	expect(writtenFor({ platform: 'linkerd', version: '2.20' }, nameOf)).toBe('The mesh linkerd 2.20');
	expect(writtenFor({ product: 'Flagger', version: '1.44' }, nameOf)).toBe('Flagger 1.44');
});
