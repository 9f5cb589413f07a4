import { expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/evidence/types.ts';
import { type TestedMode, testBeds } from '../../../src/domain/overhead/test-beds.ts';
import { factOf } from './published.ts';

/** The comparisons of the model, in its order: sidecar, ambient, ambient with waypoints, Linkerd, Cilium. */
const EXPECTED: readonly (readonly [string, Partial<Record<TestedMode, number>>])[] = [
	[
		'600 requests per second over 3 calls',
		{ 'istio-sidecar': 2.95, ambient: 1.2, 'ambient-waypoints': 2.58, linkerd: 1.43 },
	],
	['the same test', { 'istio-sidecar': 840, ambient: 46.8, 'ambient-waypoints': 243, linkerd: 152.1 }],
	['over 5 calls', { 'istio-sidecar': 4.81, ambient: 0.79, 'ambient-waypoints': 4, linkerd: 2.91 }],
	['the busiest pod', { 'istio-sidecar': 0.59, linkerd: 0.37 }],
	['at 3,200 requests per second', { 'istio-sidecar': 166, ambient: 8, linkerd: 33, cilium: 99 }],
];

test('the comparisons of one test bed come from the facts', () => {
	const beds = testBeds(factOf);
	expect(beds).toHaveLength(EXPECTED.length);
	for (const [index, [title, figures]] of EXPECTED.entries()) {
		const bed = beds[index];
		expect(bed?.title).toContain(title);
		expect(Object.keys(bed?.seen ?? {})).toEqual(Object.keys(figures));
		for (const [mode, figure] of Object.entries(figures)) {
			const seen = bed?.seen[mode as TestedMode];
			expect([mode, Math.abs((seen?.figure ?? 0) / figure - 1) < 0.005]).toEqual([mode, true]);
			expect(seen?.fact).toMatch(/^benchmarks\//);
		}
	}
});

test('a fact that has lost a figure ends the build', () => {
	const id = 'benchmarks/gsd-2025-linkerd';
	const lookUp = (wanted: string) => (wanted === id ? ({ ...factOf(id), data: {} } as Fact) : factOf(wanted));
	expect(() => testBeds(lookUp)).toThrow(`needs the number "rps" in the data of the fact "${id}"`);
});
