import { peersOfFirst, type RankedStanding, type Result } from '../advisor/advise.ts';
import { BASELINE } from './ranking.ts';

/** Candidates that are proposed, or that would be if the verdict changed, in the order of the advice. */
export function standingIn({ candidates, later }: Pick<Result, 'candidates' | 'later'>): readonly RankedStanding[] {
	return candidates.length > 0 ? candidates : later;
}

type Open = Pick<Result, 'residual'>;

/**
 * Ids of the candidates between which points decide, so that draws mean something. In a ranking of the reader's own these
 * are all that are left. Otherwise needs, what the verdict asks for and stability come before the points, so only equals of
 * the first take part. The option without a mesh takes no part where something that has to hold is left open.
 *
 * @param chosen whether a reader set up the ranking
 */
export function contestIn(result: Open & Pick<Result, 'candidates' | 'later'>, chosen: boolean): ReadonlySet<string> {
	const standing = standingIn(result);
	const meshes = chosen ? standing : peersOfFirst(standing);
	const withoutMesh = chosen ? unrankedBecause(result) === '' : result.residual.length === 0;
	return new Set([...meshes.map(({ platform }) => platform.id), ...(withoutMesh ? [BASELINE] : [])]);
}

/** Why the points of the option without a mesh do not count, as the end of a sentence; empty if they do. */
export function unrankedBecause({ residual }: Open): string {
	const required = residual.filter(({ strength }) => strength === 'required');
	const unmet = required.filter(({ met }) => met === 'mesh').length;
	const unsure = required.length - unmet;
	return [
		...(unmet > 0 ? [`it leaves ${counted(unmet)} open`] : []),
		...(unsure > 0 ? [`open answers decide whether simpler tools meet ${counted(unsure)}`] : []),
	].join(', and ');
}

const counted = (needs: number) => `${needs} required ${needs === 1 ? 'need' : 'needs'}`;
