import type { Inputs } from './inputs.ts';
import type { Mode } from './modes.ts';
import { amplification } from './retries.ts';

/** Requests per second, all together. */
export type Traffic = {
	/** Calls between meshed services, with retries where the reader plans for them. */
	readonly edgeRps: number;
	/** Requests from callers outside the mesh. */
	readonly outsideRps: number;
	/** Trips through a proxy: two for each call between meshed pods, one for a request from outside. */
	readonly passesPerSecond: number;
	/** By how much retries multiply the calls. */
	readonly retryFactor: number;
};

/** The traffic that an estimate is made for. */
export function trafficOf(mode: Mode, inputs: Inputs): Traffic {
	const retryFactor = inputs.retryCase === 'none' ? 1 : amplification(mode, inputs)[inputs.retryCase];
	const edgeRps = (inputs.edgeRps ?? inputs.ingressRps * inputs.callsPerRequest) * retryFactor;
	const { outsideRps } = inputs;
	return { edgeRps, outsideRps, passesPerSecond: 2 * edgeRps + outsideRps, retryFactor };
}
