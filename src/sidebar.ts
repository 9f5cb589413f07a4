import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Sections of the site. The folder is the first part of every address in it. */
export const SECTIONS = [
	{ folder: 'start', label: 'Start' },
	{ folder: 'fundamentals', label: 'Fundamentals' },
	{ folder: 'decide', label: 'Decide' },
	{ folder: 'compare', label: 'Compare' },
	{ folder: 'alternatives', label: 'Alternatives' },
	{ folder: 'cost', label: 'Cost' },
	{ folder: 'adopt', label: 'Adopt' },
	{ folder: 'reference', label: 'Reference' },
] as const;

/** Entries of a level of the sidebar. */
export type Items = NonNullable<StarlightUserConfig['sidebar']>;

/** A page that an author wrote: a slug that does not exist fails the build. */
const page = (label: string, slug: string) => ({ label, slug });

/** A page that is generated. */
const generated = (label: string, link: string) => ({ label, link });

const folded = (label: string, items: Items) => ({ label, collapsed: true, items });

/** Explicit, so that a page that is missing fails the build instead of silently leaving a gap. */
export const sidebar: Items = [
	{
		label: 'Start',
		items: [page('Five-minute summary', 'start/summary'), page('How to use this handbook', 'start/using')],
	},
	folded('Fundamentals', [
		page('What a service mesh is', 'fundamentals/service-mesh'),
		page('Control and data plane', 'fundamentals/control-and-data-plane'),
		page('Identity and mutual TLS', 'fundamentals/identity-and-mtls'),
		page('Authorization', 'fundamentals/authorization'),
		page('Traffic management', 'fundamentals/traffic-management'),
		page('Retries, timeouts, breakers', 'fundamentals/resilience'),
		page('Observability', 'fundamentals/observability'),
		page('Gateway API and GAMMA', 'fundamentals/gateway-api'),
		page('What a mesh does not do', 'fundamentals/limits'),
		page('Glossary', 'fundamentals/glossary'),
	]),
	folded('Decide', [
		generated('Advisor', '/decide/advisor/'),
		page('The framework', 'decide/framework'),
		folded('Its questions', [
			page('Encryption and identity', 'decide/needs-encryption'),
			page('Authorization and tenants', 'decide/needs-authorization'),
			page('Observability', 'decide/needs-observability'),
			page('Traffic', 'decide/needs-traffic'),
			page('Scale', 'decide/scale'),
			page('Platforms and languages', 'decide/platforms-and-languages'),
			page('People', 'decide/people'),
			page('Latency and resources', 'decide/resources'),
			page('Hard constraints', 'decide/constraints'),
			page('Already on a mesh', 'decide/already-on-a-mesh'),
		]),
		page('When you need one', 'decide/when-you-do'),
		page('When you do not', 'decide/when-you-do-not'),
		page('Signals that it is time', 'decide/signals'),
		page('Triggers to revisit', 'decide/triggers'),
		page('Evaluation plan', 'decide/evaluation-plan'),
		generated('Decision record', '/decide/record/'),
		generated('Adoption checklist', '/decide/checklist/'),
		page('Compliance, precisely', 'decide/compliance'),
		generated('Worked scenarios', '/decide/scenarios/'),
		page('Lab', 'decide/lab'),
		page('Lab: notes for the instructor', 'decide/lab-instructor'),
		generated('House rules', '/decide/house-rules/'),
		folded('Decisions to record', [
			page('Overview', 'decide/decisions'),
			generated('Adopt or defer', '/decide/decisions/adopt-or-defer/'),
			generated('Which platform', '/decide/decisions/which-platform/'),
			generated('Sidecar or sidecar-less', '/decide/decisions/sidecar-or-sidecar-less/'),
			generated('Certificate authority', '/decide/decisions/certificate-authority/'),
			generated('Gateway API or Ingress', '/decide/decisions/gateway-api-or-ingress/'),
			generated('Multi-cluster topology', '/decide/decisions/multi-cluster-topology/'),
			generated('Progressive delivery', '/decide/decisions/progressive-delivery/'),
			generated('Leave or replace', '/decide/decisions/leave-or-replace/'),
		]),
	]),
	{
		label: 'Compare',
		items: [
			generated('Matrix', '/compare/matrix/'),
			generated('Scoring calculator', '/compare/scoring/'),
			folded('Why these scores', [
				generated('Performance', '/compare/scores/performance/'),
				generated('Ease of use', '/compare/scores/ease-of-use/'),
				generated('Features', '/compare/scores/features/'),
				generated('Production readiness', '/compare/scores/production-readiness/'),
				generated('Ecosystem', '/compare/scores/ecosystem/'),
				generated('Cost', '/compare/scores/cost/'),
			]),
			folded('Head to head', [
				page('Istio or Linkerd', 'compare/istio-or-linkerd'),
				page('Sidecar or ambient', 'compare/sidecar-or-ambient'),
				page('Ambient or Cilium', 'compare/ambient-or-cilium'),
				page('Linkerd or Cilium', 'compare/linkerd-or-cilium'),
				page('Istio or Consul', 'compare/istio-or-consul'),
			]),
			generated('Support windows', '/compare/support-windows/'),
			generated('No mesh', '/compare/no-mesh/'),
			folded('Meshes', [
				generated('Cilium', '/compare/cilium/'),
				generated('Consul', '/compare/consul/'),
				generated('Consul Enterprise', '/compare/consul-enterprise/'),
				generated('Istio ambient', '/compare/istio-ambient/'),
				generated('Istio sidecar', '/compare/istio-sidecar/'),
				generated('Istio vendor builds', '/compare/istio-vendor-build/'),
				generated('Kuma', '/compare/kuma/'),
				generated('Kong Mesh', '/compare/kong-mesh/'),
				generated('Linkerd', '/compare/linkerd/'),
				generated('Linkerd Enterprise', '/compare/linkerd-enterprise/'),
			]),
			folded('Managed', [
				generated('AKS Istio add-on', '/compare/aks-istio-addon/'),
				generated('Amazon ECS Service Connect', '/compare/ecs-service-connect/'),
				generated('Amazon VPC Lattice', '/compare/vpc-lattice/'),
				generated('Azure Application Network', '/compare/aks-application-network/'),
				generated('Google Cloud Service Mesh', '/compare/gke-cloud-service-mesh/'),
				generated('OpenShift Service Mesh', '/compare/openshift-service-mesh/'),
			]),
			folded('Retired', [
				page('Ways out', 'compare/retired'),
				generated('AWS App Mesh', '/compare/aws-app-mesh/'),
				generated('NGINX Service Mesh', '/compare/nginx-service-mesh/'),
				generated('Open Service Mesh', '/compare/open-service-mesh/'),
				generated('Traefik Mesh', '/compare/traefik-mesh/'),
			]),
		],
	},
	folded('Alternatives', [
		generated('Need by need', '/alternatives/'),
		page('Mutual TLS', 'alternatives/mtls'),
		page('Identity', 'alternatives/identity'),
		page('Authorization', 'alternatives/authorization'),
		page('Observability', 'alternatives/observability'),
		page('Resilience', 'alternatives/resilience'),
		page('Load balancing', 'alternatives/load-balancing'),
		page('Canary releases', 'alternatives/canary'),
		page('Egress', 'alternatives/egress'),
		page('Rate limits and faults', 'alternatives/rate-limiting'),
		page('Several clusters', 'alternatives/multi-cluster'),
	]),
	folded('Cost', [
		generated('Overhead estimator', '/cost/estimator/'),
		page('Published measurements', 'cost/measurements'),
		page('Retry storms', 'cost/retries'),
		page('Capacity and scheduling', 'cost/capacity'),
		page('Latency along a chain', 'cost/latency'),
	]),
	folded('Adopt', [
		page('Migration in phases', 'adopt/migration'),
		folded('Implementation guides', [
			page('Linkerd', 'adopt/linkerd'),
			page('Istio ambient', 'adopt/istio-ambient'),
			page('Istio sidecar', 'adopt/istio-sidecar'),
			page('Cilium', 'adopt/cilium'),
			page('Consul', 'adopt/consul'),
		]),
		folded('Security', [
			page('From permissive to strict', 'adopt/strict-mtls'),
			page('Certificates and rotation', 'adopt/certificates'),
			generated('Certificate planner', '/adopt/certificate-planner/'),
			page('Hardening', 'adopt/hardening'),
			page('Egress control', 'adopt/egress'),
		]),
		folded('Traffic', [
			page('Traffic policy', 'adopt/traffic-policy'),
			page('Gateway API', 'adopt/gateway-api'),
			page('Argo Rollouts', 'adopt/argo-rollouts'),
			page('Flagger', 'adopt/flagger'),
		]),
		page('Observability stack', 'adopt/observability-stack'),
		page('Several clusters', 'adopt/multi-cluster'),
		page('Virtual machines', 'adopt/vms'),
		page('Jobs and init containers', 'adopt/jobs'),
		page('Availability and upgrades', 'adopt/availability-and-upgrades'),
		page('Best practices', 'adopt/best-practices'),
		page('Templates', 'adopt/templates'),
		folded('Troubleshooting', [
			page('By symptom', 'adopt/troubleshooting'),
			page('Connections', 'adopt/troubleshooting/connections'),
			page('Identity and policy', 'adopt/troubleshooting/identity-and-policy'),
			page('Start and stop', 'adopt/troubleshooting/start-and-stop'),
			page('Data and performance', 'adopt/troubleshooting/data-and-performance'),
		]),
		page('Leaving a mesh', 'adopt/leaving'),
	]),
	folded('Reference', [
		generated('Claims checked', '/reference/claims/'),
		generated('All facts', '/reference/facts/'),
		generated('Sources', '/reference/sources/'),
		page('Methodology', 'reference/methodology'),
		generated('How answers are judged', '/reference/capabilities/'),
		page('Embedding', 'reference/embedding'),
		page('Data', 'reference/data'),
		page('Contributing', 'reference/contributing'),
	]),
];
