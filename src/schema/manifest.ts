import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/**
 * Description of an example in `content/manifests`. It stands in the comment block at the top of the YAML file, so that the
 * rest of the file can be applied to a cluster as it is.
 */
export const manifest = z.strictObject({
	title: line(100).describe('What the example does.'),
	platform: slug.describe('Platform that it is written for.'),
	version: line(20).describe('Release line that it was written for, quoted.'),
	sources: z.array(slug).min(1).describe('Documents that it was written from.'),
});

export type ManifestEntry = z.infer<typeof manifest>;
