import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import { measurementsOf } from '../../domain/measurements/measurements.ts';
import type { MeasurementsData } from './model.ts';

/** What the page of measurements is built from. */
export function measurementsData({ testbeds, platforms, fact, source, edition }: Library): MeasurementsData {
	const beds = measurementsOf(testbeds, fact);
	const measured = new Set(
		beds.flatMap(({ comparisons }) =>
			comparisons.flatMap(({ figures }) => figures.flatMap(({ platform }) => platform ?? [])),
		),
	);
	return {
		edition: edition.id,
		beds: beds.map((bed) => ({
			...bed,
			sources: bed.sources.map((id) => {
				const { title, url, publisher, published, interest } = source(id);
				return { title, url, publisher, published, interest };
			}),
		})),
		platforms: [...platforms]
			.sort(byOrder)
			.filter(({ id }) => measured.has(id))
			.map(({ id, short }) => ({ id, short })),
		allPlatforms: platforms.map(({ id }) => id),
	};
}
