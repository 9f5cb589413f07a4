import { z } from 'astro/zod';
import { clusterWide, duration, labelSelector } from './resource.ts';

/**
 * CRD of SPIRE Controller Manager 0.6.6:
 * https://github.com/spiffe/spire-controller-manager/blob/v0.6.6/config/crd/bases/spire.spiffe.io_clusterspiffeids.yaml
 */
const clusterSpiffeId = clusterWide('spire.spiffe.io/v1alpha1', 'ClusterSPIFFEID', {
	spec: z.strictObject({
		className: z.string().optional(),
		spiffeIDTemplate: z.string().startsWith('spiffe://'),
		namespaceSelector: labelSelector.optional(),
		podSelector: labelSelector.optional(),
		workloadSelectorTemplates: z.array(z.string()).optional(),
		dnsNameTemplates: z.array(z.string()).optional(),
		autoPopulateDNSNames: z.boolean().optional(),
		federatesWith: z.array(z.string()).optional(),
		ttl: duration.optional(),
		jwtTtl: duration.optional(),
		admin: z.boolean().optional(),
		downstream: z.boolean().optional(),
		fallback: z.boolean().optional(),
		hint: z.string().optional(),
	}),
});

export const SPIRE = [clusterSpiffeId] as const;
