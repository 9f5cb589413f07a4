import type { State } from '../../domain/permalink/link.ts';
import { burst, type Cap, inFlight, mostAttempts, NO_CAP } from '../../domain/retries/caps.ts';
import type { Chain } from '../../domain/retries/chain.ts';
import { type Change, changes } from '../../domain/retries/changes.ts';
import { amplification, type Flow, flow } from '../../domain/retries/flow.ts';
import type { RetriesData, RetriesPolicy } from './model.ts';
import { asPercent, type RetriesFields } from './state.ts';

/** What a policy would do with the chain of the reader. */
export type Compared = {
	readonly policy: RetriesPolicy;
	readonly worst: number;
	readonly usual: number;
};

/** Everything that the page shows. */
export type Outcome = {
	readonly chain: Chain;
	/** Share of attempts at the last service that fail, from 0 to 1. */
	readonly failure: number;
	/** Every attempt fails, and nothing caps retries. */
	readonly worst: Flow;
	/** Every attempt fails, with the cap. */
	readonly capped: Flow;
	/** The given share fails, with the cap. */
	readonly usual: Flow;
	/** Attempts that the cap leaves to each request, by layer, if every attempt fails. */
	readonly allowed: readonly number[];
	/** Original requests in flight at each instance of the first layer. */
	readonly inFlight: number;
	/** Retries that the first layer may send at once after a quiet time. */
	readonly burst: number;
	/** Seconds until the last attempt of one user request has ended, without pauses and deadlines. */
	readonly wait: number;
	readonly changes: readonly Change[];
	readonly compared: readonly Compared[];
	/** The policy to start from, and whether attempts and cap are still its own. */
	readonly policy: RetriesPolicy | undefined;
	readonly unchanged: boolean;
};

/** Computes what a state means. The same state gives the same outcome, on the server, in the page and in an export. */
export function outcomeOf(data: RetriesData, state: State<RetriesFields>): Outcome {
	const chain = chainOf(state);
	const failure = state.failure / 100;
	const [worst, capped] = [flow({ ...chain, cap: NO_CAP }, 1), flow(chain, 1)];
	const policy = data.policies.find(({ id }) => id === state.policy);
	return {
		chain,
		failure,
		worst,
		capped,
		usual: flow(chain, failure),
		allowed: chain.attempts.map((_, layer) =>
			mostAttempts(chain.cap, { ...chain, rate: chain.rate * (capped.arriving[layer] ?? 1) }),
		),
		inFlight: inFlight(chain),
		burst: burst(chain.cap, chain),
		wait: amplification(worst) * chain.attemptSeconds,
		changes: changes(chain, failure),
		compared: data.policies.map((each) => compare(each, chain, failure)),
		policy,
		unchanged: policy !== undefined && follows(chain, policy),
	};
}

function compare(policy: RetriesPolicy, chain: Chain, failure: number): Compared {
	const own = { ...chain, attempts: chain.attempts.map(() => policy.attempts), cap: policy.cap };
	return { policy, worst: amplification(flow(own, 1)), usual: amplification(flow(own, failure)) };
}

function follows({ attempts, cap }: Chain, policy: RetriesPolicy): boolean {
	return attempts.every((own) => own === policy.attempts) && JSON.stringify(cap) === JSON.stringify(policy.cap);
}

/** The chain that a state describes. */
export function chainOf(state: State<RetriesFields>): Chain {
	return {
		attempts: state.attempts,
		cap: capOf(state),
		rate: state.rate,
		instances: state.instances,
		attemptSeconds: state.duration / 1000,
	};
}

function capOf({ cap, budget, perSecond, window, leastParallel, mostParallel }: State<RetriesFields>): Cap {
	switch (cap) {
		case 'none':
			return NO_CAP;
		case 'ratio':
			return { kind: 'ratio', share: budget / 100, perSecond, window };
		case 'active':
			return { kind: 'active', share: budget / 100, parallel: leastParallel };
		case 'parallel':
			return { kind: 'parallel', parallel: mostParallel };
	}
}

/** The part of a state that a policy sets: its attempts at every layer, and its cap. */
export function startFrom(policy: RetriesPolicy, layers: number): Partial<State<RetriesFields>> {
	const { cap } = policy;
	return {
		policy: policy.id,
		attempts: Array(layers).fill(policy.attempts),
		cap: cap.kind,
		...(cap.kind === 'ratio' && { budget: asPercent(cap.share), perSecond: cap.perSecond, window: cap.window }),
		...(cap.kind === 'active' && { budget: asPercent(cap.share), leastParallel: cap.parallel }),
		...(cap.kind === 'parallel' && { mostParallel: cap.parallel }),
	};
}
