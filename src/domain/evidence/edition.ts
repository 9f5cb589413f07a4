import { contentsOf, hashOfContents } from '../editions/contents.ts';
import type { Collections } from './types.ts';

/**
 * Dated, content-hashed state of everything that results follow from. Links and exports name it, so that a decision can be
 * checked later.
 */
export type Edition = {
	/**
	 * As links write it: `2026.11.20` for a published edition; `2026.11.20.482913` for content that has gone on since the
	 * edition before the last dot, where the digits stand for exactly this content.
	 */
	readonly id: string;
	/** Newest day on which a fact was checked. */
	readonly date: string;
	/** SHA-256 over the contents, in hexadecimal. */
	readonly hash: string;
	readonly facts: number;
	/** The newest published edition, where the content has gone on since. */
	readonly since?: string | undefined;
};

/** Digits that tell one unpublished state from another: enough to notice a difference. */
const DIGITS = 6;

/**
 * The edition that the content is, or the one that it has gone on from.
 *
 * @param newest the newest published edition; without one, the state is named by its day alone
 * @throws if there are no facts: an edition of nothing would silently pass every check that compares editions
 */
export async function editionOf(
	collections: Collections,
	newest?: { readonly id: string; readonly hash: string },
): Promise<Edition> {
	const { facts } = collections;
	const date = facts.map(({ checked }) => checked).reduce((last, day) => (day > last ? day : last), '');
	if (date === '') throw new Error('an edition needs at least one fact');
	const hash = await hashOfContents(contentsOf(collections));
	const about = { date, hash, facts: facts.length };
	if (newest === undefined) return { id: date.replaceAll('-', '.'), ...about };
	if (newest.hash === hash) return { id: newest.id, ...about };
	return { id: `${newest.id}.${digitsOf(hash)}`, ...about, since: newest.id };
}

/** Decimal digits from the head of a hash, so that links and patterns for them need nothing but digits and dots. */
const digitsOf = (hash: string) => String(Number.parseInt(hash.slice(0, 10), 16) % 10 ** DIGITS).padStart(DIGITS, '0');
