import { z } from 'astro/zod';
import { namespaced, texts } from './resource.ts';

/**
 * Two reasons for a schema beside the package: the type of the package lets unknown fields pass in `rules` and
 * `targetRefs` (a union of intersections, in which the compiler does not look for them), and it does not know
 * `trustDomains`, which is new in 1.31. The other kinds of Istio stay with the package.
 * CRD: https://github.com/istio/istio/blob/1.31.0-rc.0/manifests/charts/base/files/crd-all.gen.yaml
 */

const list = z.array(z.string()).min(1).optional();

const source = z
	.strictObject({
		principals: list,
		notPrincipals: list,
		requestPrincipals: list,
		notRequestPrincipals: list,
		serviceAccounts: list,
		notServiceAccounts: list,
		namespaces: list,
		notNamespaces: list,
		trustDomains: list,
		notTrustDomains: list,
		ipBlocks: list,
		notIpBlocks: list,
		remoteIpBlocks: list,
		notRemoteIpBlocks: list,
	})
	.refine(({ serviceAccounts, principals, namespaces }) => !serviceAccounts || !(principals || namespaces), {
		message: 'give serviceAccounts, or principals and namespaces',
	});

const operation = z.strictObject({
	hosts: list,
	notHosts: list,
	ports: list,
	notPorts: list,
	methods: list,
	notMethods: list,
	paths: list,
	notPaths: list,
});

const target = z.strictObject({ group: z.string().optional(), kind: z.string(), name: z.string() });

const authorizationPolicy = namespaced('security.istio.io/v1', 'AuthorizationPolicy', {
	spec: z
		.strictObject({
			selector: z.strictObject({ matchLabels: texts }).optional(),
			targetRefs: z.array(target).min(1).max(16).optional(),
			action: z.enum(['ALLOW', 'DENY', 'AUDIT', 'CUSTOM']).optional(),
			provider: z.strictObject({ name: z.string() }).optional(),
			rules: z
				.array(
					z.strictObject({
						from: z.array(z.strictObject({ source })).optional(),
						to: z.array(z.strictObject({ operation })).optional(),
						when: z.array(z.strictObject({ key: z.string(), values: list, notValues: list })).optional(),
					}),
				)
				.optional(),
		})
		.refine(({ selector, targetRefs }) => !selector || !targetRefs, {
			message: 'give selector or targetRefs, not both',
		}),
});

export const ISTIO = [authorizationPolicy] as const;
