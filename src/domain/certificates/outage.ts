import type { Span } from './certificate.ts';

/** Share of its life after which a leaf is renewed: at one point, or somewhere in a window. */
export type Renewal = { readonly from: number; readonly to: number };

/** How long leaves go on without their signer, if it fails now. */
export type Outage = {
	/** Until the first leaf expires, if one was about to be renewed at the end of the window. */
	readonly worst: Span;
	/** The same, had that one been about to be renewed at the beginning of the window. */
	readonly mildest: Span;
	/** Until the first of all leaves expires, on average, if their ages are spread evenly. */
	readonly typical: Span;
	/** Until half of the leaves have expired, with ages spread evenly. */
	readonly half: Span;
	/** Until the last leaf has expired: the one that was renewed right before. */
	readonly last: Span;
};

/** The middle of the window, which stands for it where one number is needed. */
export const middle = ({ from, to }: Renewal): number => (from + to) / 2;

/**
 * Time until leaves expire while nobody signs.
 * A leaf is between 0 and `lifetime * share` old; of n ages spread evenly the oldest is, on average, n / (n + 1) of that.
 *
 * @param leaves how many there are, at least one
 */
export function outageOf(lifetime: Span, renewal: Renewal, leaves: number): Outage {
	const oldest = lifetime * middle(renewal);
	return {
		worst: lifetime * (1 - renewal.to),
		mildest: lifetime * (1 - renewal.from),
		typical: lifetime - (oldest * leaves) / (leaves + 1),
		half: lifetime - oldest / 2,
		last: lifetime,
	};
}
