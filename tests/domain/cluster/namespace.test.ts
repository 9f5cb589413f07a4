import { describe, expect, test } from 'vitest';
import { labelsIn, wishOf } from '../../../src/domain/cluster/namespace.ts';

describe('a namespace', () => {
	const wish = (labels: string) => wishOf(labelsIn(labels));

	test.each([
		['istio-injection=enabled', 'in'],
		['istio-injection=disabled', 'out'],
		['linkerd.io/inject=ingress', 'in'],
		['kuma.io/sidecar-injection=true', 'in'],
		['istio.io/rev=canary', 'in'],
		['istio.io/rev=', undefined],
		['istio.io/rev', undefined],
		['istio.io/revs', undefined],
		['istio-injection=maybe', undefined],
		['istio-injection=not-enabled', undefined],
		['istio-injection=enabled-later', undefined],
		['istio-injection=not-disabled', undefined],
		['istio-injection=disabled-once', undefined],
		['team=enabled', undefined],
		['linkerd.io/inject=disabled,istio-injection=enabled', 'in'],
		['linkerd.io/inject=disabled,istio.io/dataplane-mode=none', 'out'],
	])('with the labels %s asks for a mesh or refuses it: %s', (labels, expected) => {
		expect(wish(labels)).toEqual({ wish: expected, ambient: false });
	});

	test('can be in a mesh without sidecars', () => {
		expect(wish('a=b,istio.io/dataplane-mode=ambient')).toEqual({ wish: 'in', ambient: true });
	});
});
