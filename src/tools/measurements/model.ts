import type { Source } from '../../domain/evidence/types.ts';
import type { Measured } from '../../domain/measurements/measurements.ts';

/** A document that describes a test. */
export type ListedSource = Pick<Source, 'title' | 'url' | 'publisher' | 'published' | 'interest'>;

/** A test as the page shows it. */
export type ListedBed = Omit<Measured, 'sources'> & { readonly sources: readonly ListedSource[] };

/** Everything that the page filters and shows. */
export type MeasurementsData = {
	/** Edition of the facts. */
	readonly edition: string;
	/** In reading order. */
	readonly beds: readonly ListedBed[];
	/** Platforms of which something was measured, in their usual order. */
	readonly platforms: readonly { readonly id: string; readonly short: string }[];
	/** Ids of all platforms, which tell the two kinds of fact pages apart. */
	readonly allPlatforms: readonly string[];
};
