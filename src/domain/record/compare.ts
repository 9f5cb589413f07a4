import type { FactJson } from '../evidence/json.ts';
import type { Tombstone } from '../evidence/types.ts';
import { saysStill } from './fact-hash.ts';
import type { Found, Recorded } from './recorded.ts';

/** What became of one fact that a record cites. */
export type FactChange =
	| { readonly kind: 'changed'; readonly id: string; readonly says: string }
	| { readonly kind: 'moved'; readonly id: string; readonly to: string; readonly says: string; readonly same: boolean }
	| { readonly kind: 'withdrawn'; readonly id: string; readonly why: string; readonly date: string }
	| { readonly kind: 'gone'; readonly id: string };

/** What changed between a record and today. */
export type Changes = {
	readonly facts: readonly FactChange[];
	/** How many facts say what they said. */
	readonly unchanged: number;
	/** Whether the verdict is another one; `undefined` if there is none to compare. */
	readonly verdict: boolean | undefined;
	/** Candidates that stood in the record and do not take part any more, and those that are new. */
	readonly left: readonly string[];
	readonly joined: readonly string[];
	/** Whether another candidate comes first, and whether the order is another one at all. */
	readonly first: boolean;
	readonly order: boolean;
	/** The day for reading the record again, if it has passed. */
	readonly revisit: string | undefined;
	/** Triggers whose day has passed. */
	readonly watches: readonly string[];
};

export type Today = {
	readonly found: Found;
	/** The facts that the record cites, as far as they exist, and those to which they moved. */
	readonly facts: readonly FactJson[];
	readonly tombstones: readonly Tombstone[];
	/** YYYY-MM-DD. */
	readonly day: string;
};

/** Compares a record with what is known today. */
export function changesSince(recorded: Recorded, today: Today): Changes {
	const { texts, found: then } = recorded;
	const { found: now, day } = today;
	const facts = Object.entries(recorded.facts).flatMap(([id, hash]) => factChange(id, hash, today) ?? []);
	const common = (order: readonly string[], other: readonly string[]) => order.filter((id) => other.includes(id));
	return {
		facts,
		unchanged: Object.keys(recorded.facts).length - facts.length,
		verdict: then.verdict && now.verdict && !sameVerdict(then, now),
		left: then.order.filter((id) => !now.order.includes(id)),
		joined: now.order.filter((id) => !then.order.includes(id)),
		first: then.order[0] !== now.order[0],
		order: common(then.order, now.order).join() !== common(now.order, then.order).join(),
		revisit: texts.revisit !== '' && texts.revisit < day ? texts.revisit : undefined,
		watches: texts.watches.filter(({ date }) => date !== '' && date < day).map(({ text }) => text),
	};
}

const sameVerdict = (then: Found, now: Found) =>
	then.verdict?.id === now.verdict?.id && then.verdict?.qualifier === now.verdict?.qualifier;

/** Whether nothing changed that a reader would have to look at. */
export const isUnchanged = ({ facts, verdict, left, joined, order, revisit, watches }: Changes): boolean =>
	facts.length + left.length + joined.length + watches.length === 0 && !verdict && !order && revisit === undefined;

function factChange(id: string, hash: string, { facts, tombstones }: Today): FactChange | undefined {
	const present = facts.find((fact) => fact.id === id);
	if (present) return saysStill(present, hash) ? undefined : { kind: 'changed', id, says: present.statement };
	const tombstone = tombstones.find((entry) => entry.id === id);
	if (tombstone?.moved === undefined) {
		if (tombstone?.withdrawn === undefined) return { kind: 'gone', id };
		return { kind: 'withdrawn', id, why: tombstone.withdrawn, date: tombstone.date };
	}
	const target = facts.find((fact) => fact.id === tombstone.moved);
	if (target === undefined) return { kind: 'gone', id };
	return { kind: 'moved', id, to: target.id, says: target.statement, same: saysStill(target, hash) };
}
