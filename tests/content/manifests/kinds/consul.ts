import { z } from 'astro/zod';
import { duration, namespaced, port } from './resource.ts';

/**
 * CRDs of Consul on Kubernetes 2.0.3: https://github.com/hashicorp/consul-k8s/tree/v2.0.3/control-plane/config/crd/bases
 * They take any text for modes and actions. What is allowed here is what the webhook lets pass:
 * https://github.com/hashicorp/consul-k8s/tree/v2.0.3/control-plane/api/v1alpha1
 */
export const consul = <S extends z.ZodType>(kind: string, spec: S) =>
	namespaced('consul.hashicorp.com/v1alpha1', kind, { spec });

export const text = z.string().optional();
export const flag = z.boolean().optional();
export const count = z.int().min(0).optional();
export const path = z.string().startsWith('/').optional();
export const methods = z.array(z.string().regex(/^[A-Z]+$/, 'write methods in capitals')).optional();

const protocol = z.enum(['tcp', 'http', 'http2', 'grpc']).optional();
const meshGateway = z.strictObject({ mode: z.enum(['', 'none', 'local', 'remote']).optional() }).optional();
const mutualTLSMode = z.enum(['', 'strict', 'permissive']).optional();
const transparentProxy = z.strictObject({ dialedDirectly: flag }).optional();

const tlsVersion = z.enum(['TLS_AUTO', 'TLSv1_0', 'TLSv1_1', 'TLSv1_2', 'TLSv1_3']).optional();
const tls = z
	.strictObject({ tlsMinVersion: tlsVersion, tlsMaxVersion: tlsVersion, cipherSuites: z.array(z.string()).optional() })
	.optional();

/** consul.hashicorp.com_meshes.yaml; any other name is refused by mesh_webhook.go. */
const mesh = consul(
	'Mesh',
	z.strictObject({
		allowEnablingPermissiveMutualTLS: flag,
		transparentProxy: z.strictObject({ meshDestinationsOnly: flag }).optional(),
		tls: z.strictObject({ incoming: tls, outgoing: tls }).optional(),
		peering: z.strictObject({ peerThroughMeshGateways: flag }).optional(),
		validateClusters: flag,
	}),
).refine(({ metadata }) => metadata.name === 'mesh', { path: ['metadata', 'name'], message: 'a Mesh is named "mesh"' });

const action = z.enum(['allow', 'deny']);

const jwt = z
	.strictObject({
		providers: z.array(
			z.strictObject({
				name: z.string(),
				verifyClaims: z.array(z.strictObject({ path: z.array(z.string()), value: z.string() })).optional(),
			}),
		),
	})
	.optional();

const header = z.strictObject({
	name: z.string(),
	present: flag,
	exact: text,
	prefix: text,
	suffix: text,
	contains: text,
	regex: text,
	ignoreCase: flag,
	invert: flag,
});

const permission = z.strictObject({
	action,
	http: z
		.strictObject({
			pathExact: path,
			pathPrefix: path,
			pathRegex: text,
			methods,
			header: z.array(header).optional(),
		})
		.refine((http) => [http.pathExact, http.pathPrefix, http.pathRegex].filter(Boolean).length <= 1, {
			message: 'give at most one of pathExact, pathPrefix and pathRegex',
		})
		.optional(),
	jwt,
});

/** consul.hashicorp.com_serviceintentions.yaml */
const intentionSource = z
	.strictObject({
		name: z.string(),
		namespace: text,
		peer: text,
		partition: text,
		samenessGroup: text,
		description: text,
		action: action.optional(),
		permissions: z.array(permission).min(1).optional(),
	})
	.refine((source) => !source.action !== !source.permissions, {
		message: 'give action or permissions, one of the two',
	});

const serviceIntentions = consul(
	'ServiceIntentions',
	z.strictObject({
		destination: z.strictObject({ name: z.string(), namespace: text }),
		jwt,
		sources: z.array(intentionSource).min(1),
	}),
);

const upstream = {
	protocol: text,
	connectTimeoutMs: count,
	meshGateway,
	limits: z.strictObject({ maxConnections: count, maxPendingRequests: count, maxConcurrentRequests: count }).optional(),
	passiveHealthCheck: z
		.strictObject({
			interval: duration.optional(),
			maxFailures: count,
			enforcingConsecutive5xx: z.int().min(0).max(100).optional(),
			maxEjectionPercent: z.int().min(0).max(100).optional(),
			baseEjectionTime: duration.optional(),
		})
		.optional(),
};

const rate = { requestsPerSecond: count, requestsMaxBurst: count };

/** consul.hashicorp.com_servicedefaults.yaml; the webhook refuses `mode` and wants an annotation instead. */
const serviceDefaults = consul(
	'ServiceDefaults',
	z.strictObject({
		protocol,
		mutualTLSMode,
		meshGateway,
		transparentProxy,
		externalSNI: text,
		destination: z.strictObject({ addresses: z.array(z.string()).min(1), port }).optional(),
		upstreamConfig: z
			.strictObject({
				defaults: z.strictObject(upstream).optional(),
				overrides: z
					.array(z.strictObject({ name: z.string(), namespace: text, partition: text, peer: text, ...upstream }))
					.optional(),
			})
			.optional(),
		maxInboundConnections: count,
		localConnectTimeoutMs: count,
		localRequestTimeoutMs: count,
		balanceInboundConnections: z.enum(['', 'exact_balance']).optional(),
		rateLimits: z
			.strictObject({
				instanceLevel: z.strictObject({
					...rate,
					routes: z.array(z.strictObject({ pathExact: path, pathPrefix: path, pathRegex: text, ...rate })).optional(),
				}),
			})
			.optional(),
	}),
);

/** consul.hashicorp.com_proxydefaults.yaml; `config` is a free map of the proxy, of which only these keys are taken. */
const proxyDefaults = consul(
	'ProxyDefaults',
	z.strictObject({
		config: z
			.strictObject({
				protocol,
				local_connect_timeout_ms: count,
				local_request_timeout_ms: count,
				envoy_prometheus_bind_addr: text,
			})
			.optional(),
		mutualTLSMode,
		meshGateway,
		transparentProxy,
		accessLogs: z
			.strictObject({
				enabled: flag,
				disableListenerLogs: flag,
				type: z.enum(['', 'file', 'stderr', 'stdout']).optional(),
				path: text,
				jsonFormat: text,
				textFormat: text,
			})
			.optional(),
	}),
).refine(({ metadata }) => metadata.name === 'global', {
	path: ['metadata', 'name'],
	message: 'a ProxyDefaults is named "global"',
});

/** consul.hashicorp.com_terminatinggateways.yaml */
const terminatingGateway = consul(
	'TerminatingGateway',
	z.strictObject({
		services: z.array(
			z.strictObject({
				name: z.string(),
				namespace: text,
				caFile: text,
				certFile: text,
				keyFile: text,
				sni: text,
				disableAutoHostRewrite: flag,
			}),
		),
	}),
);

/** consul.hashicorp.com_exportedservices.yaml */
const exportedServices = consul(
	'ExportedServices',
	z.strictObject({
		services: z.array(
			z.strictObject({
				name: z.string(),
				namespace: text,
				consumers: z.array(z.strictObject({ peer: text, partition: text, samenessGroup: text })).min(1),
			}),
		),
	}),
);

export const CONSUL = [
	mesh,
	serviceIntentions,
	serviceDefaults,
	proxyDefaults,
	terminatingGateway,
	exportedServices,
] as const;
