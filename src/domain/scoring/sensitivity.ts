import type { Candidate } from './candidates.ts';
import { EQUAL, rank, scoreOf, totalOf } from './ranking.ts';
import { normalize, type Weights, withShare } from './weights.ts';

/** A weight at which somebody else comes first. */
export type Flip = {
	readonly criterion: string;
	/** Present share of the criterion, from 0 to 1. */
	readonly share: number;
	/** Share at which the winner changes, from 0 to 1; all other criteria keep their proportions. */
	readonly at: number;
	/** On which side of that share it changes. Where two tie, that is the present share, and tells no side. */
	readonly weight: 'more' | 'less';
	/** Who is first beyond that share. */
	readonly winner: string;
};

/**
 * For each criterion, the nearest weights below and above the present one at which the winner changes.
 *
 * A total is linear in the share of one criterion: `share * score + (1 - share) * rest`, with `rest` the mean over the other
 * criteria. Two candidates therefore change places at exactly one share, which is computed and not searched for.
 *
 * @returns flips in order of their distance from the present weights, nearest first; empty if the winner never changes
 */
export function flips(candidates: readonly Candidate[], weights: Weights): Flip[] {
	const shares = normalize(weights);
	const first = rank(candidates, weights)[0]?.id;
	const leader = candidates.find(({ id }) => id === first);
	if (leader === undefined) return [];
	return Object.keys(shares)
		.flatMap((criterion) => nearestFlips(leader, candidates, shares, criterion))
		.sort((a, b) => Math.abs(a.at - a.share) - Math.abs(b.at - b.share));
}

function nearestFlips(leader: Candidate, candidates: readonly Candidate[], shares: Weights, criterion: string): Flip[] {
	const share = shares[criterion] ?? 0;
	const without = withShare(shares, criterion, 0);
	const crossings = candidates.map((rival) => {
		const rest = totalOf(leader, without) - totalOf(rival, without);
		const own = scoreOf(leader, criterion).typical - scoreOf(rival, criterion).typical;
		// Two that never change places meet nowhere or infinitely far away: beyond the bounds, or not a number.
		const at = rest / (rest - own);
		// Who shares the first place passes at the present share, on the side to which the lead falls.
		const passes = Math.abs(at - share) > EQUAL ? Math.sign(at - share) : Math.sign(rest - own);
		return { at, passes };
	});
	const towards = (side: 1 | -1) => crossings.flatMap(({ at, passes }) => (passes === side ? at : []));
	const [below, above] = [Math.max(...towards(-1)), Math.min(...towards(1))];
	return [...flipAt(below, -1, candidates, shares, criterion), ...flipAt(above, 1, candidates, shares, criterion)];
}

/** Far enough beyond a crossing to see who is ahead there, near enough to meet no other. */
const BEYOND = 1e-6;

function flipAt(
	at: number,
	direction: 1 | -1,
	candidates: readonly Candidate[],
	shares: Weights,
	criterion: string,
): Flip[] {
	const beyond = at + direction * BEYOND;
	if (beyond < 0 || beyond > 1) return [];
	return rank(candidates, withShare(shares, criterion, beyond))
		.slice(0, 1)
		.map(({ id }) => ({
			criterion,
			share: shares[criterion] ?? 0,
			at,
			weight: direction === 1 ? 'more' : 'less',
			winner: id,
		}));
}
