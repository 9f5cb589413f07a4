import { sha256 } from '../../domain/editions/canonical.ts';
import type { Difference } from '../../domain/editions/difference.ts';
import { atomFeed, type FeedEntry, uuidOf } from '../../domain/editions/feed.ts';
import { countsOf, sentenceOf } from '../../domain/editions/summary.ts';
import { type EditionEntry, editionPath, editions } from '../../editions.ts';
import { absolute } from '../../url.ts';

/** Editions that the feed holds. */
const MOST = 20;

/** Facts that an entry names. */
const MOST_FACTS = 30;

/** What each edition changed, newest first. */
export async function GET() {
	const entries = await Promise.all([...editions].reverse().slice(0, MOST).map(entryFor));
	const feed = atomFeed({
		id: uuidOf(await sha256('mesh-or-not/editions')),
		title: 'Mesh or Not: editions of the facts',
		subtitle:
			'Facts that were added, changed or withdrawn, and the answers, scores and coefficients that follow from them.',
		author: 'Mesh or Not',
		license: 'CC BY 4.0',
		self: absolute('/feeds/editions.atom'),
		page: absolute('/reference/editions/'),
		entries,
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

async function entryFor(edition: EditionEntry): Promise<FeedEntry> {
	const { id, date, note, facts, difference } = edition;
	const sum = difference ? `${sentenceOf(countsOf(difference))}.` : `The first edition: ${facts} facts.`;
	return {
		id: uuidOf(await sha256(`mesh-or-not/editions/${id}`)),
		date,
		title: `Edition ${id}`,
		url: absolute(editionPath(edition)),
		text: [...(note === undefined ? [] : [note]), sum, ...(difference ? lines(difference) : [])],
	};
}

function lines({ facts }: Difference): string[] {
	const named = facts.slice(0, MOST_FACTS).map(({ id, before, after, moved, withdrawn }) => {
		if (after === undefined) return `${id}: ${moved ? `found at ${moved} now` : (withdrawn ?? 'no longer there')}`;
		return `${id}${before ? ', changed' : ', added'}: ${after.statement}`;
	});
	const rest = facts.length - named.length;
	return rest > 0 ? [...named, `And ${rest} more.`] : named;
}
