import type { Fact } from '../evidence/types.ts';

/** What a test saw of one mode: a figure and the fact that holds it. */
export type Seen = { readonly figure: number; readonly fact: string };

/** A comparison in which all modes ran on the same machines, the only kind of figures that may be compared across products. */
export type TestBed = {
	readonly title: string;
	readonly unit: string;
	readonly who: string;
	readonly seen: Readonly<Partial<Record<TestedMode, Seen>>>;
};

export const TESTED_MODES = ['istio-sidecar', 'ambient', 'ambient-waypoints', 'linkerd', 'cilium'] as const;

export type TestedMode = (typeof TESTED_MODES)[number];

/** Looks up a number in the data of a fact. */
type At = (key: string) => number;

/** Where a figure is found, and how it follows from the data of its fact: a key, or arithmetic over several. */
type Reference = { readonly fact: string; readonly figure: string | ((at: At) => number) };

/** A comparison before its figures are looked up; its title takes its conditions from one of the facts. */
type Source = {
	readonly conditions: string;
	readonly title: (at: At) => string;
	readonly unit: string;
	readonly who: string;
	readonly seen: Readonly<Partial<Record<TestedMode, Reference>>>;
};

const seen = (fact: string, figure: Reference['figure']): Reference => ({ fact: `benchmarks/${fact}`, figure });

const TEST_BEDS: readonly Source[] = [
	{
		conditions: 'benchmarks/gsd-2025-linkerd',
		title: (at) => `CPU of the data plane, ${at('rps')} requests per second over ${at('edges')} calls`,
		unit: 'vCPU',
		who: 'Buoyant, 2025',
		seen: {
			'istio-sidecar': seen('gsd-2025-istio-sidecar', 'data_plane_vcpu'),
			ambient: seen('gsd-2025-ambient', 'ztunnel_vcpu'),
			'ambient-waypoints': seen('gsd-2025-ambient', (at) => at('ztunnel_vcpu') + at('waypoint_vcpu')),
			linkerd: seen('gsd-2025-linkerd', 'data_plane_vcpu'),
		},
	},
	{
		conditions: 'benchmarks/gsd-2025-linkerd',
		title: () => 'Memory of the data plane, the same test',
		unit: 'MiB',
		who: 'Buoyant, 2025',
		seen: {
			'istio-sidecar': seen('gsd-2025-istio-sidecar', 'data_plane_memory_mib'),
			ambient: seen('gsd-2025-ambient', (at) => at('nodes') * at('ztunnel_memory_mib_each')),
			'ambient-waypoints': seen(
				'gsd-2025-ambient',
				(at) => at('nodes') * at('ztunnel_memory_mib_each') + at('waypoints') * at('waypoint_memory_mib_each'),
			),
			linkerd: seen('gsd-2025-linkerd', 'data_plane_memory_mib'),
		},
	},
	{
		conditions: 'benchmarks/solo-2024-istio-sidecar',
		title: (at) => `Added at the median over ${at('edges')} calls`,
		unit: 'ms',
		who: 'Solo.io, 2024',
		seen: {
			'istio-sidecar': seen('solo-2024-istio-sidecar', 'difference_p50_ms'),
			ambient: seen('solo-2024-ambient-l4', 'difference_p50_ms'),
			'ambient-waypoints': seen('solo-2024-ambient-l7', 'difference_p50_ms'),
			linkerd: seen('solo-2024-linkerd', 'difference_p50_ms'),
		},
	},
	{
		conditions: 'benchmarks/livewyer-2024-sidecar-resources',
		title: () => 'CPU for 1,000 passes on the busiest pod',
		unit: 'vCPU',
		who: 'LiveWyer, 2024',
		seen: {
			'istio-sidecar': seen('livewyer-2024-sidecar-resources', 'derived_envoy_vcpu_per_1000passes'),
			linkerd: seen('livewyer-2024-sidecar-resources', 'derived_linkerd_vcpu_per_1000passes'),
		},
	},
	{
		conditions: 'benchmarks/arxiv-2411-02267-latency',
		title: (at) => `Rise of the p99 at ${at('rps').toLocaleString('en-US')} requests per second`,
		unit: '%',
		who: 'Tel Aviv and Red Hat, 2024, second-hand',
		seen: {
			'istio-sidecar': seen('arxiv-2411-02267-latency', 'istio_sidecar_p99_increase_pct'),
			ambient: seen('arxiv-2411-02267-latency', 'ambient_l4_p99_increase_pct'),
			linkerd: seen('arxiv-2411-02267-latency', 'linkerd_p99_increase_pct'),
			cilium: seen('arxiv-2411-02267-latency', 'cilium_p99_increase_pct'),
		},
	},
];

/**
 * The comparisons, with figures from the facts.
 *
 * @param fact looks a fact up, and throws if there is none
 * @throws if a fact lacks a figure
 */
export function testBeds(fact: (id: string) => Fact): TestBed[] {
	return TEST_BEDS.map(({ conditions, title, unit, who, seen }) => ({
		title: title(lookUp(fact(conditions))),
		unit,
		who,
		seen: Object.fromEntries(Object.entries(seen).map(([mode, reference]) => [mode, read(fact, reference)])),
	}));
}

function read(fact: (id: string) => Fact, { fact: id, figure }: Reference): Seen {
	const at = lookUp(fact(id));
	return { fact: id, figure: typeof figure === 'string' ? at(figure) : figure(at) };
}

const lookUp =
	({ id, data }: Fact): At =>
	(key) => {
		const value = data?.[key];
		if (typeof value === 'number') return value;
		throw new Error(`The comparison needs the number "${key}" in the data of the fact "${id}"`);
	};
