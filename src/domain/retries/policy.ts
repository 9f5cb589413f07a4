import type { Fact, RetryPolicy } from '../evidence/types.ts';
import { type Cap, NO_CAP } from './caps.ts';

/** Bounds of everything that can be entered. More layers or attempts are not what a chain should have. */
export const LIMITS = {
	layers: { min: 1, max: 10 },
	attempts: { min: 1, max: 10 },
	/** Percent. */
	failure: { min: 0, max: 100 },
	/** Percent. */
	budget: { min: 0, max: 100 },
	perSecond: { min: 0, max: 1000 },
	parallel: { min: 0, max: 10_000 },
	/** Seconds. */
	window: { min: 1, max: 60 },
	/** Requests per second. */
	rate: { min: 1, max: 1_000_000 },
	instances: { min: 1, max: 10_000 },
	/** Milliseconds. */
	duration: { min: 1, max: 60_000 },
} as const;

/** What a policy comes down to in numbers. */
export type Figures = {
	/** Attempts for each request, the first try included. */
	readonly attempts: number;
	/** True where no number limits the attempts of a request: the largest that can be entered stands for it. */
	readonly unlimited: boolean;
	readonly cap: Cap;
};

/** A figure of a policy that cannot be used: the field, and why. */
export type Unusable = { readonly field: string; readonly message: string };

type Range = { readonly min: number; readonly max: number };
type Figure = { readonly fact: string; readonly key: string };

/**
 * Takes the numbers of a policy from the facts that it names.
 *
 * @param factOf a fact by its id
 * @returns the numbers, and what is wrong with those that could not be used; a library has none of these
 */
export function figuresOf(
	policy: RetryPolicy,
	factOf: (id: string) => Pick<Fact, 'data'> | undefined,
): { readonly figures: Figures; readonly unusable: readonly Unusable[] } {
	const unusable: Unusable[] = [];
	const read = (field: string, { fact, key }: Figure, { min, max }: Range, offset = 0): number => {
		const value = factOf(fact)?.data?.[key];
		if (typeof value === 'number' && value + offset >= min && value + offset <= max) return value + offset;
		unusable.push({ field, message: `"${key}" of ${fact} is ${value}, not a number that fits` });
		return min;
	};
	const { attempts, retries, cap } = policy;
	return {
		figures: {
			attempts: attempts
				? read('attempts', attempts, LIMITS.attempts)
				: retries
					? read('retries', retries, LIMITS.attempts, 1)
					: LIMITS.attempts.max,
			unlimited: policy.unlimited ?? false,
			cap: capOf(cap, read),
		},
		unusable,
	};
}

function capOf(cap: RetryPolicy['cap'], read: (field: string, figure: Figure, range: Range) => number): Cap {
	switch (cap?.kind) {
		case undefined:
			return NO_CAP;
		case 'ratio':
			return {
				kind: 'ratio',
				share: read('cap.percent', cap.percent, LIMITS.budget) / 100,
				perSecond: read('cap.per_second', cap.per_second, LIMITS.perSecond),
				window: read('cap.window_s', cap.window_s, LIMITS.window),
			};
		case 'active':
			return {
				kind: 'active',
				share: read('cap.percent', cap.percent, LIMITS.budget) / 100,
				parallel: read('cap.parallel', cap.parallel, LIMITS.parallel),
			};
		case 'parallel':
			return { kind: 'parallel', parallel: read('cap.parallel', cap.parallel, LIMITS.parallel) };
	}
}
