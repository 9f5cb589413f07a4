/** What holds retries back. Proxies limit them in different ways, and each proxy counts for itself. */
export type Cap =
	| { readonly kind: 'none' }
	| {
			/** A token bucket, as in Linkerd: retries as a share of the original requests, plus a minimum. */
			readonly kind: 'ratio';
			/** Retries for each original request, from 0 to 1. */
			readonly share: number;
			/** Retries per second that each instance may send in addition. */
			readonly perSecond: number;
			/** Seconds for which a request counts: how long a quiet time is saved up for a burst. */
			readonly window: number;
	  }
	| {
			/** A budget as in Envoy: retries in flight as a share of all requests in flight, retries included. */
			readonly kind: 'active';
			/** From 0 to 1. */
			readonly share: number;
			/** Retries in flight that each instance may always have. */
			readonly parallel: number;
	  }
	| {
			/** A circuit breaker as in Envoy: a number of retries in flight, whatever the traffic is. */
			readonly kind: 'parallel';
			readonly parallel: number;
	  };

export const NO_CAP: Cap = { kind: 'none' };

/** What arrives at one layer. */
export type Load = {
	/** Requests per second that arrive at all instances of the layer together. */
	readonly rate: number;
	/** Instances of the layer, each with a proxy or client that counts for itself. */
	readonly instances: number;
	/** Time from sending an attempt to its end, back-off included, in seconds. */
	readonly attemptSeconds: number;
};

/**
 * How many attempts a cap leaves to each request that arrives at a layer, on average and in the long run. Never below 1,
 * because a cap holds back retries and not requests; infinite without a cap.
 *
 * - Ratio: `1 + share + perSecond x instances / rate`.
 * - Share of what is in flight: retries `q` beside `o` originals keep `q <= share (o + q)`, so `q / o <= share / (1 - share)`.
 * - Number in flight: by Little's law `o = rate x attemptSeconds`, if a retry takes as long as an original.
 */
export function mostAttempts(cap: Cap, load: Load): number {
	switch (cap.kind) {
		case 'none':
			return Number.POSITIVE_INFINITY;
		case 'ratio':
			return 1 + cap.share + (cap.perSecond * load.instances) / load.rate;
		case 'active':
			return 1 + Math.max(cap.share / (1 - cap.share), cap.parallel / inFlight(load));
		case 'parallel':
			return 1 + cap.parallel / inFlight(load);
	}
}

/** Original requests in flight at each instance. */
export const inFlight = ({ rate, instances, attemptSeconds }: Load): number => (rate * attemptSeconds) / instances;

/**
 * Retries that all instances of a layer may send at once after a quiet time, before a ratio holds them back. Only a ratio
 * saves up; the other caps look at what is in flight at the moment.
 */
export function burst(cap: Cap, { rate, instances }: Pick<Load, 'rate' | 'instances'>): number {
	return cap.kind === 'ratio' ? (cap.share * rate + cap.perSecond * instances) * cap.window : 0;
}
