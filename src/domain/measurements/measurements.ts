import type { Testbed } from '../evidence/types.ts';
import { type FactData, type Figure, figureFrom } from './figures.ts';

type ComparisonEntry = Testbed['comparisons'][number];

/** Figures of one run, which may be compared with each other. */
export type Comparison = Pick<ComparisonEntry, 'id' | 'title' | 'metric' | 'load' | 'at' | 'unit' | 'note'> & {
	readonly figures: readonly Figure[];
};

/** A test with its numbers. */
export type Measured = Omit<Testbed, 'comparisons'> & { readonly comparisons: readonly Comparison[] };

/**
 * Test beds with the numbers of the facts that they name, in reading order.
 *
 * @param factOf a fact by its id
 * @throws if a fact lacks a number
 */
export function measurementsOf(testbeds: readonly Testbed[], factOf: (id: string) => FactData): Measured[] {
	return [...testbeds].sort(inReadingOrder).map((bed) => ({
		...bed,
		comparisons: bed.comparisons.map(({ id, title, metric, load, at, unit, note, figures }) => ({
			id,
			title,
			metric,
			load,
			at,
			unit,
			note,
			figures: figures.map((figure) => figureFrom(figure, factOf(figure.fact))),
		})),
	}));
}

/** Measurements before claims, the newest first, those without a date last. */
function inReadingOrder(a: Testbed, b: Testbed): number {
	return (
		Number(a.basis === 'claimed') - Number(b.basis === 'claimed') ||
		(b.year ?? 0) - (a.year ?? 0) ||
		(a.title < b.title ? -1 : 1)
	);
}

/** What a test names facts in, with or without their numbers. */
type Listing = {
	readonly comparisons: readonly { readonly figures: readonly { readonly fact: string }[] }[];
	readonly facts?: readonly string[] | undefined;
};

/** Every fact about a test: those of its figures first, then the further ones. */
export function factsOf({ comparisons, facts }: Listing): string[] {
	return [...new Set([...comparisons.flatMap(({ figures }) => figures.map(({ fact }) => fact)), ...(facts ?? [])])];
}

/** How many figures there are. */
export const figureCount = (beds: readonly Pick<Measured, 'comparisons'>[]) =>
	beds.reduce((sum, { comparisons }) => sum + comparisons.reduce((own, { figures }) => own + figures.length, 0), 0);

/** What a figure is more or less than the run without a mesh. */
export type Difference = {
	/** In the unit of the comparison. */
	readonly by: number;
	/** As a share of the run without a mesh. */
	readonly share: number;
};

/** The difference between a figure and the baseline of its comparison, if there is one. Percentiles are subtracted as they are. */
export function differenceIn({ figures }: Pick<Comparison, 'figures'>, figure: Figure): Difference | undefined {
	const baseline = figures.find((other) => other.baseline);
	if (baseline === undefined || baseline === figure || baseline.value === 0) return undefined;
	const by = figure.value - baseline.value;
	return { by, share: by / baseline.value };
}
