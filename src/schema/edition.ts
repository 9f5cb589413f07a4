import { z } from 'astro/zod';
import { isoDate, line } from './fields.ts';

/** The date with dots, so that it can stand in a link without an escape. */
const editionId = z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/, 'write the day as YYYY.MM.DD');

/** A published edition. The file is written by `npm run edition` and is never changed again. */
export const edition = z
	.strictObject({
		format: z.literal(1).describe('Version of this form.'),
		id: editionId.describe('Day of the edition with dots, as links write it.'),
		date: isoDate.describe('Day on which the edition was made.'),
		previous: editionId.optional().describe('Edition that this one continues. Only the first has none.'),
		hash: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.describe('SHA-256 over everything that the edition holds.'),
		note: line(300).optional().describe('What the edition is about, for readers of the feed.'),
		removed: z
			.record(z.string(), z.array(z.string()))
			.describe('By collection: ids of the entries that the previous edition held and this one does not.'),
		entries: z
			.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))
			.describe('By collection and id: the entries that are new or changed since the previous edition.'),
	})
	.refine(({ id, date }) => id === date.replaceAll('-', '.'), {
		path: ['id'],
		message: 'id and date name the same day',
	});

export type EditionFile = z.infer<typeof edition>;
