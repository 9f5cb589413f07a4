import type { Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import { type ChainLatency, chainLatency, endToEnd } from './latency.ts';
import { through } from './lognormal.ts';
import { hasEnvoySidecars } from './modes.ts';
import { type Range, rangeOf, SCENARIOS, type Scenario, ZERO } from './range.ts';
import { BASE_RATIO, latencyRefusal, tailRefusal } from './validity.ts';
import { isRefused, type Refused, type Result, refuse } from './working.ts';

/** What the mesh adds to the chain of the reader, in ms. */
export type AddedLatency = Readonly<Record<Exclude<keyof ChainLatency, 'distribution'>, Range>>;

/** Latency of the reader's own system, in ms. */
export type EndToEnd = {
	readonly before: { readonly p50: number; readonly p99: number };
	readonly p50: Range;
	readonly p99: Range;
};

export type Delay = {
	/** The two coefficients for one call. */
	readonly perCall: readonly CoefficientName[];
	readonly added: Result<AddedLatency>;
	/** Needs the latency of today: percentiles cannot be added. */
	readonly endToEnd: Result<EndToEnd>;
};

type PerCall = readonly [p50: CoefficientName, p99: CoefficientName];

/** Coefficients for one call of a mode; Envoy sidecars of all products are computed alike. */
export function perCallOf({ mode, inputs }: Pick<Situation, 'mode' | 'inputs'>): PerCall | readonly [] {
	if (hasEnvoySidecars(mode)) return ['sidecar-p50', 'sidecar-p99'];
	if (mode === 'linkerd') return ['linkerd-p50', 'linkerd-p99'];
	if (mode === 'cilium') return inputs.layer7Share === 0 ? [] : ['cilium-l7-p50', 'cilium-l7-p99'];
	if (mode === 'no-mesh') return [];
	const layer7 = mode === 'ambient-waypoints' && inputs.waypoints > 0 && inputs.layer7Share > 0;
	return layer7 ? ['ambient-l7-p50', 'ambient-l7-p99'] : ['ambient-l4-p50', 'ambient-l4-p99'];
}

export function delayOf(situation: Situation): Delay {
	const { inputs } = situation;
	const perCall = perCallOf(situation);
	const chains = chainsOf(situation, perCall);
	if (isRefused(chains)) return { perCall, added: chains, endToEnd: chains };
	return { perCall, added: chains.added, endToEnd: endToEndOf(inputs, chains.distributions) };
}

type Chains = {
	readonly added: AddedLatency;
	/** Missing where nothing is added. */
	readonly distributions: Readonly<Record<Scenario, ChainLatency['distribution']>> | undefined;
};

function chainsOf(situation: Situation, [p50, p99]: readonly CoefficientName[]): Result<Chains> {
	const { mode, inputs, coefficients } = situation;
	if (mode === 'no-mesh') return { added: NOTHING_ADDED, distributions: undefined };
	const refused = latencyRefusal(situation);
	if (refused || p50 === undefined || p99 === undefined) return refused ?? refuse('no-data', 'Not published.');
	const [median, tail] = [coefficients[p50], coefficients[p99]];
	for (const scenario of SCENARIOS) {
		const refusal = tailRefusal(median[scenario], tail[scenario]);
		if (refusal) return refusal;
	}
	const chains = SCENARIOS.map((scenario) =>
		chainLatency(through(median[scenario], tail[scenario]), inputs.chain, inputs.correlation),
	);
	const of = <Key extends keyof ChainLatency>(key: Key) => {
		const [low, typical, high] = chains.map((chain) => chain[key]);
		return { low, typical, high } as Readonly<Record<Scenario, ChainLatency[Key]>>;
	};
	return {
		added: {
			p50: of('p50'),
			p99: of('p99'),
			p99AtLeast: of('p99AtLeast'),
			p99AtMost: of('p99AtMost'),
			p99AllAtOnce: of('p99AllAtOnce'),
		},
		distributions: of('distribution'),
	};
}

const NOTHING_ADDED: AddedLatency = {
	p50: ZERO,
	p99: ZERO,
	p99AtLeast: ZERO,
	p99AtMost: ZERO,
	p99AllAtOnce: ZERO,
};

function endToEndOf(inputs: Situation['inputs'], added: Chains['distributions']): Result<EndToEnd> {
	const { baseP50Ms: p50, baseP99Ms: p99 } = inputs;
	if (p50 === undefined || p99 === undefined) {
		return refuse('input-missing', 'Enter today’s p50 and p99 to see what becomes of them.');
	}
	const refused = baseRefusal(p50, p99);
	if (refused) return refused;
	const base = through(p50, p99);
	const at = (q: number, before: number) =>
		rangeOf((scenario) => (added === undefined ? before : endToEnd(base, added[scenario], q)));
	return { before: { p50, p99 }, p50: at(0.5, p50), p99: at(0.99, p99) };
}

function baseRefusal(p50: number, p99: number): Refused | undefined {
	const ratio = p99 / p50;
	if (p50 > 0 && ratio >= BASE_RATIO.min && ratio <= BASE_RATIO.max) return undefined;
	return refuse(
		'tail-ratio',
		`Today’s p99 has to be ${BASE_RATIO.min} to ${BASE_RATIO.max} times the p50; otherwise the formula does not describe it.`,
	);
}
