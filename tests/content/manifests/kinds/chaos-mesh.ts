import { z } from 'astro/zod';
import { duration, namespaced, port, texts } from './resource.ts';

/** CRD of Chaos Mesh 2.8.3: https://github.com/chaos-mesh/chaos-mesh/blob/v2.8.3/config/crd/bases/chaos-mesh.org_httpchaos.yaml */
const httpChaos = namespaced('chaos-mesh.org/v1alpha1', 'HTTPChaos', {
	spec: z.strictObject({
		mode: z.enum(['one', 'all', 'fixed', 'fixed-percent', 'random-max-percent']),
		value: z.string().optional(),
		selector: z.strictObject({
			namespaces: z.array(z.string()).optional(),
			labelSelectors: texts.optional(),
			annotationSelectors: texts.optional(),
			fieldSelectors: texts.optional(),
			podPhaseSelectors: z.array(z.string()).optional(),
		}),
		target: z.enum(['Request', 'Response']),
		port: port.optional(),
		method: z.string().optional(),
		path: z.string().optional(),
		code: z.int().optional(),
		request_headers: texts.optional(),
		response_headers: texts.optional(),
		abort: z.boolean().optional(),
		delay: duration.optional(),
		replace: z
			.strictObject({ code: z.int().optional(), headers: texts.optional(), path: z.string().optional() })
			.optional(),
		duration: duration.optional(),
	}),
});

export const CHAOS_MESH = [httpChaos] as const;
