import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { effective } from '../../../src/domain/overhead/effective.ts';
import { estimate } from '../../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../../src/domain/overhead/inputs.ts';
import { tailShare } from '../../../src/domain/overhead/latency.ts';
import { perCall, quantile, through } from '../../../src/domain/overhead/lognormal.ts';
import type { Mode } from '../../../src/domain/overhead/modes.ts';
import { ratesOfNode, usdPerMonth } from '../../../src/domain/overhead/money.ts';
import { pack } from '../../../src/domain/overhead/nodes.ts';
import { exactly } from '../../../src/domain/overhead/range.ts';
import { activeBudgetBound, amplification, ratioBudgetBound } from '../../../src/domain/overhead/retries.ts';
import { unscopedExtra } from '../../../src/domain/overhead/scoping.ts';
import { HOURS_PER_MONTH } from '../../../src/domain/overhead/units.ts';
import { total } from '../../../src/domain/overhead/working.ts';
import { COEFFICIENTS } from './published.ts';

type Example = { readonly id: string; readonly says: string; readonly tolerance?: number } & (
	| {
			readonly estimate: Mode;
			readonly inputs: Partial<Inputs>;
			readonly component?: string;
			readonly expect: Record<string, unknown>;
	  }
	| { readonly call: keyof typeof CALLS; readonly with: readonly never[]; readonly expect: unknown }
);

const EXAMPLES = parse(readFileSync(new URL('worked-examples.yaml', import.meta.url), 'utf8')) as Example[];

const [vcpu, gib] = [COEFFICIENTS['vcpu-hour'].typical, COEFFICIENTS['gib-hour'].typical];

/** What retries without a budget make of one request. */
const retried = (attempts: number, retryLayers: number, failureShare = 1) =>
	amplification('istio-sidecar', { attempts, retryLayers, failureShare, retryBudget: undefined });

/** Functions of the model that the examples call. */
const CALLS = {
	tailShare,
	worstAmplification: (...given: [attempts: number, layers: number]) => retried(...given).worst,
	expectedAmplification: (...given: Parameters<typeof retried>) => retried(...given).expected,
	ratioBudgetBound,
	activeBudgetBound,
	unscopedExtra: (...given: [pods: number, scoped: never, everything: never]) => unscopedExtra(...given, COEFFICIENTS),
	effectiveCpu: (requested: number, used: number, utilization: number) =>
		effective([{ name: 'Sidecars', requested: exactly(requested), used: exactly(used) }], utilization),
	pack: (...given: Parameters<typeof pack>) => (pack(...given) as { nodes: number }).nodes,
	usdPerMonth: (cpu: number, memory: number) => usdPerMonth(cpu, memory, { usdPerVcpuHour: vcpu, usdPerGibHour: gib }),
	ratesPerMonth: (...given: Parameters<typeof ratesOfNode>) => {
		const { usdPerVcpuHour, usdPerGibHour } = ratesOfNode(...given);
		return [usdPerVcpuHour * HOURS_PER_MONTH, usdPerGibHour * HOURS_PER_MONTH];
	},
	perCall: (p50: number, p99: number) => {
		const call = perCall(through(p50, p99), through(1.57, 2.09), 5);
		return [quantile(call, 0.5), quantile(call, 0.99)];
	},
	through: (p50: number, p99: number) => Object.values(through(p50, p99)),
} as const;

/** What stands at a path such as `usage.dataCpuVcpu.typical`. */
function at(value: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/** The numbers of a result: of a range all three, of a plain number itself. */
function numbers(value: unknown): number[] | undefined {
	if (typeof value === 'number') return [value];
	if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? value : undefined;
	if (typeof value !== 'object' || value === null || !('typical' in value)) return undefined;
	const { low, typical, high } = value as { low: number; typical: number; high: number };
	return [low, typical, high];
}

function compare(actual: unknown, expected: unknown, tolerance: number) {
	const wanted = numbers(expected);
	if (wanted === undefined) {
		expect(actual).toEqual(expected);
		return;
	}
	const got = numbers(actual) ?? [];
	// One figure for a range says that all three are the same.
	const all = wanted.length === 1 ? got.map(() => wanted[0] ?? Number.NaN) : wanted;
	expect(got).toHaveLength(Math.max(1, all.length));
	for (const [index, value] of all.entries()) {
		expect(Math.abs((got[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * Math.abs(value));
	}
}

describe.each(EXAMPLES)('$id', (example) => {
	test(example.says, () => {
		const { tolerance = 0.001 } = example;
		if ('call' in example) {
			const call = CALLS[example.call] as (...given: readonly never[]) => unknown;
			compare(call(...example.with), example.expect, tolerance);
			return;
		}
		const made = estimate(example.estimate, { ...DEFAULT_INPUTS, ...example.inputs }, COEFFICIENTS);
		for (const [path, expected] of Object.entries(example.expect)) {
			if (example.component === undefined) compare(at(made, path), expected, tolerance);
			else {
				const component = made.components.find(({ name }) => name === example.component);
				compare(total(at(component, path) as never), expected, tolerance);
			}
		}
	});
});

test('all 22 examples of the model are there', () => {
	const ids = new Set(EXAMPLES.map(({ id }) => id));
	expect([...ids]).toEqual(Array.from({ length: 22 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`));
});

describe('the comparison refuses', () => {
	test.each([
		['a figure that is off', 1.002, 1],
		['a range of which one end is off', { low: 1, typical: 2, high: 3.1 }, [1, 2, 3]],
		['a result that is missing', undefined, 1],
		['another word', 'no-data', 'beyond-tests'],
	])('%s', (_, actual, expected) => {
		expect(() => compare(actual, expected, 0.001)).toThrow();
	});
});
