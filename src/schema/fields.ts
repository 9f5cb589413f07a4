import { z } from 'astro/zod';

/** Ids are file names: lower-case words joined by hyphens, so that they are safe in URLs, file systems and anchors. */
const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A fact id is its path below `content/facts`: one folder (the subject), one file. */
const FACT_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ISO_DATE_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export const slug = z
	.string()
	.regex(SLUG_PATTERN, 'use lower-case words joined by hyphens, for example "retry-budget"');

export const factId = z
	.string()
	.regex(FACT_ID_PATTERN, 'use <subject>/<file name>, for example "linkerd/retry-budget"');

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** YAML readers turn `2026-11-20` into a `Date`; the handbook keeps calendar dates as text, without a time zone. */
export const isoDate = z.preprocess(
	(input) => (input instanceof Date && !Number.isNaN(input.getTime()) ? input.toISOString().slice(0, 10) : input),
	z
		.string()
		.regex(ISO_DATE_PATTERN, 'write a calendar date as YYYY-MM-DD')
		.refine(isDay, 'the calendar has no such day'),
);

export const webUrl = z
	.url({ protocol: /^https?$/, error: 'use a full address that starts with https:// or http://' })
	.max(500);

/**
 * Versions must be quoted in YAML, otherwise `1.30` is read as the number 1.3. A number here therefore is always a
 * mistake, and the message says how to mend it.
 */
export const releaseLine = z
	.string({ error: 'quote the version, for example "1.30": without quotes YAML reads it as the number 1.3' })
	.regex(/^(?:any|\d+(?:\.\d+)*)$/, 'write a release line such as "1.30", or "any" where the version does not matter');

/** One line of plain text: no line breaks, no leading or trailing space, and no markup that a page would have to trust. */
export const line = (max: number) =>
	z
		.string({ error: 'write text; put quotes around a number, a date, or yes and no' })
		.min(1)
		.max(max, `keep it within ${max} characters`)
		.refine((text) => text === text.trim() && !text.includes('\n'), 'write it on one line without spaces at the ends');

/** An address inside the site, without the host. */
export const sitePath = z
	.string()
	.regex(/^\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?$/, 'write an address inside the site, such as "/alternatives/mtls/"');
