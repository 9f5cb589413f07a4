import { holdsWords } from '../text/words-in.ts';
import { CONDITIONS } from './conditions.ts';
import type { Comparison, Measured } from './measurements.ts';
import type { Load, Metric, Runner } from './words.ts';

/** No test is older, and none will be newer for a long time. */
export const YEARS = { first: 2016, last: 2100 } as const;

/** Which measurements to show. An empty list lets everything through. */
export type MeasurementFilter = {
	readonly metrics: readonly Metric[];
	/** Ids of platforms: comparisons in which one of them was measured, together with what it was compared with. */
	readonly platforms: readonly string[];
	readonly loads: readonly Load[];
	readonly runners: readonly Runner[];
	readonly from: number;
	readonly to: number;
	/** Ids of tests. */
	readonly beds: readonly string[];
	/** Words that must all occur. */
	readonly text: string;
};

/** Lets everything through. */
export const NO_FILTER: MeasurementFilter = {
	metrics: [],
	platforms: [],
	loads: [],
	runners: [],
	from: YEARS.first,
	to: YEARS.last,
	beds: [],
	text: '',
};

/** Whether the filter leaves anything out by its nature. */
export const isFiltering = (filter: MeasurementFilter) =>
	filter.metrics.length + filter.platforms.length + filter.loads.length + filter.runners.length + filter.beds.length >
		0 ||
	hasYears(filter) ||
	filter.text.trim() !== '';

/** Whether only some years are wanted. Tests without a date then are left out. */
export const hasYears = ({ from, to }: Pick<MeasurementFilter, 'from' | 'to'>) => from > YEARS.first || to < YEARS.last;

/** What the filter needs to know of a test. */
type Bed = Omit<Measured, 'sources'>;

/**
 * The tests that have something to show, each with the comparisons that pass. A comparison passes as a whole: leaving out a
 * bar would take away what the others are compared with.
 */
export function filtered<B extends Bed>(beds: readonly B[], filter: MeasurementFilter): B[] {
	return beds.flatMap((bed) => {
		if (!bedPasses(bed, filter)) return [];
		const comparisons = bed.comparisons.filter((comparison) => comparisonPasses(comparison, bed, filter));
		const bare = bed.comparisons.length === 0 && narrowsNothing(filter) && holdsWords(wordsOfBed(bed), filter.text);
		return comparisons.length > 0 || bare ? [{ ...bed, comparisons }] : [];
	});
}

function bedPasses({ id, by, year }: Bed, filter: MeasurementFilter): boolean {
	const { runners, beds, from, to } = filter;
	const inYears = year === undefined ? !hasYears(filter) : year >= from && year <= to;
	return holds(runners, by) && holds(beds, id) && inYears;
}

function comparisonPasses(comparison: Comparison, bed: Bed, filter: MeasurementFilter): boolean {
	const { metrics, loads, platforms, text } = filter;
	const measured = comparison.figures.some(({ platform }) => platform !== undefined && holds(platforms, platform));
	return (
		holds(metrics, comparison.metric) &&
		holds(loads, comparison.load) &&
		(platforms.length === 0 || measured) &&
		holdsWords([...wordsOfBed(bed), ...wordsOf(comparison)], text)
	);
}

/** Whether nothing is asked for that only a comparison can answer. */
const narrowsNothing = ({ metrics, loads, platforms }: MeasurementFilter) =>
	metrics.length + loads.length + platforms.length === 0;

const holds = <T>(allowed: readonly T[], value: T) => allowed.length === 0 || allowed.includes(value);

const wordsOfBed = (bed: Bed) => [
	bed.title,
	bed.who,
	bed.limits,
	...CONDITIONS.map(([key]) => bed[key]),
	...(bed.unread ?? []),
	...(bed.facts ?? []),
];

const wordsOf = ({ title, at, note, figures }: Comparison) => [
	title,
	at,
	note,
	...figures.flatMap(({ what, fact }) => [what, fact]),
];
