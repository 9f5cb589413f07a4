import type { Resource } from '../../../src/domain/manifests/manifest.ts';
import type { Document } from './documents.ts';

type Kind = readonly [apiVersion: string, kind: string];

/** A resource with one mistake: where it has to be found, and a part of what has to be said about it. */
type Canary = { readonly name: string; readonly document: Document; readonly path: string; readonly message: string };

const ROUTE: Kind = ['gateway.networking.k8s.io/v1', 'HTTPRoute'];
const SERVER: Kind = ['policy.linkerd.io/v1beta3', 'Server'];
const kuma = (kind: string): Kind => ['kuma.io/v1alpha1', kind];
const istio = (kind: string): Kind => ['networking.istio.io/v1', kind];

const toPort = (port: unknown) => ({ rules: [{ backendRefs: [{ name: 'orders', port }] }] });
const server = (part: object) => ({ podSelector: {}, port: 'http', ...part });

const PLAIN_DOMAIN = { type: 'Domain', value: 'db.example.com', port: 5432, protocol: 'tcp' };
const AUTHORITY = { type: 'Bundled', bundled: { autogenerate: { enabled: true } } };

const MISTAKES: readonly (readonly [name: string, kind: Kind, spec: object, path: string, message: string])[] = [
	['a misspelt key, by a type', ROUTE, { rules: [{ backendRef: [] }] }, 'spec.rules.0.backendRef', 'known properties'],
	[
		'a misspelt key in a union, by a type',
		istio('VirtualService'),
		{ http: [{ retry: { attempts: 1 } }] },
		'spec.http.0.retry',
		'known properties',
	],
	['a misspelt key, by a strict schema', SERVER, server({ proxyProtocoll: 'gRPC' }), 'spec', '"proxyProtocoll"'],
	['a text for a number, by a schema', ROUTE, toPort('80'), 'spec.rules.0.backendRefs.0.port', 'must be integer'],
	[
		'a text for a number, by a type',
		ROUTE,
		toPort('80'),
		'spec.rules.0.backendRefs.0.port',
		"not assignable to type 'number'",
	],
	['a wrong type of value, by a strict schema', SERVER, server({ port: true }), 'spec.port', 'Invalid input'],
	['a number out of its range', ROUTE, toPort(80_000), 'spec.rules.0.backendRefs.0.port', '65535'],
	[
		'a wrong choice, by a schema',
		istio('Sidecar'),
		{ outboundTrafficPolicy: { mode: 'NONE' } },
		'spec.outboundTrafficPolicy.mode',
		'ALLOW_ANY',
	],
	['a wrong choice, by a strict schema', SERVER, server({ proxyProtocol: 'HTTP1' }), 'spec.proxyProtocol', 'HTTP/1'],
	['a field that is missing', istio('DestinationRule'), {}, 'spec', 'host'],
	[
		'a domain that would be matched as plain TCP',
		kuma('MeshPassthrough'),
		{ default: { passthroughMode: 'Matched', appendMatch: [PLAIN_DOMAIN] } },
		'spec.default.appendMatch.0.protocol',
		'cannot be matched as tcp',
	],
	[
		'a resource in a namespace that may not hold it',
		kuma('MeshIdentity'),
		{ selector: { dataplane: {} }, spiffeID: {}, provider: AUTHORITY },
		'metadata.namespace',
		'kuma-system',
	],
	[
		'a permission for nobody',
		kuma('MeshTrafficPermission'),
		{ rules: [{ default: {} }] },
		'spec.rules.0.default',
		'allow or deny somebody',
	],
	['a misspelt kind', istio('VirtualServise'), {}, 'the resource', 'Correct the name'],
	['a kind that nothing validates', ['example.com/v1', 'Thing'], {}, 'the resource', 'write a strict schema'],
];

export const CANARIES: readonly Canary[] = MISTAKES.map(([name, [apiVersion, kind], spec, path, message], index) => {
	const resource = { apiVersion, kind, metadata: { name: 'orders', namespace: 'shop' }, spec } as Resource;
	return { name, document: { file: 'content/manifests/canary.yaml', number: index + 1, resource }, path, message };
});
