import type { Profile } from '../../schema/profile.ts';
import type { Present } from '../../schema/verdict.ts';
import type { Standing } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';
import { tellingOptions } from './options.ts';

/** The mesh that is in place today, if any. */
export type PresentFinding = {
	readonly state: Present;
	/** Platforms that the answer stands for; empty for a mesh that is not listed. */
	readonly platforms: readonly string[];
};

/**
 * What the mesh in place is worth here: retired, no longer meeting a need or a constraint, larger than what remains, or
 * fitting. Of a mesh that is not listed nothing is known, neither for nor against it.
 */
export function findPresent(
	{ questions, platforms }: Knowledge,
	profile: Profile,
	residual: readonly Pick<NeedFinding, 'layer'>[],
	field: { readonly standing: readonly Pick<Standing, 'platform'>[] },
): PresentFinding {
	const options = tellingOptions(questions).meshes.filter(({ value }) =>
		profile.existing?.some((existing) => existing === value),
	);
	if (options.length === 0) return { state: 'none', platforms: [] };
	const meant = options.flatMap(({ mesh }) => mesh ?? []);
	const known = platforms.filter(({ id }) => meant.includes(id));
	if (known.some(({ status }) => status === 'retired')) return { state: 'retired', platforms: meant };
	const standing = field.standing.filter(({ platform }) => meant.includes(platform.id));
	if (known.length === 0) return { state: 'unlisted', platforms: meant };
	if (standing.length === 0) return { state: 'unfit', platforms: meant };
	const onlyLayer4 = residual.length > 0 && residual.every(({ layer }) => layer === 4);
	const smaller = field.standing.some(({ platform }) => !platform.fullProxy);
	const large = standing.every(({ platform }) => platform.fullProxy);
	const oversized = onlyLayer4 && large && smaller;
	return { state: oversized ? 'oversized' : 'fits', platforms: meant };
}
