import { z } from 'astro/zod';
import { consul, count, flag, methods, path, text } from './consul.ts';
import { duration, texts } from './resource.ts';

/** Where Consul sends a request. Same CRDs and webhook as in `consul.ts`. */

const headerChange = z
	.strictObject({ add: texts.optional(), set: texts.optional(), remove: z.array(z.string()).optional() })
	.optional();

const query = z.strictObject({ name: z.string(), present: flag, exact: text, regex: text });
const header = query.extend({ prefix: text, suffix: text, invert: flag });

const destination = z.strictObject({
	service: text,
	serviceSubset: text,
	namespace: text,
	partition: text,
	prefixRewrite: text,
	requestTimeout: duration.optional(),
	idleTimeout: duration.optional(),
	numRetries: count,
	retryOn: z.array(z.string()).optional(),
	retryOnConnectFailure: flag,
	retryOnStatusCodes: z.array(z.int().min(100).max(599)).optional(),
	requestHeaders: headerChange,
	responseHeaders: headerChange,
});

/** consul.hashicorp.com_servicerouters.yaml */
const serviceRouter = consul(
	'ServiceRouter',
	z.strictObject({
		routes: z
			.array(
				z.strictObject({
					match: z
						.strictObject({
							http: z.strictObject({
								caseInsensitive: flag,
								pathExact: path,
								pathPrefix: path,
								pathRegex: text,
								methods,
								header: z.array(header).optional(),
								queryParam: z.array(query).optional(),
							}),
						})
						.optional(),
					destination: destination.optional(),
				}),
			)
			.min(1),
	}),
);

/** consul.hashicorp.com_servicesplitters.yaml */
const serviceSplitter = consul(
	'ServiceSplitter',
	z.strictObject({
		splits: z
			.array(
				z.strictObject({
					weight: z.number().min(0).max(100),
					service: text,
					serviceSubset: text,
					namespace: text,
					partition: text,
					requestHeaders: headerChange,
					responseHeaders: headerChange,
				}),
			)
			.refine((splits) => splits.reduce((sum, { weight }) => sum + weight, 0) === 100, {
				message: 'the weights of all splits add up to 100',
			}),
	}),
);

const elsewhere = { service: text, serviceSubset: text, namespace: text };
const cluster = { partition: text, datacenter: text, peer: text };

/** consul.hashicorp.com_serviceresolvers.yaml */
const serviceResolver = consul(
	'ServiceResolver',
	z.strictObject({
		defaultSubset: text,
		subsets: z.record(z.string(), z.strictObject({ filter: text, onlyPassing: flag })).optional(),
		redirect: z.strictObject({ ...elsewhere, ...cluster, samenessGroup: text }).optional(),
		failover: z
			.record(
				z.string(),
				z.strictObject({
					...elsewhere,
					datacenters: z.array(z.string()).optional(),
					samenessGroup: text,
					targets: z.array(z.strictObject({ ...elsewhere, ...cluster })).optional(),
				}),
			)
			.optional(),
		connectTimeout: duration.optional(),
		requestTimeout: duration.optional(),
		loadBalancer: z
			.strictObject({
				policy: z.enum(['random', 'round_robin', 'least_request', 'ring_hash', 'maglev']).optional(),
				leastRequestConfig: z.strictObject({ choiceCount: count }).optional(),
			})
			.optional(),
	}),
);

export const CONSUL_ROUTES = [serviceRouter, serviceSplitter, serviceResolver] as const;
