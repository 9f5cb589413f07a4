import { z } from 'astro/zod';
import { namespaced, texts } from './resource.ts';

/**
 * CRD of the Multi-Cluster Services API 0.5, which serves v1beta1:
 * https://github.com/kubernetes-sigs/mcs-api/blob/v0.5.0/config/crd/multicluster.x-k8s.io_serviceexports.yaml
 */
const serviceExport = namespaced('multicluster.x-k8s.io/v1beta1', 'ServiceExport', {
	spec: z.strictObject({ exportedLabels: texts.optional(), exportedAnnotations: texts.optional() }).optional(),
});

export const MULTI_CLUSTER_SERVICES = [serviceExport] as const;
