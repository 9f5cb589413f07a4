import type { Coefficients } from './coefficients.ts';
import type { CoefficientName } from './figures.ts';
import type { Inputs } from './inputs.ts';
import { type ChainLatency, chainLatency, endToEnd } from './latency.ts';
import { through } from './lognormal.ts';
import { type Range, rangeOf, SCENARIOS, type Scenario, ZERO } from './range.ts';
import { BASE_RATIO, tailRefusal } from './validity.ts';
import { type Refused, type Result, refuse } from './working.ts';

/** What the mesh adds to the chain of the reader, in ms. */
export type AddedLatency = Readonly<Record<Exclude<keyof ChainLatency, 'distribution'>, Range>>;

/** Latency of the reader's own system, in ms. */
export type EndToEnd = {
	readonly before: { readonly p50: number; readonly p99: number };
	readonly p50: Range;
	readonly p99: Range;
};

/** What follows from what a mesh adds to one call. */
export type Latency = { readonly added: AddedLatency; readonly endToEnd: Result<EndToEnd> };

/** The coefficients for one call. */
export type PerCall = readonly [p50: CoefficientName, p99: CoefficientName];

export type LatencyOf = (perCall: PerCall) => Result<Latency>;

/** Latency by the coefficients for one call. Modes with the same ones, as all with Envoy sidecars, share one computation. */
export function latencies(inputs: Inputs, coefficients: Coefficients): LatencyOf {
	const known = new Map<string, Result<Latency>>();
	return (perCall) => {
		const key = perCall.join(' ');
		const latency = known.get(key) ?? latencyWith(inputs, coefficients, perCall);
		known.set(key, latency);
		return latency;
	};
}

function latencyWith(inputs: Inputs, coefficients: Coefficients, [p50, p99]: PerCall): Result<Latency> {
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
		endToEnd: endToEndOf(inputs, of('distribution')),
	};
}

/** Where nothing is added, everything stays as it is. */
export const withoutMesh = (inputs: Inputs): Latency => ({
	added: { p50: ZERO, p99: ZERO, p99AtLeast: ZERO, p99AtMost: ZERO, p99AllAtOnce: ZERO },
	endToEnd: endToEndOf(inputs, undefined),
});

/** The latency of today is asked for before anything else is said about it, whatever the mesh adds. */
export const baseMissing = ({ baseP50Ms, baseP99Ms }: Inputs): Refused | undefined =>
	baseP50Ms === undefined || baseP99Ms === undefined ? BASE_MISSING : undefined;

const BASE_MISSING = refuse('input-missing', 'Enter today’s p50 and p99 to see what becomes of them.');

type Distributions = Readonly<Record<Scenario, ChainLatency['distribution']>>;

function endToEndOf(inputs: Inputs, added: Distributions | undefined): Result<EndToEnd> {
	const { baseP50Ms: p50, baseP99Ms: p99 } = inputs;
	if (p50 === undefined || p99 === undefined) return BASE_MISSING;
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
