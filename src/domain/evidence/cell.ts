import type { Capability, Fact, Platform } from '../evidence/types.ts';

/**
 * What a cell of the matrix answers:
 * a support level, `value` (the capability is answered by a value), `described` (facts exist, none answers the question) or
 * `unknown` (nobody has researched it, which must never read as "no").
 */
export type Answer = NonNullable<Fact['support']> | 'value' | 'described' | 'unknown';

/** The facts of one platform about one capability. It is derived, and written nowhere. */
export type Cell = {
	readonly platform: string;
	readonly capability: string;
	readonly answer: Answer;
	/** The fact that answers the question of the capability. */
	readonly lead: Fact | undefined;
	/** The other facts on the topic. */
	readonly details: readonly Fact[];
	/** Platform that an edition took the leading fact over from. */
	readonly inheritedFrom: string | undefined;
	/** Newest release line, where the leading fact was compared with an older one. */
	readonly behind: string | undefined;
};

/** Facts that are the platform's own: about it by name, or about its edition of another platform. */
export function ownFacts(platform: Platform, facts: readonly Fact[]): Fact[] {
	const base = platform.extends;
	return facts.filter((fact) => {
		if (fact.subject === platform.id) return base !== undefined || fact.scope.edition === undefined;
		return base !== undefined && fact.subject === base.platform && fact.scope.edition === base.edition;
	});
}

/** Facts that could fill the cell: those that answer the question of the capability. */
export function claimants({ id, kind }: Capability, facts: readonly Fact[]): Fact[] {
	if (kind === 'notes') return [];
	return facts.filter((fact) => fact.topic === id && fact[kind] !== undefined);
}

/** Of several claimants the marked one leads; a single one leads without a mark. */
function leadOf(facts: readonly Fact[]): Fact | undefined {
	return facts.find((fact) => fact.lead) ?? facts[0];
}

/**
 * The cell of a platform, from its own facts or, for an edition, else from those of its base.
 *
 * @param own facts of the platform, see {@link ownFacts}
 * @param inherited facts of the platform that it extends; empty for all others
 */
export function cell(
	platform: Platform,
	capability: Capability,
	own: readonly Fact[],
	inherited: readonly Fact[] = [],
): Cell {
	const ownLead = leadOf(claimants(capability, own));
	const lead = ownLead ?? leadOf(claimants(capability, inherited));
	const onTopic = [...own, ...inherited].filter((fact) => fact.topic === capability.id);
	return {
		platform: platform.id,
		capability: capability.id,
		answer: answerOf(capability, lead, onTopic),
		lead,
		details: onTopic.filter((fact) => fact !== lead),
		inheritedFrom: lead !== undefined && ownLead === undefined ? platform.extends?.platform : undefined,
		behind: lead && newerLine(lead, platform),
	};
}

function answerOf(capability: Capability, lead: Fact | undefined, onTopic: readonly Fact[]): Answer {
	if (lead === undefined) return onTopic.length > 0 ? 'described' : 'unknown';
	return capability.kind === 'support' ? (lead.support ?? 'described') : 'value';
}

/**
 * The newest release line of the platform, if the fact was compared with an older one.
 *
 * @returns `undefined` when the fact is current, holds for any version, or the platform has no versions
 */
export function newerLine(fact: Fact, platform: Platform): string | undefined {
	const newest = platform.lifecycle.newest?.line;
	const { version } = fact.scope;
	if (newest === undefined || version === undefined || version === 'any' || version === newest) return undefined;
	return compareLines(version, newest) < 0 ? newest : undefined;
}

/** Compares two release lines number by number: "1.9" comes before "1.30". */
export function compareLines(a: string, b: string): number {
	const left = a.split('.').map(Number);
	const right = b.split('.').map(Number);
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
