import { z } from 'astro/zod';
import { isoDate, line, webUrl } from './fields.ts';

/** A document that somebody opened and that facts rest on. */
export const source = z
	.strictObject({
		title: line(200).describe('Title of the document as its publisher writes it.'),
		url: webUrl.describe('Address of the document. One document is one source, whatever the number of facts.'),
		publisher: line(100).describe('Who publishes it.'),
		published: isoDate.optional().describe('Day of publication or last change, where the document tells it.'),
		checked: isoDate.describe('Day on which it was last opened.'),
		interest: line(200)
			.optional()
			.describe('What the publisher sells or promotes, where a reader should know it when weighing the statement.'),
	})
	.refine((s) => s.published === undefined || s.published <= s.checked, {
		path: ['published'],
		message: 'a source cannot be published after the day it was checked',
	});

export type SourceEntry = z.infer<typeof source>;
