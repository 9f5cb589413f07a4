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
