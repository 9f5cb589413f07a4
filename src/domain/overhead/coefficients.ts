import type { CoefficientName } from './figures.ts';
import { type Range, SCENARIOS, type Scenario } from './range.ts';

/**
 * How a figure came about: measured by somebody, derived from a measurement, assumed, or documented as a default, a limit or
 * a price.
 */
export type EvidenceKind = 'measured' | 'derived' | 'assumed' | 'documented';

/** How a reader came to a figure of their own. An import of measurements uses the second. */
export type OwnKind = 'own-estimate' | 'own-measurement';

/** A figure that the estimate calculates with, and where it comes from. */
export type Coefficient = Range & {
	readonly label: string;
	readonly unit: string;
	readonly kind: Readonly<Record<Scenario, EvidenceKind>>;
	/** Id of the fact. */
	readonly fact: string;
	/** Set where a reader has replaced the published figure. */
	readonly own?: OwnKind;
};

export type Coefficients = Readonly<Record<CoefficientName, Coefficient>>;

/** A figure that replaces a published one. */
export type Override = Range & { readonly name: CoefficientName; readonly kind: OwnKind };

/** The table with a reader's figures in the place of the published ones. The last one counts where a name occurs twice. */
export function withOverrides(coefficients: Coefficients, overrides: readonly Override[]): Coefficients {
	const replaced = overrides.map(({ name, kind, low, typical, high }) => [
		name,
		{ ...coefficients[name], low, typical, high, own: kind },
	]);
	return { ...coefficients, ...Object.fromEntries(replaced) };
}

/** Scenarios in which a coefficient rests on an assumption. A reader's own estimate is one, too. */
export function assumedIn({ kind, own }: Coefficient): Scenario[] {
	if (own !== undefined) return own === 'own-estimate' ? [...SCENARIOS] : [];
	return SCENARIOS.filter((scenario) => kind[scenario] === 'assumed');
}

/** Larger figures are typing errors. */
export const MAX_FIGURE = 1_000_000;

/**
 * A reader's figures from one number, or from three in order.
 *
 * @returns what is wrong with them, as the end of a sentence, if they are none
 */
export function figuresFrom(numbers: readonly number[]): { readonly value: Range } | { readonly error: string } {
	const [low, typical = low, high = low] = numbers;
	if (
		low === undefined ||
		typical === undefined ||
		high === undefined ||
		numbers.some((value) => Number.isNaN(value))
	) {
		return { error: 'write one number, or three as low / typical / high' };
	}
	if (numbers.length !== 1 && numbers.length !== 3) return { error: 'write one number, or three' };
	if (numbers.some((value) => value < 0 || value > MAX_FIGURE)) return { error: 'the number is too large or negative' };
	if (low > typical || typical > high) return { error: 'order them: low, typical, high' };
	return { value: { low, typical, high } };
}
