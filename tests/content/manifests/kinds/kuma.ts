import { z } from 'astro/zod';
import { duration, namespaced, port, texts } from './resource.ts';

/** CRDs of Kuma, as of 2026-08-21: https://github.com/kumahq/kuma/tree/master/deployments/charts/kuma/crds */

const count = z.int().min(0).optional();

/** Proxies that a policy is for. */
const proxies = z.strictObject({
	kind: z.enum(['Mesh', 'Dataplane']),
	labels: texts.optional(),
	sectionName: z.string().optional(),
});

/** Destinations that a policy is for. */
const destination = z.strictObject({
	kind: z.enum(['Mesh', 'MeshService', 'MeshExternalService', 'MeshMultiZoneService', 'MeshHTTPRoute']),
	labels: texts.optional(),
	sectionName: z.string().optional(),
});

const kuma = <S extends z.ZodType>(kind: string, spec: S) => namespaced('kuma.io/v1alpha1', kind, { spec });

/** A policy for calls of proxies to destinations. */
const policy = <S extends z.ZodType>(kind: string, settings: S) =>
	kuma(
		kind,
		z.strictObject({
			targetRef: proxies.optional(),
			to: z.array(z.strictObject({ targetRef: destination, default: settings })).min(1),
		}),
	);

/** A policy for calls that proxies receive. */
const inbound = <S extends z.ZodType>(kind: string, settings: S) =>
	kuma(
		kind,
		z.strictObject({
			targetRef: proxies.optional(),
			rules: z.array(z.strictObject({ default: settings })).min(1),
		}),
	);

/** A policy for proxies as a whole. */
const wholeProxy = <S extends z.ZodType>(kind: string, settings: S) =>
	kuma(kind, z.strictObject({ targetRef: proxies.optional(), default: settings }));

const backOff = z.strictObject({ baseInterval: duration.optional(), maxInterval: duration.optional() }).optional();

/** The CRD takes any text, the control plane these: https://github.com/kumahq/kuma/blob/master/pkg/plugins/policies/meshretry/api/v1alpha1/meshretry.go */
const httpCondition = z.union([
	z.enum([
		'5XX',
		'GatewayError',
		'Reset',
		'Retriable4xx',
		'ConnectFailure',
		'EnvoyRatelimited',
		'RefusedStream',
		'Http3PostConnectFailure',
		'HttpMethodConnect',
		'HttpMethodDelete',
		'HttpMethodGet',
		'HttpMethodHead',
		'HttpMethodOptions',
		'HttpMethodPatch',
		'HttpMethodPost',
		'HttpMethodPut',
		'HttpMethodTrace',
	]),
	z.string().regex(/^[1-5]\d\d$/, 'write a condition of the list or a status code'),
]);

const grpcCondition = z.enum(['Canceled', 'DeadlineExceeded', 'Internal', 'ResourceExhausted', 'Unavailable']);

const tries = { numRetries: count, perTryTimeout: duration.optional(), backOff };

/** kuma.io_meshretries.yaml */
const meshRetry = policy(
	'MeshRetry',
	z.strictObject({
		http: z.strictObject({ ...tries, retryOn: z.array(httpCondition).optional() }).optional(),
		grpc: z.strictObject({ ...tries, retryOn: z.array(grpcCondition).optional() }).optional(),
		tcp: z.strictObject({ maxConnectAttempt: z.int().min(1) }).optional(),
	}),
);

/** A limit of 0 is refused: https://github.com/kumahq/kuma/blob/master/pkg/plugins/policies/meshcircuitbreaker/api/v1alpha1/validator.go */
const limit = z.int().min(1).optional();

/** kuma.io_meshcircuitbreakers.yaml */
const meshCircuitBreaker = policy(
	'MeshCircuitBreaker',
	z.strictObject({
		connectionLimits: z
			.strictObject({
				maxConnections: limit,
				maxConnectionPools: limit,
				maxPendingRequests: limit,
				maxRetries: limit,
				maxRequests: limit,
			})
			.optional(),
	}),
);

/** kuma.io_meshtlses.yaml. Versions and ciphers are left out: they may stand only where the target is the mesh. */
const meshTLS = inbound('MeshTLS', z.strictObject({ mode: z.enum(['Permissive', 'Strict']) }));

const caller = z
	.strictObject({
		spiffeID: z
			.strictObject({
				type: z.enum(['Exact', 'Prefix']),
				value: z.string().regex(/^spiffe:\/\/[a-z0-9._-]+\/\S+$/, 'write a SPIFFE ID with its trust domain and path'),
			})
			.optional(),
		sni: z.strictObject({ type: z.literal('Exact'), value: z.string().min(1) }).optional(),
	})
	.refine(({ spiffeID, sni }) => spiffeID !== undefined || sni !== undefined, 'name a SPIFFE ID or an SNI');

const callers = z.array(caller).min(1).optional();

/**
 * kuma.io_meshtrafficpermissions.yaml. The CRD takes empty rules, the control plane does not:
 * https://github.com/kumahq/kuma/blob/master/pkg/plugins/policies/meshtrafficpermission/api/v1alpha1/validator.go
 */
const meshTrafficPermission = inbound(
	'MeshTrafficPermission',
	z
		.strictObject({ allow: callers, allowWithShadowDeny: callers, deny: callers })
		.refine((rule) => Object.values(rule).some(Boolean), 'allow or deny somebody'),
);

/** Kuma 3.0 wants a port for a domain, as Kong's guide to the migration says; the branch of August 2026 did not. */
const outside = z
	.strictObject({
		type: z.enum(['Domain', 'IP', 'CIDR']),
		value: z.string().min(1),
		port,
		protocol: z.enum(['tcp', 'tls', 'grpc', 'http', 'http2', 'mysql']),
	})
	.refine(({ type, protocol }) => type !== 'Domain' || !['tcp', 'mysql'].includes(protocol), {
		path: ['protocol'],
		message: 'a domain cannot be matched as tcp or mysql',
	});

/**
 * kuma.io_meshpassthroughs.yaml, without the mode that a cluster adds: an example writes it. A list counts in one mode only.
 * https://github.com/kumahq/kuma/blob/master/pkg/plugins/policies/meshpassthrough/api/v1alpha1/validator.go
 */
const meshPassthrough = wholeProxy(
	'MeshPassthrough',
	z.discriminatedUnion('passthroughMode', [
		z.strictObject({ passthroughMode: z.enum(['All', 'None']) }),
		z.strictObject({ passthroughMode: z.literal('Matched'), appendMatch: z.array(outside).min(1) }),
	]),
);

/** kuma.io_meshmetrics.yaml: what Prometheus reads. */
const meshMetric = wholeProxy(
	'MeshMetric',
	z.strictObject({
		sidecar: z
			.strictObject({
				profiles: z
					.strictObject({ appendProfiles: z.array(z.strictObject({ name: z.enum(['All', 'Basic', 'None']) })) })
					.optional(),
				includeUnused: z.boolean().optional(),
			})
			.optional(),
		backends: z
			.array(
				z.strictObject({
					type: z.literal('Prometheus'),
					prometheus: z.strictObject({
						port: port.optional(),
						path: z.string().startsWith('/').optional(),
						tls: z.strictObject({ mode: z.enum(['Disabled', 'ProvidedTLS', 'ActiveMTLSBackend']) }).optional(),
					}),
				}),
			)
			.min(1),
	}),
);

/** kuma.io_meshaccesslogs.yaml: what a proxy receives, in text, to a file. */
const meshAccessLog = inbound(
	'MeshAccessLog',
	z.strictObject({
		backends: z
			.array(
				z.strictObject({
					type: z.literal('File'),
					file: z.strictObject({
						path: z.string().startsWith('/'),
						format: z.strictObject({ type: z.literal('Plain'), plain: z.string().min(1) }).optional(),
					}),
				}),
			)
			.min(1),
	}),
);

/** The namespace of the control plane; no other may hold a MeshIdentity. */
const SYSTEM = 'kuma-system';

/** kuma.io_meshidentities.yaml, with the authority that the control plane makes itself. */
const meshIdentity = kuma(
	'MeshIdentity',
	z.strictObject({
		selector: z.strictObject({ dataplane: z.strictObject({ matchLabels: texts.optional() }) }),
		spiffeID: z.strictObject({ trustDomain: z.string().optional(), path: z.string().startsWith('/').optional() }),
		provider: z.strictObject({
			type: z.literal('Bundled'),
			bundled: z.strictObject({
				autogenerate: z.strictObject({ enabled: z.literal(true) }),
				insecureAllowSelfSigned: z.boolean().optional(),
				meshTrustCreation: z.enum(['Enabled', 'Disabled']).optional(),
				certificateParameters: z.strictObject({ expiry: duration }).optional(),
			}),
		}),
	}),
).refine(({ metadata }) => metadata.namespace === SYSTEM, {
	path: ['metadata', 'namespace'],
	message: `a MeshIdentity belongs to ${SYSTEM}`,
});

export const KUMA = [
	meshRetry,
	meshCircuitBreaker,
	meshTLS,
	meshTrafficPermission,
	meshPassthrough,
	meshMetric,
	meshAccessLog,
	meshIdentity,
] as const;
