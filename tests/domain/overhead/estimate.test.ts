import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coefficients, withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { type Estimate, estimate, estimateAll } from '../../../src/domain/overhead/estimate.ts';
import type { CoefficientName } from '../../../src/domain/overhead/figures.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { MODES } from '../../../src/domain/overhead/modes.ts';
import { addRanges, type Range, SCENARIOS } from '../../../src/domain/overhead/range.ts';
import { isRefused, type Part, type Quantity, type Result } from '../../../src/domain/overhead/working.ts';
import { inputs, mode } from './arbitrary.ts';
import { COEFFICIENTS } from './published.ts';

const RUNS = { numRuns: 300 };

/** Every result of an estimate that is a range. */
function results({ usage, reservation, bill, delay, certificates }: Estimate): Record<string, Range> {
	const all: Record<string, Result<Range>> = {
		...(usage as unknown as Record<string, Result<Quantity>>),
		reservedCpu: reservation.cpuVcpu,
		reservedMemory: reservation.memoryMib,
		effectiveCpu: reservation.effectiveCpuVcpu,
		effectiveMemory: reservation.effectiveMemoryMib,
		reservedUsd: bill.reservedUsd,
		effectiveUsd: bill.effectiveUsd,
		usedUsd: bill.usedUsd,
		...(isRefused(delay.added) ? {} : delay.added),
		...(isRefused(certificates) ? {} : { signedPerSecond: certificates.signedPerSecond }),
	};
	return Object.fromEntries(
		Object.entries(all).flatMap(([name, result]) =>
			typeof result === 'object' && !isRefused(result) ? [[name, result]] : [],
		),
	);
}

const make = (which: (typeof MODES)[number], given: Partial<Inputs> = {}, coefficients: Coefficients = COEFFICIENTS) =>
	estimate(which, { ...DEFAULT_INPUTS, ...given }, coefficients);

test('every result is finite, not negative, and in order', () => {
	fc.assert(
		fc.property(mode, inputs, (which, given) => {
			for (const [name, { low, typical, high }] of Object.entries(results(make(which, given)))) {
				expect([name, low, typical, high].every((item) => typeof item === 'string' || Number.isFinite(item))).toBe(
					true,
				);
				expect([name, low >= 0, low <= typical * 1.0001, typical <= high * 1.0001]).toEqual([name, true, true, true]);
			}
		}),
		RUNS,
	);
});

test('every figure is the sum of the parts that are shown, and every part the product of its factors', () => {
	const multiplied = (part: Part, scenario: keyof Range): number => {
		if ('of' in part) return part[scenario];
		const opposite = { low: 'high', typical: 'typical', high: 'low' } as const;
		return part.factors.reduce(
			(value, { value: factor, divides }) => (divides ? value / factor[opposite[scenario]] : value * factor[scenario]),
			part.scale,
		);
	};
	fc.assert(
		fc.property(mode, inputs, (which, given) => {
			const { usage, reservation } = make(which, given);
			const quantities = [usage.dataCpuVcpu, usage.memoryMb, reservation.cpuVcpu, reservation.memoryMib];
			for (const quantity of quantities) {
				if (isRefused(quantity)) continue;
				expect(addRanges(quantity.parts)).toEqual({
					low: quantity.low,
					typical: quantity.typical,
					high: quantity.high,
				});
				for (const part of quantity.parts) {
					for (const scenario of SCENARIOS) expect(part[scenario]).toBeCloseTo(multiplied(part, scenario), 9);
				}
			}
		}),
		RUNS,
	);
});

describe('more never costs less:', () => {
	const grows = (name: string, bigger: (given: Inputs) => Partial<Inputs>, ignored: readonly string[] = []) =>
		test(name, () => {
			fc.assert(
				fc.property(mode, inputs, (which, given) => {
					const before = results(make(which, given));
					const after = results(make(which, { ...given, ...bigger(given) }));
					for (const [result, range] of Object.entries(before)) {
						const then = after[result];
						if (then === undefined || ignored.includes(result)) continue;
						for (const scenario of SCENARIOS) {
							expect([result, then[scenario] >= range[scenario] * 0.9999]).toEqual([result, true]);
						}
					}
				}),
				RUNS,
			);
		});
	// A control plane that grows beyond what was tested is left out, so sums with it are looked at below that size only.
	const sums = ['cpuVcpu', 'memoryMb', 'effectiveCpu', 'effectiveMemory', 'usedUsd', 'effectiveUsd'];
	grows('pods', ({ pods }) => ({ pods: pods + 100 }), sums);
	grows('requests', ({ ingressRps }) => ({ ingressRps: ingressRps + 1000 }));
	grows('services', ({ services }) => ({ services: services + 100 }));
	grows('nodes', ({ nodes }) => ({ nodes: nodes + 10 }), sums);
	grows('waypoints', ({ waypoints }) => ({ waypoints: waypoints + 5 }));

	test('pods, where the control plane is known', () => {
		const small = fc.integer({ min: 1, max: 900 });
		fc.assert(
			fc.property(mode, small, fc.integer({ min: 1, max: 100 }), (which, pods, more) => {
				const [before, after] = [results(make(which, { pods })), results(make(which, { pods: pods + more }))];
				for (const [result, range] of Object.entries(before)) {
					const then = after[result];
					if (then !== undefined) expect([result, then.typical >= range.typical * 0.9999]).toEqual([result, true]);
				}
			}),
			RUNS,
		);
	});
});

test('a figure of the reader is never dropped: every coefficient that an estimate names moves one of its results', () => {
	const figures = (made: Estimate) => JSON.stringify([results(made), made.certificates, made.bill]);
	for (const which of MODES) {
		for (const given of [{}, { requests: 'production' }, { ciliumIsCni: false }] as const) {
			const published = make(which, given);
			for (const name of published.coefficients) {
				const { low, typical, high } = COEFFICIENTS[name];
				const own = {
					name,
					kind: 'own-estimate' as const,
					low: low / 2,
					typical: typical * 1.1 + 0.01,
					high: high * 3 + 1,
				};
				const moved = make(which, given, withOverrides(COEFFICIENTS, [own]));
				expect([which, name, figures(moved) === figures(published)]).toEqual([which, name, false]);
			}
		}
	}
});

test('every coefficient that counts is named, so that its evidence can be shown', () => {
	const named = new Set(
		MODES.flatMap((which) =>
			([{}, { requests: 'production' }, { ciliumIsCni: false }, NODE] as const).flatMap((given) => [
				...make(which, given).coefficients,
			]),
		),
	);
	const limits: readonly CoefficientName[] = [
		'consul-csr-limit',
		'istio-sidecar-cpu-limit',
		'waypoint-cpu-limit',
		'linkerd-workers',
		'consul-workers',
		'istiod-max-sidecars',
		'tested-nodes',
		'tested-pods',
	];
	expect(
		Object.keys(COEFFICIENTS)
			.filter((name) => !named.has(name as CoefficientName))
			.toSorted(),
	).toEqual(limits.toSorted());
});

const NODE = { nodeVcpu: 7.5, nodeMib: 27_648, nodeUsdPerMonth: 280, appVcpu: 140, appMib: 102_400 } as const;

test('without a mesh nothing is added, and nothing is refused or assumed', () => {
	const made = make('no-mesh', { ...NODE, baseP50Ms: 20, baseP99Ms: 80 });
	for (const [name, range] of Object.entries(results(made))) expect([name, range.high]).toEqual([name, 0]);
	expect(made).toMatchObject({
		refusals: [],
		assumptions: [],
		coefficients: [],
		delay: { endToEnd: { p99: { typical: 80 } } },
		bill: { nodes: { added: { typical: 0 } } },
	});
});

test('assumed figures and simplifications are listed, and a measurement of the reader takes its place', () => {
	const assumed = (coefficients: Coefficients) =>
		make('istio-sidecar', {}, coefficients).assumptions.flatMap((entry) =>
			'coefficient' in entry ? [[entry.coefficient, ...entry.scenarios].join(' ')] : [],
		);
	expect(assumed(COEFFICIENTS)).toContain('envoy-idle-cpu low typical');
	const figure = { name: 'envoy-idle-cpu', low: 2, typical: 2, high: 2 } as const;
	const measured = withOverrides(COEFFICIENTS, [{ ...figure, kind: 'own-measurement' }]);
	expect(assumed(measured).join()).not.toContain('envoy-idle-cpu');
	const guessed = withOverrides(COEFFICIENTS, [{ ...figure, kind: 'own-estimate' }]);
	expect(assumed(guessed)).toContain('envoy-idle-cpu low typical high');
});

test('one call makes all modes side by side, in their order', () => {
	expect(estimateAll(DEFAULT_INPUTS, COEFFICIENTS).map((made) => made.mode)).toEqual([...MODES]);
	expect(estimateAll(DEFAULT_INPUTS, COEFFICIENTS, ['linkerd'])).toEqual([make('linkerd')]);
});

test('requests that are too small are a debt of the component that has them, whatever another one has to spare', () => {
	const { reservation } = make('istio-sidecar', { pods: 50, edgeRps: 6000, services: 10 });
	expect(reservation.effectiveCpuVcpu).toMatchObject({ tooSmall: ['Sidecars'] });
	const { effectiveCpuVcpu: needed } = reservation;
	if (isRefused(needed)) throw new Error('CPU is not refused');
	// (50 x 3 mCPU + 12,000 passes x 0.40 / 1000) / 0.7, and one vCPU for two istiods.
	expect(needed.typical).toBeCloseTo((0.15 + 4.8) / 0.7 + 1, 9);
});

test('own prices are compared with the price of the node', () => {
	const rate = (name: 'vcpu-hour' | 'gib-hour', usdPerMonth: number) => {
		const usd = usdPerMonth / 730;
		return { name, kind: 'own-estimate' as const, low: usd, typical: usd, high: usd };
	};
	const node = { nodeVcpu: 4, nodeMib: 16_384, nodeUsdPerMonth: 140.16 };
	const twice = withOverrides(COEFFICIENTS, [rate('vcpu-hour', 35), rate('gib-hour', 8.76)]);
	expect(make('istio-sidecar', node, twice).bill).toMatchObject({
		prices: { from: 'own', check: { countsTwice: true } },
	});
	const fair = withOverrides(COEFFICIENTS, [rate('vcpu-hour', 24.53), rate('gib-hour', 2.628)]);
	const { check } = make('istio-sidecar', node, fair).bill.prices;
	expect(check?.countsTwice).toBe(false);
	expect(check?.ratio).toBeCloseTo(1, 3);
	const notes = (overrides: Coefficients) => make('istio-sidecar', node, overrides).notes.join(' ');
	expect(notes(twice)).toContain('nodes are counted twice');
	expect(notes(withOverrides(COEFFICIENTS, [rate('vcpu-hour', 10), rate('gib-hour', 1)]))).toContain(
		'price your node at 40%',
	);
	expect(notes(fair)).toBe('');
});

test('retries multiply the traffic that is planned for, up to their budget', () => {
	const failing = { attempts: 3, retryLayers: 3, failureShare: 0.5 } as const;
	const rps = (given: Partial<Inputs>, which: (typeof MODES)[number] = 'istio-sidecar') =>
		make(which, { ...failing, ...given }).traffic.edgeRps;
	expect([rps({}), rps({ retryCase: 'worst' })]).toEqual([500, 13_500]);
	expect(rps({ retryCase: 'expected' })).toBeCloseTo(1000, 2);
	// Envoy counts a budget against all active requests, Linkerd against the original ones.
	expect(rps({ retryCase: 'worst', retryBudget: 0.2 })).toBeCloseTo(500 * 1.25 ** 3, 6);
	expect(rps({ retryCase: 'worst', retryBudget: 0.2 }, 'linkerd')).toBeCloseTo(500 * 1.2 ** 3, 6);
});
