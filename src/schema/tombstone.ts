import { z } from 'astro/zod';
import { factId, isoDate, line } from './fields.ts';

/** What remains of a fact that was renamed or withdrawn, so that links to it still explain themselves. */
export const tombstone = z
	.strictObject({
		moved: factId.optional().describe('Id under which the fact, or the fact that absorbed it, is found now.'),
		withdrawn: line(300).optional().describe('Why the statement is no longer made.'),
		date: isoDate.describe('Day of the change.'),
		reason: line(300).optional().describe('Why the fact was moved.'),
	})
	.refine((t) => (t.moved === undefined) !== (t.withdrawn === undefined), {
		message: 'say either where the fact moved to or why it was withdrawn',
	});

export type TombstoneEntry = z.infer<typeof tombstone>;
