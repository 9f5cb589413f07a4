import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Sections of the site. The folder is the first part of every address in it. */
export const SECTIONS = [
	{ folder: 'start', label: 'Start' },
	{ folder: 'fundamentals', label: 'Fundamentals' },
	{ folder: 'compare', label: 'Compare' },
	{ folder: 'alternatives', label: 'Alternatives' },
	{ folder: 'reference', label: 'Reference' },
] as const;

/** Explicit, so that a page that is missing fails the build instead of silently leaving a gap. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	{ label: 'Start', items: [{ label: 'How to use this handbook', slug: 'start/using' }] },
	{ label: 'Fundamentals', items: [{ label: 'Glossary', slug: 'fundamentals/glossary' }] },
	{
		label: 'Compare',
		items: [
			{ label: 'Matrix', link: '/compare/matrix/' },
			{ label: 'Scoring calculator', link: '/compare/scoring/' },
			{
				label: 'Why these scores',
				collapsed: true,
				items: [
					{ label: 'Performance', link: '/compare/scores/performance/' },
					{ label: 'Ease of use', link: '/compare/scores/ease-of-use/' },
					{ label: 'Features', link: '/compare/scores/features/' },
					{ label: 'Production readiness', link: '/compare/scores/production-readiness/' },
					{ label: 'Ecosystem', link: '/compare/scores/ecosystem/' },
					{ label: 'Cost', link: '/compare/scores/cost/' },
				],
			},
			{ label: 'Support windows', link: '/compare/support-windows/' },
			{ label: 'No mesh', link: '/compare/no-mesh/' },
			{
				label: 'Meshes',
				items: [
					{ label: 'Cilium', link: '/compare/cilium/' },
					{ label: 'Consul', link: '/compare/consul/' },
					{ label: 'Consul Enterprise', link: '/compare/consul-enterprise/' },
					{ label: 'Istio ambient', link: '/compare/istio-ambient/' },
					{ label: 'Istio sidecar', link: '/compare/istio-sidecar/' },
					{ label: 'Kuma', link: '/compare/kuma/' },
					{ label: 'Kong Mesh', link: '/compare/kong-mesh/' },
					{ label: 'Linkerd', link: '/compare/linkerd/' },
					{ label: 'Linkerd Enterprise', link: '/compare/linkerd-enterprise/' },
				],
			},
			{
				label: 'Managed',
				collapsed: true,
				items: [
					{ label: 'AKS Istio add-on', link: '/compare/aks-istio-addon/' },
					{ label: 'Amazon ECS Service Connect', link: '/compare/ecs-service-connect/' },
					{ label: 'Amazon VPC Lattice', link: '/compare/vpc-lattice/' },
					{ label: 'Azure Application Network', link: '/compare/aks-application-network/' },
					{ label: 'Google Cloud Service Mesh', link: '/compare/gke-cloud-service-mesh/' },
					{ label: 'OpenShift Service Mesh', link: '/compare/openshift-service-mesh/' },
				],
			},
			{
				label: 'Retired',
				collapsed: true,
				items: [
					{ label: 'AWS App Mesh', link: '/compare/aws-app-mesh/' },
					{ label: 'NGINX Service Mesh', link: '/compare/nginx-service-mesh/' },
					{ label: 'Open Service Mesh', link: '/compare/open-service-mesh/' },
					{ label: 'Traefik Mesh', link: '/compare/traefik-mesh/' },
				],
			},
		],
	},
	{ label: 'Alternatives', items: [{ label: 'Need by need', link: '/alternatives/' }] },
	{
		label: 'Reference',
		items: [
			{ label: 'All facts', link: '/reference/facts/' },
			{ label: 'Sources', link: '/reference/sources/' },
			{ label: 'Methodology', slug: 'reference/methodology' },
			{ label: 'How answers are judged', link: '/reference/capabilities/' },
			{ label: 'Embedding', slug: 'reference/embedding' },
			{ label: 'Data', slug: 'reference/data' },
		],
	},
];
