import { NO_CAP } from './caps.ts';
import type { Chain } from './chain.ts';
import { amplification, flow } from './flow.ts';

/** What can be changed, one thing at a time. */
export const CHANGES = [
	'no-retries',
	'last-layer-only',
	'fewer-attempts',
	'budget',
	'half-budget',
	'no-minimum',
	'no-cap',
	'half-the-failures',
] as const;

/** One change, and what it leads to at the last service. */
export type Change = {
	readonly id: (typeof CHANGES)[number];
	/** Requests at the last service for one request of a user, if every attempt fails. */
	readonly worst: number;
	/** The same at the given share of failures. */
	readonly usual: number;
	/** Share of user requests that fail after all attempts, at the given share of failures. */
	readonly failing: number;
};

/** The budget that is tried where a chain has none: retries as a share of the original requests, without a minimum. */
export const TRIED_BUDGET = 0.1;

type Changed = { readonly chain: Chain; readonly failure: number };

/** What each change makes of a chain; nothing where there is nothing to change. */
const MADE: Readonly<Record<Change['id'], (chain: Chain, failure: number) => Changed | undefined>> = {
	'no-retries': (chain, failure) => withAttempts(chain, failure, () => 1),
	'last-layer-only': (chain, failure) =>
		chain.attempts.filter((own) => own > 1).length < 2
			? undefined
			: withAttempts(chain, failure, (own, layer) => (layer === lastThatRetries(chain) ? own : 1)),
	'fewer-attempts': (chain, failure) => withAttempts(chain, failure, (own) => Math.max(1, own - 1)),
	budget: (chain, failure) =>
		chain.cap.kind === 'none' || chain.cap.kind === 'parallel'
			? withCap(chain, failure, { kind: 'ratio', share: TRIED_BUDGET, perSecond: 0, window: 1 })
			: undefined,
	'half-budget': ({ cap, ...chain }, failure) =>
		cap.kind === 'ratio' || cap.kind === 'active'
			? withCap({ ...chain, cap }, failure, { ...cap, share: cap.share / 2 })
			: undefined,
	'no-minimum': ({ cap, ...chain }, failure) => {
		if (cap.kind === 'ratio' && cap.perSecond > 0) {
			return withCap({ ...chain, cap }, failure, { ...cap, perSecond: 0 });
		}
		if (cap.kind === 'active' && cap.parallel > 0) {
			return withCap({ ...chain, cap }, failure, { ...cap, parallel: 0 });
		}
		return undefined;
	},
	'no-cap': (chain, failure) => (chain.cap.kind === 'none' ? undefined : withCap(chain, failure, NO_CAP)),
	'half-the-failures': (chain, failure) => (failure === 0 ? undefined : { chain, failure: failure / 2 }),
};

/**
 * What each single change would lead to, the one that helps most first: by the worst case, then by the given share of
 * failures. Where nothing retries, there is nothing to change.
 *
 * @param failure share of attempts at the last service that fail, from 0 to 1
 */
export function changes(chain: Chain, failure: number): Change[] {
	if (chain.attempts.every((own) => own === 1)) return [];
	return CHANGES.flatMap((id) => {
		const made = MADE[id](chain, failure);
		if (made === undefined) return [];
		const usual = flow(made.chain, made.failure);
		return { id, worst: amplification(flow(made.chain, 1)), usual: amplification(usual), failing: usual.failing };
	}).sort((a, b) => a.worst - b.worst || a.usual - b.usual);
}

const lastThatRetries = ({ attempts }: Chain) => attempts.findLastIndex((own) => own > 1);

const withAttempts = (chain: Chain, failure: number, change: (own: number, layer: number) => number): Changed => ({
	chain: { ...chain, attempts: chain.attempts.map(change) },
	failure,
});

const withCap = (chain: Chain, failure: number, cap: Chain['cap']): Changed => ({ chain: { ...chain, cap }, failure });
