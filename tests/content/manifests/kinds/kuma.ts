import { z } from 'astro/zod';
import { duration, namespaced, texts } from './resource.ts';

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

const policy = <S extends z.ZodType>(kind: string, settings: S) =>
	namespaced('kuma.io/v1alpha1', kind, {
		spec: z.strictObject({
			targetRef: proxies.optional(),
			to: z.array(z.strictObject({ targetRef: destination, default: settings })).min(1),
		}),
	});

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

export const KUMA = [meshRetry, meshCircuitBreaker] as const;
