import type { Fact } from './types.ts';

/** The dated, content-hashed set of all facts. Links and exports name it, so that a decision can be checked later. */
export type Edition = {
	/** Newest day on which a fact was checked, as links write it: `2026.11.20`. */
	readonly id: string;
	readonly date: string;
	/** SHA-256 over the facts in the order of their ids, in hexadecimal. */
	readonly hash: string;
	readonly facts: number;
};

/**
 * @throws if there are no facts: an edition of nothing would silently pass every check that compares editions
 */
export async function editionOf(facts: readonly Fact[]): Promise<Edition> {
	const date = facts.map(({ checked }) => checked).reduce((newest, day) => (day > newest ? day : newest), '');
	if (date === '') throw new Error('an edition needs at least one fact');
	const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(ordered)));
	const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return { id: date.replaceAll('-', '.'), date, hash, facts: facts.length };
}
