import { type Cell, cell, ownFacts } from '../evidence/cell.ts';
import { byOrder } from '../evidence/order.ts';
import type { Capability, Collections, Fact, Group, Platform } from '../evidence/types.ts';

export type MatrixRow = { readonly capability: Capability; readonly cells: readonly Cell[] };

export type MatrixGroup = { readonly group: Group; readonly rows: readonly MatrixRow[] };

/** Capabilities by group against platforms. Every row has one cell for each platform, in the same order. */
export type Matrix = { readonly platforms: readonly Platform[]; readonly groups: readonly MatrixGroup[] };

type Evidence = Pick<Collections, 'facts' | 'platforms' | 'groups' | 'capabilities'>;

/**
 * Builds the matrix from the facts.
 *
 * @param platforms the columns, in the order in which they are shown
 */
export function buildMatrix(evidence: Evidence, platforms: readonly Platform[]): Matrix {
	// A platform and its editions share one list, so that it keeps the order of the content.
	const products = new Map(evidence.platforms.map((platform) => [platform.id, productOf(platform)]));
	const byProduct = Map.groupBy(evidence.facts, ({ subject }) => products.get(subject) ?? subject);
	const columns = platforms.map((platform) => {
		const facts = byProduct.get(productOf(platform)) ?? [];
		const { own, inherited } = column(platform, { ...evidence, facts });
		return { platform, ownOn: byTopic(own), inheritedOn: byTopic(inherited) };
	});
	const groups = [...evidence.groups].sort(byOrder).map((group) => ({
		group,
		rows: evidence.capabilities
			.filter((capability) => capability.group === group.id && capability.kind !== 'notes')
			.sort(byOrder)
			.map((capability) => ({
				capability,
				cells: columns.map(({ platform, ownOn, inheritedOn }) =>
					cell(platform, capability, ownOn.get(capability.id) ?? [], inheritedOn.get(capability.id) ?? []),
				),
			})),
	}));
	return { platforms, groups };
}

const productOf = ({ id, extends: base }: Platform) => base?.platform ?? id;

const byTopic = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> =>
	Map.groupBy(facts, ({ topic }) => topic);

/** A platform with its own facts, and those of the platform that it is an edition of. */
export function column(platform: Platform, { facts, platforms }: Pick<Evidence, 'facts' | 'platforms'>) {
	const base = platforms.find(({ id }) => id === platform.extends?.platform);
	const inherited: Fact[] = base ? ownFacts(base, facts) : [];
	return { platform, own: ownFacts(platform, facts), inherited };
}
