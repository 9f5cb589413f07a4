import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { groupOf } from '../../../src/domain/manifests/validated-against.ts';
import { PROJECT } from '../read.ts';
import { CERT_MANAGER } from './kinds/cert-manager.ts';
import { CHAOS_MESH } from './kinds/chaos-mesh.ts';
import { CONSUL } from './kinds/consul.ts';
import { CONSUL_ROUTES } from './kinds/consul-routes.ts';
import { FLAGGER } from './kinds/flagger.ts';
import { ISTIO } from './kinds/istio.ts';
import { KUMA } from './kinds/kuma.ts';
import { LINKERD } from './kinds/linkerd.ts';
import { MULTI_CLUSTER_SERVICES } from './kinds/multi-cluster-services.ts';
import { OPENTELEMETRY } from './kinds/opentelemetry.ts';
import { SPIRE } from './kinds/spire.ts';

type Kind = { readonly apiVersion: string; readonly kind: string };

/** A package holds a compiled schema, which accepts unknown fields, and a type, which names them: both are used. */
export type Validator =
	| { readonly by: 'package'; readonly name: string; readonly module: string }
	| { readonly by: 'schema'; readonly label: string; readonly schema: z.ZodType };

/** Groups of the API that a package covers, whatever the kind and version. */
export const PACKAGES = {
	'kubernetes-models': [
		'core',
		'admissionregistration.k8s.io',
		'apps',
		'autoscaling',
		'batch',
		'networking.k8s.io',
		'policy',
		'rbac.authorization.k8s.io',
	],
	'@kubernetes-models/argo-rollouts': ['argoproj.io'],
	'@kubernetes-models/cert-manager': ['cert-manager.io', 'trust.cert-manager.io'],
	'@kubernetes-models/cilium': ['cilium.io'],
	'@kubernetes-models/envoy-gateway': ['gateway.envoyproxy.io'],
	'@kubernetes-models/gateway-api': ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io'],
	'@kubernetes-models/istio': ['networking.istio.io', 'security.istio.io', 'telemetry.istio.io'],
	'@kubernetes-models/prometheus-operator': ['monitoring.coreos.com'],
} as const satisfies Record<string, readonly string[]>;

/** Kinds without a package, or with one that misses something, as their schema explains. It goes before the package. */
const STRICT = [
	{ label: 'a strict schema written from the CRD of cert-manager 1.21', schemas: CERT_MANAGER },
	{ label: 'a strict schema written from the CRD of Chaos Mesh 2.8', schemas: CHAOS_MESH },
	{ label: 'strict schemas written from the CRDs of Consul on Kubernetes 2.0', schemas: [...CONSUL, ...CONSUL_ROUTES] },
	{ label: 'strict schemas written from the CRDs of Flagger 1.44', schemas: FLAGGER },
	{ label: 'a strict schema written from the CRD of Istio 1.31', schemas: ISTIO },
	{ label: 'strict schemas written from the CRDs of Kuma as of August 2026', schemas: KUMA },
	{ label: 'strict schemas written from the CRDs of Linkerd 2.20', schemas: LINKERD },
	{
		label: 'a strict schema written from the CRD of the Multi-Cluster Services API 0.5',
		schemas: MULTI_CLUSTER_SERVICES,
	},
	{ label: 'a strict schema written from the CRD of the OpenTelemetry Operator 0.158', schemas: OPENTELEMETRY },
	{ label: 'a strict schema written from the CRD of SPIRE Controller Manager 0.6', schemas: SPIRE },
] as const;

const key = ({ apiVersion, kind }: Kind) => `${apiVersion} ${kind}`;

/** Kinds with a strict schema. */
export const STRICT_KINDS = STRICT.flatMap(({ label, schemas }) =>
	schemas.map((schema) => ({
		apiVersion: schema.shape.apiVersion.value,
		kind: schema.shape.kind.value,
		validator: { by: 'schema', label, schema } satisfies Validator,
	})),
);

const STRICT_BY_KIND = new Map<string, Validator>(STRICT_KINDS.map((strict) => [key(strict), strict.validator]));

/** What checks resources of a kind; nothing for a kind that nobody has prepared. */
export function validatorOf(resource: Kind): Validator | undefined {
	return STRICT_BY_KIND.get(key(resource)) ?? packageOf(resource);
}

function packageOf(resource: Kind): Validator | undefined {
	const group = groupOf(resource);
	const [name] = Object.entries(PACKAGES).find(([, groups]) => (groups as readonly string[]).includes(group)) ?? [];
	if (name === undefined) return undefined;
	const module = `${name}/${resource.apiVersion}/${resource.kind}`;
	return existsSync(`${PROJECT}/node_modules/${module}.js`) ? { by: 'package', name, module } : undefined;
}
