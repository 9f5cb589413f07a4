import fc from 'fast-check';
import type { Cap } from '../../../src/domain/retries/caps.ts';
import type { Chain } from '../../../src/domain/retries/chain.ts';
import { LIMITS } from '../../../src/domain/retries/policy.ts';

const whole = ({ min, max }: { readonly min: number; readonly max: number }) => fc.integer({ min, max });

export const attempts = fc.array(whole(LIMITS.attempts), {
	minLength: LIMITS.layers.min,
	maxLength: LIMITS.layers.max,
});

const percent = whole(LIMITS.budget).map((value) => value / 100);

const cap: fc.Arbitrary<Cap> = fc.oneof(
	fc.constant<Cap>({ kind: 'none' }),
	fc.record({
		kind: fc.constant('ratio' as const),
		share: percent,
		perSecond: whole(LIMITS.perSecond),
		window: whole(LIMITS.window),
	}),
	fc.record({ kind: fc.constant('active' as const), share: percent, parallel: whole(LIMITS.parallel) }),
	fc.record({ kind: fc.constant('parallel' as const), parallel: whole(LIMITS.parallel) }),
);

/** Every chain that can be entered. */
export const chain: fc.Arbitrary<Chain> = fc.record({
	attempts,
	cap,
	rate: whole(LIMITS.rate),
	instances: whole(LIMITS.instances),
	attemptSeconds: whole(LIMITS.duration).map((milliseconds) => milliseconds / 1000),
});

/** Shares in steps of a tenth of a percent, as they can be entered. */
export const failure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
