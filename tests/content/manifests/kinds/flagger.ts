import { z } from 'astro/zod';
import { namespaced, port, portOrName, texts } from './resource.ts';

/** CRDs of Flagger 1.44: https://github.com/fluxcd/flagger/blob/v1.44.0/artifacts/flagger/crd.yaml */

const interval = z.string().regex(/^\d+[ms]$/, 'write minutes or seconds, such as 1m');
const reference = z.strictObject({ name: z.string(), namespace: z.string().optional() });

const match = z
	.union([
		z.strictObject({ exact: z.string() }),
		z.strictObject({ prefix: z.string() }),
		z.strictObject({ regex: z.string() }),
	])
	.optional();
const matches = z
	.record(z.string(), z.strictObject({ exact: z.string() }).or(z.strictObject({ regex: z.string() })))
	.optional();

const PROVIDERS = [
	'contour',
	'gatewayapi:v1',
	'gatewayapi:v1beta1',
	'istio',
	'knative',
	'kubernetes',
	'kuma',
	'linkerd',
	'nginx',
	'skipper',
	'traefik',
] as const;

const service = z.strictObject({
	name: z.string().optional(),
	port,
	portName: z.string().optional(),
	targetPort: portOrName.optional(),
	portDiscovery: z.boolean().optional(),
	appProtocol: z.string().optional(),
	headless: z.boolean().optional(),
	timeout: z.string().optional(),
	hosts: z.array(z.string()).optional(),
	gateways: z.array(z.string()).optional(),
	gatewayRefs: z
		.array(
			z.strictObject({
				group: z.string().optional(),
				kind: z.string().optional(),
				name: z.string(),
				namespace: z.string().optional(),
				sectionName: z.string().optional(),
				port: port.optional(),
			}),
		)
		.optional(),
	match: z.array(z.strictObject({ uri: match, method: match, headers: matches })).optional(),
	retries: z
		.strictObject({
			attempts: z.int().min(0).optional(),
			perTryTimeout: z.string().optional(),
			retryOn: z.string().optional(),
		})
		.optional(),
	trafficPolicy: z
		.strictObject({
			tls: z.strictObject({ mode: z.enum(['DISABLE', 'SIMPLE', 'MUTUAL', 'ISTIO_MUTUAL']) }).optional(),
		})
		.optional(),
});

const metric = z.strictObject({
	name: z.string(),
	interval: interval.optional(),
	thresholdRange: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
	templateRef: reference.optional(),
	templateVariables: texts.optional(),
	query: z.string().optional(),
});

const webhook = z.strictObject({
	name: z.string(),
	type: z
		.enum([
			'confirm-rollout',
			'pre-rollout',
			'rollout',
			'confirm-promotion',
			'post-rollout',
			'event',
			'rollback',
			'confirm-traffic-increase',
		])
		.optional(),
	url: z.url(),
	timeout: interval.optional(),
	metadata: texts.optional(),
});

const analysis = z
	.strictObject({
		interval,
		threshold: z.int(),
		iterations: z.int().optional(),
		maxWeight: z.int().optional(),
		stepWeight: z.int().optional(),
		stepWeights: z.array(z.int()).optional(),
		stepWeightPromotion: z.int().optional(),
		mirror: z.boolean().optional(),
		mirrorWeight: z.int().optional(),
		match: z.array(z.strictObject({ headers: matches, sourceLabels: texts.optional() })).optional(),
		metrics: z.array(metric).optional(),
		alerts: z
			.array(
				z.strictObject({
					name: z.string(),
					severity: z.enum(['info', 'warn', 'error']).optional(),
					providerRef: reference,
				}),
			)
			.optional(),
		webhooks: z.array(webhook).optional(),
		sessionAffinity: z
			.strictObject({
				cookieName: z.string(),
				primaryCookieName: z.string().optional(),
				domain: z.string().optional(),
				httpOnly: z.boolean().optional(),
				maxAge: z.int().optional(),
				path: z.string().optional(),
				sameSite: z.enum(['Strict', 'Lax', 'None']).optional(),
				secure: z.boolean().optional(),
			})
			.optional(),
	})
	.refine((given) => [given.iterations, given.stepWeight, given.stepWeights].filter(Boolean).length === 1, {
		message: 'give one of iterations, stepWeight and stepWeights',
	});

const canary = namespaced('flagger.app/v1beta1', 'Canary', {
	spec: z.strictObject({
		provider: z.enum(PROVIDERS).optional(),
		metricsServer: z.url().optional(),
		progressDeadlineSeconds: z.int().optional(),
		targetRef: z.strictObject({
			apiVersion: z.string(),
			kind: z.enum(['DaemonSet', 'Deployment', 'Service']),
			name: z.string(),
		}),
		autoscalerRef: z
			.strictObject({
				apiVersion: z.string(),
				kind: z.enum(['HorizontalPodAutoscaler', 'ScaledObject']),
				name: z.string(),
			})
			.optional(),
		service,
		skipAnalysis: z.boolean().optional(),
		revertOnDeletion: z.boolean().optional(),
		suspend: z.boolean().optional(),
		analysis,
	}),
});

const metricTemplate = namespaced('flagger.app/v1beta1', 'MetricTemplate', {
	spec: z.strictObject({
		provider: z.strictObject({
			type: z.enum([
				'prometheus',
				'influxdb',
				'datadog',
				'externalmetrics',
				'stackdriver',
				'cloudwatch',
				'newrelic',
				'graphite',
				'dynatrace',
				'keptn',
				'splunk',
			]),
			address: z.url().optional(),
			secretRef: z.strictObject({ name: z.string() }).optional(),
			insecureSkipVerify: z.boolean().optional(),
		}),
		query: z.string(),
	}),
});

export const FLAGGER = [canary, metricTemplate] as const;
