import type { Coefficients } from './coefficients.ts';
import type { CoefficientName } from './figures.ts';
import type { Inputs } from './inputs.ts';
import type { Mode } from './modes.ts';
import type { Traffic } from './traffic.ts';
import { VCPU_PER_MCPU } from './units.ts';
import { coefficient, type Factor, type Part, product } from './working.ts';

/** A kind of container that the mesh brings, with what all of them together use and what the scheduler sets aside for them. */
export type Component = {
	readonly name: string;
	readonly plane: 'data' | 'control';
	/** Whether every node carries one, which makes all nodes smaller, instead of the pods needing more room. */
	readonly perNode: boolean;
	readonly usedCpuVcpu: readonly Part[];
	readonly usedMemoryMb: readonly Part[];
	readonly reservedCpuVcpu: readonly Part[];
	readonly reservedMemoryMib: readonly Part[];
};

/** What an estimate is made for. */
export type Situation = {
	readonly mode: Mode;
	readonly inputs: Inputs;
	readonly traffic: Traffic;
	readonly coefficients: Coefficients;
};

/** Vendors count CPU for 1,000 requests per second through one proxy. */
export const PER_THOUSAND = 0.001;

/** Calls per second that pass a waypoint or an HTTP policy: a share of all that arrive. */
export const layer7Rps = ({ inputs, traffic }: Pick<Situation, 'inputs' | 'traffic'>) =>
	inputs.layer7Share * (traffic.edgeRps + traffic.outsideRps);

/** The reservation of a number of containers. */
export function requests(
	coefficients: Coefficients,
	count: Factor,
	names: { readonly cpu: CoefficientName; readonly memory: CoefficientName },
): Pick<Component, 'reservedCpuVcpu' | 'reservedMemoryMib'> {
	return {
		reservedCpuVcpu: [product('Requests', [count, coefficient(coefficients, names.cpu)], VCPU_PER_MCPU)],
		reservedMemoryMib: [product('Requests', [count, coefficient(coefficients, names.memory)])],
	};
}

/** Containers without a request: the scheduler sees nothing, and under pressure they go first. */
export const NO_REQUESTS = { reservedCpuVcpu: [], reservedMemoryMib: [] } as const;
