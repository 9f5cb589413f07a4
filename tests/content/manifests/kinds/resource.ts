import { z } from 'astro/zod';

/**
 * What all strict schemas are made of. They cover the fields that an example plausibly uses, not a whole CRD, and they
 * accept no other field: what is missing is added here after a look into the CRD, never by loosening a schema.
 */

/** Labels, annotations, headers: texts by name. A number or boolean without quotes is refused, as a cluster does. */
export const texts = z.record(z.string(), z.string());

/** What `time.ParseDuration` of Go accepts: https://pkg.go.dev/time#ParseDuration */
export const duration = z.string().regex(/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/, 'write a duration such as 30s');

export const port = z.int().min(1).max(65535);

export const portOrName = z.union([port, z.string().regex(/^[a-z0-9-]{1,15}$/)]);

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/label-selector/ */
export const labelSelector = z.strictObject({
	matchLabels: texts.optional(),
	matchExpressions: z
		.array(
			z.strictObject({
				key: z.string(),
				operator: z.enum(['In', 'NotIn', 'Exists', 'DoesNotExist']),
				values: z.array(z.string()).optional(),
			}),
		)
		.optional(),
});

const named = { name: z.string().min(1), labels: texts.optional(), annotations: texts.optional() };

type Fields = Record<string, z.ZodType>;

/** A resource that lives in a namespace. */
export const namespaced = <F extends Fields>(apiVersion: string, kind: string, fields: F) =>
	z.strictObject({
		apiVersion: z.literal(apiVersion),
		kind: z.literal(kind),
		metadata: z.strictObject({ ...named, namespace: z.string().min(1).optional() }),
		...fields,
	});

/** A resource that belongs to the whole cluster: a namespace in it is a mistake. */
export const clusterWide = <F extends Fields>(apiVersion: string, kind: string, fields: F) =>
	z.strictObject({
		apiVersion: z.literal(apiVersion),
		kind: z.literal(kind),
		metadata: z.strictObject(named),
		...fields,
	});
