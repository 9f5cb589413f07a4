import { z } from 'astro/zod';

/** The facts that a file was made from. */
const edition = z
	.strictObject({
		id: z
			.string()
			.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d{6})?$/)
			.describe('Name of the edition, as links write it. Six further digits stand for content that has gone on since.'),
		date: z.iso.date().describe('Newest day on which a fact was checked.'),
		hash: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.describe(
				'SHA-256 over facts, scores and all else that results follow from, in hexadecimal: the same hash means the same.',
			),
	})
	.describe('Edition of the facts. Quote it, so that others can see how old your copy is.');

/** What every published file says of itself before its content. */
const about = {
	edition,
	license: z.literal('CC BY 4.0').describe('License of the content.'),
	attribution: z.literal('Mesh or Not').describe('Name that the license asks you to give.'),
};

/** The schema of a published file. Unknown fields are refused, so that nothing is published that is not described. */
export const publishedFile = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...about, ...shape });

/**
 * The schema of an entry as it is published: the fields of its front matter, and what an author does not write.
 *
 * @param own fields that are added, or that are published in another form than they are written
 */
export const publishedEntry = <Shape extends z.ZodRawShape, Own extends z.ZodRawShape>(
	{ shape }: z.ZodObject<Shape>,
	own: Own,
) => z.strictObject({ ...shape, ...own });

/** Address of the page that shows an entry. Permanent. */
export const pageAddress = z.url().describe('Permanent address of the page or of the part of a page that shows it.');
