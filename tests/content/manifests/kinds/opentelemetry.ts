import { z } from 'astro/zod';
import { namespaced, texts } from './resource.ts';

/**
 * CRD of the OpenTelemetry Operator 0.158:
 * https://github.com/open-telemetry/opentelemetry-operator/blob/v0.158.0/config/crd/bases/opentelemetry.io_instrumentations.yaml
 */

const env = z.array(z.strictObject({ name: z.string(), value: z.string() })).optional();
const agent = z.strictObject({ image: z.string().optional(), env }).optional();

const instrumentation = namespaced('opentelemetry.io/v1alpha1', 'Instrumentation', {
	spec: z.strictObject({
		exporter: z.strictObject({ endpoint: z.url() }).optional(),
		propagators: z
			.array(z.enum(['tracecontext', 'baggage', 'b3', 'b3multi', 'jaeger', 'xray', 'ottrace', 'none']))
			.optional(),
		sampler: z
			.strictObject({
				type: z
					.enum([
						'always_on',
						'always_off',
						'traceidratio',
						'parentbased_always_on',
						'parentbased_always_off',
						'parentbased_traceidratio',
						'jaeger_remote',
						'xray',
					])
					.optional(),
				// A text in the CRD, although it is a number: quote it.
				argument: z.string().optional(),
			})
			.optional(),
		resource: z
			.strictObject({ addK8sUIDAttributes: z.boolean().optional(), resourceAttributes: texts.optional() })
			.optional(),
		env,
		java: agent,
		nodejs: agent,
		python: agent,
		dotnet: agent,
		go: agent,
	}),
});

export const OPENTELEMETRY = [instrumentation] as const;
