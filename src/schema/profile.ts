import { z } from 'astro/zod';

/**
 * The vocabulary in which a reader's situation is described. Needs, advisor questions and scenarios all speak it, so that
 * an answer given in one place is understood in every other.
 */
export const PROFILE_SETS = {
	platforms: ['kubernetes', 'vms', 'bare-metal', 'ecs', 'nomad', 'serverless'],
	traffic: [
		'none',
		'retries-timeouts',
		'circuit-breaking',
		'canary-ingress',
		'canary-internal',
		'mirroring',
		'fault-injection',
		'locality',
		'global-rate-limiting',
		'grpc-load-balancing',
		'multi-cluster-failover',
		'egress-control',
	],
	constraints: [
		'windows-nodes',
		'fips',
		'no-commercial-licence',
		'no-busl',
		'osi-licence-only',
		'stable-builds-required',
		'managed-only',
		'old-kernel',
		'cni-cilium',
		'cni-other',
		'hashicorp-stack',
		'managed-cloud-gke',
		'managed-cloud-aks',
		'managed-cloud-eks',
		'openshift',
		'on-prem',
		'arm64',
	],
	existing: [
		'none',
		'aws-app-mesh',
		'open-service-mesh',
		'cilium-cni',
		'istio-sidecar',
		'istio-ambient',
		'linkerd',
		'consul-discovery',
		'consul-mesh',
		'kuma',
		'nginx-service-mesh',
		'traefik-mesh',
		'in-house-proxy',
		'other-mesh',
	],
	traits: [
		'grpc',
		'udp',
		'batch-jobs',
		'ai-inference',
		'edge-sites',
		'monolith',
		'databases-only',
		'short-lived-workloads',
	],
} as const;

export const PROFILE_CHOICES = {
	networks: ['one', 'flat-multi', 'isolated-multi'],
	stage: ['prototype', 'development', 'production', 'scaling', 'migrating'],
	encryption: ['none', 'nice', 'required'],
	authorization: ['none', 'network', 'service-identity', 'request-level', 'jwt'],
	tenancy: ['single-team', 'internal-teams', 'customer-tenants'],
	observability: ['basic', 'golden-metrics', 'tracing', 'flow-logs'],
	kubernetes_skill: ['none', 'low', 'medium', 'high'],
	latency_budget: ['relaxed', 'normal', 'tight', 'extreme'],
	node_headroom: ['ample', 'normal', 'scarce'],
} as const;

const count = z.number().int().min(0).max(1_000_000);
const anyOf = <const Values extends readonly string[]>(values: Values) => z.array(z.enum(values));

/** Fields whose answer is a number, with the bounds that a person could mean. */
export const PROFILE_COUNTS = ['services', 'clusters', 'languages', 'teams', 'platform_team'] as const;

/** A situation. Every field may be missing: a missing answer widens the result instead of being guessed. */
export const profile = z
	.strictObject({
		services: count.describe('Services that call each other.'),
		platforms: anyOf(PROFILE_SETS.platforms).describe('Where workloads run.'),
		clusters: count.describe('Kubernetes clusters.'),
		networks: z.enum(PROFILE_CHOICES.networks).describe('How the networks of the clusters are joined.'),
		stage: z.enum(PROFILE_CHOICES.stage).describe('How far the system has come.'),
		encryption: z.enum(PROFILE_CHOICES.encryption).describe('Encryption between services.'),
		authorization: z.enum(PROFILE_CHOICES.authorization).describe('Who may call what, at the finest level needed.'),
		tenancy: z.enum(PROFILE_CHOICES.tenancy).describe('Who shares the cluster.'),
		observability: z.enum(PROFILE_CHOICES.observability).describe('What has to be seen.'),
		traffic: anyOf(PROFILE_SETS.traffic).describe('Traffic management that is needed.'),
		languages: count.describe('Languages or frameworks in production.'),
		teams: count.describe('Teams that deploy services.'),
		platform_team: count.describe('People who can own the mesh.'),
		kubernetes_skill: z.enum(PROFILE_CHOICES.kubernetes_skill).describe('Kubernetes experience of those people.'),
		latency_budget: z.enum(PROFILE_CHOICES.latency_budget).describe('How much added latency is bearable.'),
		node_headroom: z.enum(PROFILE_CHOICES.node_headroom).describe('Free CPU and memory on the nodes.'),
		constraints: anyOf(PROFILE_SETS.constraints).describe('What must hold, whatever the rest.'),
		existing: anyOf(PROFILE_SETS.existing).describe('What is in place today.'),
		traits: anyOf(PROFILE_SETS.traits).describe('Peculiarities of the workloads.'),
	})
	.partial();

const countRange = z
	.strictObject({ min: count.optional(), max: count.optional() })
	.refine((r) => r.min !== undefined || r.max !== undefined, { message: 'give min, max or both' });
const oneOf = <const Values extends readonly string[]>(values: Values) => z.array(z.enum(values)).min(1);

/**
 * A condition over a profile: numbers by range, choices by the values that fit. All named fields must hold. Of a field with
 * several answers one named value is enough, except for `platforms`, where every answer must be named: what works on
 * Kubernetes alone is no answer for a system that also runs on machines.
 */
export const profileCondition = z
	.strictObject({
		services: countRange,
		clusters: countRange,
		languages: countRange,
		teams: countRange,
		platform_team: countRange,
		platforms: oneOf(PROFILE_SETS.platforms),
		traffic: oneOf(PROFILE_SETS.traffic),
		constraints: oneOf(PROFILE_SETS.constraints),
		existing: oneOf(PROFILE_SETS.existing),
		traits: oneOf(PROFILE_SETS.traits),
		networks: oneOf(PROFILE_CHOICES.networks),
		stage: oneOf(PROFILE_CHOICES.stage),
		encryption: oneOf(PROFILE_CHOICES.encryption),
		authorization: oneOf(PROFILE_CHOICES.authorization),
		tenancy: oneOf(PROFILE_CHOICES.tenancy),
		observability: oneOf(PROFILE_CHOICES.observability),
		kubernetes_skill: oneOf(PROFILE_CHOICES.kubernetes_skill),
		latency_budget: oneOf(PROFILE_CHOICES.latency_budget),
		node_headroom: oneOf(PROFILE_CHOICES.node_headroom),
	})
	.partial();

/** Every field of a profile. */
export const PROFILE_FIELDS = Object.keys(profile.shape) as (keyof z.infer<typeof profile>)[];

export type Profile = z.infer<typeof profile>;
export type ProfileCondition = z.infer<typeof profileCondition>;
