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

/** From this share of what the leader wins on, another one wins about as often: 6 times to 7. */
const LEVEL_RATIO = 0.85;

/** Who questions the first place. */
export type Rivalry = {
	/** Who else wins most draws. */
	readonly rival: string;
	/** Share of the draws that the rival wins, from 0 to 1. */
	readonly share: number;
	/**
	 * `ahead`: the rival wins more often than the first by points; `level`: about as often; `spread`: less often, but the first
	 * wins less than half of the draws; `near`: less often, but often enough to matter.
	 */
	readonly standing: 'ahead' | 'level' | 'spread' | 'near';
};

/**
 * What is to be said about a first place that is too close to call.
 *
 * @param first id of the candidate with most points
 * @returns `undefined` if it is not, or if nothing has been drawn for that candidate
 */
export function rivalryOf(first: string, chances: readonly Chance[]): Rivalry | undefined {
	const leader = chances.find(({ id }) => id === first);
	const [rival] = chances.filter(({ id }) => id !== first).sort((a, b) => b.first - a.first);
	if (leader === undefined || rival === undefined) return undefined;
	const said = (standing: Rivalry['standing']): Rivalry => ({ rival: rival.id, share: rival.first, standing });
	if (rival.first * LEVEL_RATIO > leader.first) return said('ahead');
	if (!tooCloseToCall(chances)) return undefined;
	if (rival.first >= leader.first * LEVEL_RATIO) return said('level');
	return said(leader.first < CLEAR_SHARE ? 'spread' : 'near');
}
