type Kind = { readonly apiVersion: string; readonly kind: string };

/**
 * What each kind of resource was validated against, by group of the API or, where kinds differ, by group and kind.
 * The tests of the content do the validation, and compare this table with what they use.
 */
export const VALIDATED: Readonly<Record<string, string>> = {
	core: 'kubernetes-models 5.1.0',
	'admissionregistration.k8s.io': 'kubernetes-models 5.1.0',
	apps: 'kubernetes-models 5.1.0',
	autoscaling: 'kubernetes-models 5.1.0',
	batch: 'kubernetes-models 5.1.0',
	'networking.k8s.io': 'kubernetes-models 5.1.0',
	policy: 'kubernetes-models 5.1.0',
	'rbac.authorization.k8s.io': 'kubernetes-models 5.1.0',
	'argoproj.io': '@kubernetes-models/argo-rollouts 2.0.0',
	'cert-manager.io': '@kubernetes-models/cert-manager 6.0.0',
	'cert-manager.io/Certificate': 'a strict schema written from the CRD of cert-manager 1.21',
	'chaos-mesh.org': 'a strict schema written from the CRD of Chaos Mesh 2.8',
	'cilium.io': '@kubernetes-models/cilium 4.0.0',
	'consul.hashicorp.com': 'strict schemas written from the CRDs of Consul on Kubernetes 2.0',
	'flagger.app': 'strict schemas written from the CRDs of Flagger 1.44',
	'gateway.envoyproxy.io': '@kubernetes-models/envoy-gateway 2.0.0',
	'gateway.networking.k8s.io': '@kubernetes-models/gateway-api 2.0.0',
	'gateway.networking.x-k8s.io': '@kubernetes-models/gateway-api 2.0.0',
	'kuma.io': 'strict schemas written from the CRDs of Kuma as of August 2026',
	'linkerd.io': 'strict schemas written from the CRDs of Linkerd 2.20',
	'monitoring.coreos.com': '@kubernetes-models/prometheus-operator 6.0.0',
	'multicluster.x-k8s.io': 'a strict schema written from the CRD of the Multi-Cluster Services API 0.5',
	'networking.istio.io': '@kubernetes-models/istio 3.0.1',
	'opentelemetry.io': 'a strict schema written from the CRD of the OpenTelemetry Operator 0.158',
	'policy.linkerd.io': 'strict schemas written from the CRDs of Linkerd 2.20',
	'security.istio.io': '@kubernetes-models/istio 3.0.1',
	'security.istio.io/AuthorizationPolicy': 'a strict schema written from the CRD of Istio 1.31',
	'spire.spiffe.io': 'a strict schema written from the CRD of SPIRE Controller Manager 0.6',
	'telemetry.istio.io': '@kubernetes-models/istio 3.0.1',
	'trust.cert-manager.io': '@kubernetes-models/cert-manager 6.0.0',
	'workload.linkerd.io': 'strict schemas written from the CRDs of Linkerd 2.20',
};

/** Group of the API that a resource belongs to. The oldest one has no name: here it is called core. */
export const groupOf = ({ apiVersion }: Pick<Kind, 'apiVersion'>): string =>
	apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : 'core';

/** What a resource was validated against, in words for readers; nothing where that is not known. */
export function validatedAgainst({ apiVersion, kind }: Kind): string | undefined {
	const group = groupOf({ apiVersion });
	return VALIDATED[`${group}/${kind}`] ?? VALIDATED[group];
}
