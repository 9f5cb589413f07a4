import { addRanges, type Range, rangeOf, SCENARIOS } from './range.ts';

/** A reservation that follows need: what is requested, or more where requests are too small. */
export type Effective = Range & {
	/** Components that use more than they may of their request, in at least one scenario. */
	readonly tooSmall: readonly string[];
	/** What it is made of. */
	readonly pairings: readonly Pairing[];
};

/** One component's request and use, in one unit. */
export type Pairing = { readonly name: string; readonly requested: Range; readonly used: Range };

/**
 * Requests below real use are a debt: max(request, use / u), component by component, because what istiod has to spare cannot
 * serve a sidecar.
 *
 * @param utilization share of a request that may be used, u
 */
export function effective(pairings: readonly Pairing[], utilization: number): Effective {
	const needed = pairings.map(({ requested, used }) =>
		rangeOf((scenario) => Math.max(requested[scenario], used[scenario] / utilization)),
	);
	return {
		...addRanges(needed),
		tooSmall: pairings
			.filter(({ requested }, index) =>
				SCENARIOS.some((scenario) => (needed[index]?.[scenario] ?? 0) > requested[scenario]),
			)
			.map(({ name }) => name),
		pairings,
	};
}
