import { xmlText } from '../files/xml.ts';

/** A document of a feed. */
export type FeedEntry = {
	/** Permanent, and independent of where the site is served. */
	readonly id: string;
	/** Day as YYYY-MM-DD. */
	readonly date: string;
	readonly title: string;
	readonly url: string;
	/** Paragraphs of plain text. */
	readonly text: readonly string[];
};

export type Feed = {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	/** Address of the feed itself, and of the page that it stands for. */
	readonly self: string;
	readonly page: string;
	readonly license: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
};

/**
 * A feed after RFC 4287.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @throws if it has no entries, because then no day is known on which it was updated
 */
export function atomFeed(feed: Feed): string {
	const [newest] = feed.entries;
	if (newest === undefined) throw new Error('a feed needs an entry to be dated by');
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`\t<id>${xmlText(feed.id)}</id>`,
		`\t<title>${xmlText(feed.title)}</title>`,
		`\t<subtitle>${xmlText(feed.subtitle)}</subtitle>`,
		`\t<updated>${moment(newest.date)}</updated>`,
		`\t<author><name>${xmlText(feed.author)}</name></author>`,
		`\t<rights>${xmlText(feed.license)}</rights>`,
		`\t<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
		...feed.entries.flatMap(entryLines),
		'</feed>',
	].join('\n')}\n`;
}

function entryLines({ id, date, title, url, text }: FeedEntry): string[] {
	// The content is HTML inside XML, so what it holds is escaped twice.
	const html = text.map((paragraph) => `<p>${xmlText(paragraph)}</p>`).join('');
	return [
		'\t<entry>',
		`\t\t<id>${xmlText(id)}</id>`,
		`\t\t<title>${xmlText(title)}</title>`,
		`\t\t<updated>${moment(date)}</updated>`,
		`\t\t<published>${moment(date)}</published>`,
		`\t\t<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
		`\t\t<content type="html">${xmlText(html)}</content>`,
		'\t</entry>',
	];
}

const moment = (day: string) => `${day}T00:00:00Z`;

/** A permanent id from a hash in hexadecimal: a UUID of version 8, which leaves all other bits to its maker. */
export function uuidOf(hash: string): string {
	const [a, b, c, d, e] = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		hash.slice(13, 16),
		hash.slice(17, 20),
		hash.slice(20, 32),
	];
	return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
