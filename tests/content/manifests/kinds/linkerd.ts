import { z } from 'astro/zod';
import { duration, labelSelector, namespaced, port, portOrName } from './resource.ts';

/** CRDs of Linkerd 2.20: https://github.com/linkerd/linkerd2/tree/version-2.20/charts/linkerd-crds/templates */

/** Modes of the default policy: https://github.com/linkerd/linkerd2/blob/version-2.20/policy-controller/k8s/index/src/defaults.rs */
const ACCESS_POLICIES = [
	'all-authenticated',
	'all-unauthenticated',
	'cluster-authenticated',
	'cluster-unauthenticated',
	'audit',
	'deny',
] as const;

/** The CRD takes any text, the controller these: https://github.com/linkerd/linkerd2/blob/version-2.20/policy-controller/k8s/api/src/policy/server.rs */
const PROXY_PROTOCOLS = ['unknown', 'HTTP/1', 'HTTP/2', 'gRPC', 'opaque', 'TLS'] as const;

const networks = z.array(z.strictObject({ cidr: z.string(), except: z.array(z.string()).optional() }));

/** Kinds that the controller knows: https://github.com/linkerd/linkerd2/blob/version-2.20/policy-controller/k8s/index/src/inbound/authorization_policy.rs */
const core = z.enum(['', 'core']).optional();
const reference = { name: z.string(), namespace: z.string().optional() };

const serverRef = z.strictObject({
	group: z.literal('policy.linkerd.io'),
	kind: z.literal('Server'),
	name: z.string(),
});
const serviceAccountRef = z.strictObject({ group: core, kind: z.literal('ServiceAccount'), ...reference });

const target = z.discriminatedUnion('kind', [
	serverRef,
	z.strictObject({
		group: z.enum(['gateway.networking.k8s.io', 'policy.linkerd.io']),
		kind: z.literal('HTTPRoute'),
		name: z.string(),
	}),
	z.strictObject({ group: z.literal('gateway.networking.k8s.io'), kind: z.literal('GRPCRoute'), name: z.string() }),
	z.strictObject({ group: core, kind: z.literal('Namespace'), name: z.string() }),
]);

const authentication = z.discriminatedUnion('kind', [
	z.strictObject({
		group: z.literal('policy.linkerd.io'),
		kind: z.enum(['MeshTLSAuthentication', 'NetworkAuthentication']),
		...reference,
	}),
	serviceAccountRef,
]);

/** templates/policy/server.yaml */
const server = namespaced('policy.linkerd.io/v1beta3', 'Server', {
	spec: z
		.strictObject({
			podSelector: labelSelector.optional(),
			externalWorkloadSelector: labelSelector.optional(),
			port: portOrName,
			proxyProtocol: z.enum(PROXY_PROTOCOLS).optional(),
			accessPolicy: z.enum(ACCESS_POLICIES).optional(),
		})
		.refine(({ podSelector, externalWorkloadSelector }) => !podSelector !== !externalWorkloadSelector, {
			message: 'give podSelector or externalWorkloadSelector, one of the two',
		}),
});

/** templates/policy/authorization-policy.yaml */
const authorizationPolicy = namespaced('policy.linkerd.io/v1alpha1', 'AuthorizationPolicy', {
	spec: z.strictObject({ targetRef: target, requiredAuthenticationRefs: z.array(authentication) }),
});

/** templates/policy/meshtls-authentication.yaml */
const meshTlsAuthentication = namespaced('policy.linkerd.io/v1alpha1', 'MeshTLSAuthentication', {
	spec: z
		.strictObject({
			identities: z.array(z.string()).min(1).optional(),
			identityRefs: z
				.array(
					z.discriminatedUnion('kind', [
						serviceAccountRef,
						z.strictObject({ group: core, kind: z.literal('Namespace'), name: z.string() }),
					]),
				)
				.min(1)
				.optional(),
		})
		.refine(({ identities, identityRefs }) => !identities !== !identityRefs, {
			message: 'give identities or identityRefs, one of the two',
		}),
});

/** templates/policy/network-authentication.yaml */
const networkAuthentication = namespaced('policy.linkerd.io/v1alpha1', 'NetworkAuthentication', {
	spec: z.strictObject({ networks }),
});

/** templates/policy/egress-network.yaml */
const egressNetwork = namespaced('policy.linkerd.io/v1alpha1', 'EgressNetwork', {
	spec: z.strictObject({ trafficPolicy: z.enum(['Allow', 'Deny']), networks: networks.optional() }),
});

const requests = z.strictObject({ requestsPerSecond: z.int() });

/** templates/policy/http-local-ratelimit-policy.yaml */
const httpLocalRateLimitPolicy = namespaced('policy.linkerd.io/v1alpha1', 'HTTPLocalRateLimitPolicy', {
	spec: z.strictObject({
		targetRef: serverRef,
		total: requests.optional(),
		identity: requests.optional(),
		overrides: z
			.array(
				z.strictObject({
					requestsPerSecond: z.int(),
					clientRefs: z.array(serviceAccountRef),
				}),
			)
			.optional(),
	}),
});

/** templates/serviceprofile.yaml */
const serviceProfile = namespaced('linkerd.io/v1alpha2', 'ServiceProfile', {
	spec: z.strictObject({
		opaquePorts: z.array(z.string()).optional(),
		retryBudget: z
			.strictObject({ retryRatio: z.number().min(0), minRetriesPerSecond: z.int().min(0), ttl: duration })
			.optional(),
		routes: z
			.array(
				z.strictObject({
					name: z.string(),
					condition: z.strictObject({ method: z.string().optional(), pathRegex: z.string().optional() }),
					isRetryable: z.boolean().optional(),
					timeout: duration.optional(),
					responseClasses: z
						.array(
							z.strictObject({
								condition: z.strictObject({
									status: z.strictObject({ min: z.int().optional(), max: z.int().optional() }),
								}),
								isFailure: z.boolean().optional(),
							}),
						)
						.optional(),
				}),
			)
			.optional(),
	}),
});

/** templates/workload/external-workload.yaml */
const externalWorkload = namespaced('workload.linkerd.io/v1beta1', 'ExternalWorkload', {
	spec: z.strictObject({
		meshTLS: z.strictObject({ identity: z.string(), serverName: z.string() }),
		workloadIPs: z.array(z.strictObject({ ip: z.union([z.ipv4(), z.ipv6()]) })).max(2),
		ports: z
			.array(z.strictObject({ name: z.string().optional(), port, protocol: z.enum(['TCP', 'UDP', 'SCTP']).optional() }))
			.optional(),
	}),
});

export const LINKERD = [
	server,
	authorizationPolicy,
	meshTlsAuthentication,
	networkAuthentication,
	egressNetwork,
	httpLocalRateLimitPolicy,
	serviceProfile,
	externalWorkload,
] as const;
