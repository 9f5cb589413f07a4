import { UNIT_IN_KEY } from '../../measurements/figures.ts';
import { factsOf } from '../../measurements/measurements.ts';
import { states } from '../../measurements/said.ts';
import { contentFile } from '../files.ts';
import type { Check, Fact, Problem, Testbed } from '../types.ts';

/** Every figure of a test is in the data of the fact that it names, in the unit that is shown, and in the words of that fact. */
export const figuresAreStated: Check = ({ testbeds, facts }) => {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return testbeds.flatMap((bed) => [...figuresIn(bed)].flatMap((place) => objectionTo(place, byId.get(place.fact))));
};

/** One number of a figure, and where its file names it. */
type Place = {
	readonly file: string;
	readonly field: string;
	readonly fact: string;
	readonly key: string;
	readonly unit: Testbed['comparisons'][number]['unit'];
};

function* figuresIn({ id, comparisons }: Testbed): Generator<Place> {
	const file = contentFile('testbeds', id);
	for (const { id: comparison, unit, figures } of comparisons) {
		for (const [index, { fact, key, to }] of figures.entries()) {
			const field = `comparisons.${comparison}.figures[${index}]`;
			yield { file, field: `${field}.key`, fact, key, unit };
			if (to !== undefined) yield { file, field: `${field}.to`, fact, key: to, unit };
		}
	}
}

function objectionTo({ file, field, fact: id, key, unit }: Place, fact: Fact | undefined): Problem[] {
	// A missing fact is reported as a dangling reference.
	if (fact === undefined) return [];
	const value = fact.data?.[key];
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		const remedy = 'name a figure in the data of the fact, or add it there with its unit';
		return [{ file, field, message: `"${key}" of ${id} is ${value}, not a number`, remedy }];
	}
	if (!UNIT_IN_KEY[unit].test(key)) {
		const remedy = 'give the unit that the key carries; figures in different units belong into different comparisons';
		return [{ file, field, message: `the key "${key}" does not carry the unit "${unit}"`, remedy }];
	}
	const words = [fact.statement, fact.value, fact.note].join(' ');
	if (states(words, value, unit)) return [];
	const remedy =
		'say the number in the statement, the value or the note of the fact, so that it can be checked by reading';
	return [{ file, field, message: `${value} (${key}) stands in the data of ${id} and not in its words`, remedy }];
}

/** Topics of facts that measure what a mesh costs. */
const MEASURED_TOPICS: ReadonlySet<string> = new Set([
	'latency',
	'proxy-cpu',
	'proxy-memory',
	'throughput',
	'control-plane-resources',
	'scalability-limits',
]);

/** Quantities of which a benchmark speaks; others, such as timeouts, are settings. */
const MEASURED_UNIT =
	/_(?:ms|vcpu|mcpu|mb|mib|gb|kib|bytes|pct|rps|gbit_per_s|queries_per_core|sidecars|instances)(?:_|$)/;

/** Every benchmark with figures is on the page that lists them all, and no fact belongs to two tests. */
export const benchmarksHaveOneTest: Check = ({ testbeds, facts }) => {
	const testsOf = new Map<string, string[]>();
	for (const bed of testbeds) {
		for (const fact of factsOf(bed)) testsOf.set(fact, [...(testsOf.get(fact) ?? []), bed.id]);
	}
	return [
		...facts.filter((fact) => isBenchmark(fact) && !testsOf.has(fact.id)).map(unlisted),
		...[...testsOf].flatMap(([fact, tests]) => listedTwice(fact, tests)),
	];
};

function isBenchmark({ subject, topic, data, confidence }: Fact): boolean {
	if (subject !== 'benchmarks' || !MEASURED_TOPICS.has(topic) || confidence === 'inferred') return false;
	return Object.entries(data ?? {}).some(([key, value]) => typeof value === 'number' && MEASURED_UNIT.test(key));
}

function unlisted({ id }: Fact): Problem {
	return {
		file: contentFile('facts', id),
		field: 'data',
		message: 'no test in content/testbeds names this benchmark',
		remedy: 'add its figures to the file of the test, or write one that says who ran it, on what and under which load',
	};
}

function listedTwice(fact: string, [first, ...others]: readonly string[]): Problem[] {
	return others.map((id) => ({
		file: contentFile('testbeds', id),
		field: 'facts',
		message: `${fact} belongs to the test ${first} already`,
		remedy: 'name it in the test that it is from; to compare tests, readers put them side by side',
	}));
}
