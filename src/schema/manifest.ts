import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** Values of the retry simulator that an example can show, and what each looks like there. */
export const QUANTITIES = [
	'retries',
	'percent',
	'ratio',
	'per-second',
	'least-parallel',
	'most-parallel',
	'window',
] as const;

const setting = z.strictObject({
	quantity: z
		.enum(QUANTITIES)
		.describe(
			'retries after the first try; a budget in percent or as a ratio; retries per second; retries in flight at least or at most; a window such as 10s.',
		),
	document: z.number().int().min(1).describe('Place of the resource in the file, counted from one.'),
	path: z
		.array(z.union([z.string(), z.number().int()]))
		.min(1)
		.describe('Path of the field in the resource.'),
	least: z
		.number()
		.int()
		.optional()
		.describe(
			'Smallest value that means what it says here. Below it the field has to be left out, or means a default.',
		),
});

/**
 * Description of an example in `content/manifests`. It stands in the comment block at the top of the YAML file, so that the
 * rest of the file can be applied to a cluster as it is.
 */
export const manifest = z
	.strictObject({
		title: line(100).describe('What the example does.'),
		platform: slug.optional().describe('Mesh that it is written for.'),
		product: line(40).optional().describe('Product that it is written for, where that is no mesh, by its name.'),
		version: line(20).describe('Release line of it, quoted.'),
		sources: z.array(slug).min(1).describe('Documents that it was written from.'),
		settings: z
			.array(setting)
			.optional()
			.describe('Fields that the retry simulator fills with the values of the reader.'),
	})
	.refine((m) => (m.platform === undefined) !== (m.product === undefined), {
		path: ['product'],
		message: 'give either the platform or, for what is written for no mesh, the product',
	});

export type ManifestEntry = z.infer<typeof manifest>;
export type Quantity = (typeof QUANTITIES)[number];
