import { encodeLink, type Field } from '../../domain/permalink/link.ts';
import { choice, optional, text } from '../../domain/permalink/values.ts';
import { type Basis, NO_BASIS } from '../../domain/record/recorded.ts';

/** Longest state of a tool that a record takes along, in characters. A link holds 8,000 in all. */
export const MAX_INNER = 6000;

/** The state of another tool, written so that it can stand inside this one. */
const inner = (key: string): Field<string> => ({ key, codec: text(MAX_INNER), initial: '' });

export type RecordFields = { readonly [Name in keyof Basis]: Field<string> };

/**
 * What travels in a link to a record: what it rests on, and nothing that its author wrote. The keys are part of the contract
 * with every link that was ever shared.
 *
 * @param decisions ids of the decisions of the handbook
 */
export function recordFields(decisions: readonly string[]): RecordFields {
	return {
		advice: inner('a'),
		ranking: inner('s'),
		estimate: inner('e'),
		decision: { key: 'd', codec: optional(choice(decisions), ''), initial: '' },
	};
}

/** Address inside the site of the page that writes a record, with what it rests on. */
export function recordPath(basis: Partial<Basis>, edition: string): string {
	const decisions = basis.decision ? [basis.decision] : [];
	return `/decide/record/#${encodeLink(recordFields(decisions), { ...NO_BASIS, ...basis }, edition)}`;
}
