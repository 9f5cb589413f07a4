import { type FactJson, factJson, type SourceJson } from '../evidence/json.ts';
import type { Library } from '../evidence/library.ts';
import { factsOf, type Measured, measurementsOf } from './measurements.ts';

/** A test with its figures and its sources spelled out. */
export type TestbedJson = Omit<Measured, 'sources'> & { readonly sources: readonly SourceJson[] };

/** All tests with their figures, and every fact about them. */
export type MeasurementsJson = {
	readonly testbeds: readonly TestbedJson[];
	readonly facts: readonly FactJson[];
};

/** Everything that is published about the tests, in reading order. */
export function measurementsJson({ testbeds, fact, source }: Library): MeasurementsJson {
	const beds = measurementsOf(testbeds, fact);
	const cited = new Set(beds.flatMap(factsOf));
	return {
		testbeds: beds.map((bed) => ({ ...bed, sources: bed.sources.map(source) })),
		facts: [...cited].sort().map((id) => factJson(fact(id), source)),
	};
}
