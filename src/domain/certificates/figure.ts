import { DAY, HOUR, type Span } from './certificate.ts';

/** Machine-readable figures of a fact, as far as they are looked at here. */
type Data = Readonly<Record<string, unknown>> | undefined;

/** Length of the units that the key of a figure may end in. */
const SPANS: readonly (readonly [suffix: string, length: Span])[] = [
	['_h', HOUR],
	['_hours', HOUR],
	['_days', DAY],
];

/**
 * A length of time among the figures of a fact.
 *
 * @returns undefined where there is no such figure, or its key does not end in a unit of time
 */
export function spanIn(data: Data, key: string): Span | undefined {
	const value = data?.[key];
	const unit = SPANS.find(([suffix]) => key.endsWith(suffix));
	return typeof value === 'number' && unit !== undefined && value > 0 ? value * unit[1] : undefined;
}

/** A share of one among the figures of a fact, whether it is written as a fraction or in percent. */
export function shareIn(data: Data, key: string): number | undefined {
	const value = data?.[key];
	if (typeof value !== 'number') return undefined;
	const share = key.endsWith('_fraction') ? value : key.endsWith('_pct') ? value / 100 : Number.NaN;
	return share > 0 && share < 1 ? share : undefined;
}

/** A rate among the figures of a fact. */
export function rateIn(data: Data, key: string): number | undefined {
	const value = data?.[key];
	return typeof value === 'number' && key.endsWith('_per_second') && value > 0 ? value : undefined;
}
