import { mostAttempts } from './caps.ts';
import { type Chain, worstAmplification } from './chain.ts';

/** What becomes of the requests of users on their way along a chain. */
export type Flow = {
	/** Requests that arrive at each service for one request of a user: 1 at the first layer, at its end the last service. */
	readonly arriving: readonly number[];
	/** Share of user requests that fail after all attempts. */
	readonly failing: number;
	/** For each layer whether the cap holds back some of its retries. */
	readonly capped: readonly boolean[];
};

/** Requests that arrive at the last service for one request of a user. */
export const amplification = ({ arriving }: Pick<Flow, 'arriving'>): number => arriving.at(-1) ?? 1;

/** Halvings after which an interval cannot be told from a point. */
const HALVINGS = 100;

/**
 * Follows requests through all layers.
 *
 * A cap depends on what arrives at its layer, which is known from the edge downwards; how often a layer has to retry depends
 * on the failures below it, which are known from the last service upwards. So the share of user requests that fail is
 * guessed, everything is followed downwards, and at the end the share of failures at the last service must be the one that
 * is given. It grows with the guess, so halving finds it. Shares are kept as logarithms, because a chain can make them as
 * small as `0.01^1000`.
 *
 * @param failure share of attempts at the last service that fail, from 0 to 1
 */
export function flow(chain: Chain, failure: number): Flow {
	if (failure === 0) {
		return { arriving: [1, ...chain.attempts.map(() => 1)], failing: 0, capped: chain.attempts.map(() => false) };
	}
	const given = Math.log(failure);
	const without = worstAmplification(chain.attempts) * given;
	let result = downwards(chain, without);
	if (result.capped.includes(true) && failure < 1) {
		let [low, high] = [without, given];
		for (let halving = 0; halving < HALVINGS; halving++) {
			const middle = (low + high) / 2;
			if (downwards(chain, middle).below < given) low = middle;
			else high = middle;
		}
		result = downwards(chain, high);
	}
	const { arriving, capped, failing } = result;
	return { arriving, capped, failing };
}

/** Follows requests downwards, from the logarithm of the share of user requests that fail. */
function downwards(chain: Chain, edge: number): Flow & { readonly below: number } {
	const arriving = [1];
	const capped: boolean[] = [];
	let [here, share] = [1, edge];
	for (const own of chain.attempts) {
		const wanted = meanAttempts(share / own, own);
		const allowed = mostAttempts(chain.cap, { ...chain, rate: chain.rate * here });
		capped.push(allowed < wanted);
		// As many requests succeed at a layer as succeed below it, each of them once.
		share = allowed < wanted ? Math.log((allowed - 1 + Math.exp(share)) / allowed) : share / own;
		here *= Math.min(wanted, allowed);
		arriving.push(here);
	}
	// A share that is too small to be written down is still not nothing.
	return { arriving, capped, failing: Math.max(Number.MIN_VALUE, Math.exp(edge)), below: share };
}

/**
 * Mean number of attempts, if each fails with the same probability and up to `most` are made: `1 + p + p^2 ...`.
 *
 * @param share logarithm of the probability
 */
function meanAttempts(share: number, most: number): number {
	return Array.from({ length: most }, (_, before) => Math.exp(share * before)).reduce((sum, part) => sum + part, 0);
}
