import fc from 'fast-check';
import { DEFAULT_INPUTS, type Inputs, LIMITS } from '../../../src/domain/overhead/inputs.ts';
import { MODES } from '../../../src/domain/overhead/modes.ts';

const whole = (field: keyof typeof LIMITS) => fc.integer({ min: LIMITS[field][0], max: LIMITS[field][1] });

export const mode = fc.constantFrom(...MODES);

/** A number from 0 to 1 in hundredths. */
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Any cluster that a reader may enter. */
export const inputs: fc.Arbitrary<Inputs> = fc
	.record({
		pods: whole('pods'),
		services: whole('services'),
		portsPerService: whole('portsPerService'),
		nodes: whole('nodes'),
		ingressRps: whole('ingressRps'),
		callsPerRequest: fc.integer({ min: 1, max: 100 }),
		outsideRps: whole('outsideRps'),
		chain: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }),
		correlation: share,
		waypoints: whole('waypoints'),
		layer7Share: share,
		layer7Passes: fc.constantFrom(1 as const, 2 as const),
		ciliumIsCni: fc.boolean(),
		requests: fc.constantFrom('default' as const, 'production' as const),
		payload: fc.constantFrom('small' as const, 'large' as const),
		retryCase: fc.constantFrom('none' as const, 'expected' as const, 'worst' as const),
		attempts: whole('attempts'),
		retryLayers: fc.integer({ min: 1, max: 5 }),
		failureShare: share,
	})
	.map((some) => ({ ...DEFAULT_INPUTS, ...some }));
