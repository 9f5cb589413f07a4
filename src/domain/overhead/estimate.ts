import { type Assumption, assumptionsOf } from './assumptions.ts';
import { type Bill, billOf } from './bill.ts';
import { type Certificates, certificatesOf } from './certificates.ts';
import type { Coefficients } from './coefficients.ts';
import type { Component, Situation } from './component.ts';
import { componentsOf } from './components.ts';
import { type Delay, delayOf } from './delay.ts';
import type { CoefficientName } from './figures.ts';
import type { Inputs } from './inputs.ts';
import { MODES, type Mode } from './modes.ts';
import { notesOf } from './notes.ts';
import { type LatencyOf, latencies } from './per-call.ts';
import { type OutputRefusal, refusalsOf } from './refusals.ts';
import { type Reservation, reservationOf } from './reservation.ts';
import { amplification } from './retries.ts';
import { type Scoping, scopingOf } from './scoping.ts';
import { type Traffic, trafficOf } from './traffic.ts';
import { type Usage, usageOf } from './usage.ts';
import { saturation } from './validity.ts';
import { coefficientsIn, isRefused, type Result } from './working.ts';

/** What a mesh in one mode would take, as far as anybody knows: ranges with their working, or the reason why there is none. */
export type Estimate = {
	readonly mode: Mode;
	readonly traffic: Traffic;
	readonly components: readonly Component[];
	/** What is really burnt. */
	readonly usage: Usage;
	/** What the scheduler sets aside. On idle clusters it is ten to a hundred times as much, so the two are never mixed. */
	readonly reservation: Reservation;
	/** Money and nodes. */
	readonly bill: Bill;
	readonly delay: Delay;
	/** Why a proxy would be saturated, if one would. Latency is refused then, and CPU and its price are extrapolated. */
	readonly saturated: string | undefined;
	readonly certificates: Result<Certificates>;
	/** Only for sidecars that are told about services. */
	readonly scoping: Scoping | undefined;
	/** Requests that reach the bottom service for one request of a user. */
	readonly retries: ReturnType<typeof amplification>;
	/** What a reader must know to read the figures right. */
	readonly notes: readonly string[];
	readonly assumptions: readonly Assumption[];
	readonly refusals: readonly OutputRefusal[];
	/** Every coefficient that the figures are computed with. */
	readonly coefficients: readonly CoefficientName[];
};

/**
 * Estimates the overhead of one mode. Pure: the same arguments give the same estimate, and nothing throws; what cannot be
 * said is refused with a reason.
 *
 * @param inputs the cluster; numbers outside `LIMITS` are computed with as they are
 * @param coefficients from `coefficientsFrom`, with the reader's own figures from `withOverrides`
 * @param latencyOf for these inputs and coefficients, where several modes are estimated
 */
export function estimate(
	mode: Mode,
	inputs: Inputs,
	coefficients: Coefficients,
	latencyOf: LatencyOf = latencies(inputs, coefficients),
): Estimate {
	const situation: Situation = { mode, inputs, traffic: trafficOf(mode, inputs), coefficients };
	const components = componentsOf(situation);
	const usage = usageOf(situation, components);
	const reservation = reservationOf(situation, components, usage);
	const bill = billOf(situation, components, usage, reservation);
	const delay = delayOf(situation, latencyOf);
	const saturated = saturation(situation)?.refused.reason;
	const certificates = certificatesOf(situation);
	const used = coefficientsOf(components, bill, delay, certificates);
	return {
		mode,
		traffic: situation.traffic,
		components,
		usage,
		reservation,
		bill,
		delay,
		saturated,
		certificates,
		scoping: scopingOf(situation),
		retries: amplification(mode, inputs),
		notes: notesOf(situation, { usage, reservation, check: bill.prices.check, saturated }),
		assumptions: assumptionsOf(situation, used),
		refusals: refusalsOf(mode, { usage, bill, delay, certificates }),
		coefficients: used,
	};
}

/** Estimates for several modes. They may stand side by side, but only figures of one test bed may be compared. */
export function estimateAll(inputs: Inputs, coefficients: Coefficients, modes: readonly Mode[] = MODES): Estimate[] {
	const latencyOf = latencies(inputs, coefficients);
	return modes.map((mode) => estimate(mode, inputs, coefficients, latencyOf));
}

function coefficientsOf(
	components: readonly Component[],
	{ prices }: Bill,
	{ perCall }: Delay,
	certificates: Result<Certificates>,
): CoefficientName[] {
	if (components.length === 0) return [];
	const parts = components.flatMap((component) => [
		...component.usedCpuVcpu,
		...component.usedMemoryMb,
		...component.reservedCpuVcpu,
		...component.reservedMemoryMib,
	]);
	const signing = isRefused(certificates) ? [] : certificates.signedPerSecond.parts;
	const money = prices.from === 'node' ? (['node-price-cpu-share'] as const) : (['vcpu-hour', 'gib-hour'] as const);
	return [...new Set([...coefficientsIn([...parts, ...signing]), ...perCall, ...money])];
}
