import type { Chance } from './draws.ts';

/** A leader who wins fewer draws than this has not won. Half: more often not first than first. */
const CLEAR_SHARE = 0.5;

/** A runner-up that wins at least this share of what the leader wins is close behind. */
const CLOSE_RATIO = 0.5;

/**
 * Whether the first place is too close to call, given how often each candidate came first.
 * Both thresholds are judgment, not statistics: they say when we would no longer defend the order in front of a team.
 */
export function tooCloseToCall(chances: readonly Chance[]): boolean {
	const [leader, runnerUp] = [...chances].sort((a, b) => b.first - a.first);
	if (leader === undefined || runnerUp === undefined) return false;
	return leader.first < CLEAR_SHARE || runnerUp.first >= leader.first * CLOSE_RATIO;
}
