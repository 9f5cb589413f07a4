import type { Coefficient, Coefficients } from './coefficients.ts';
import type { CoefficientName } from './figures.ts';
import { addRanges, exactly, type Range, rangeOf } from './range.ts';

/** One number in a product: an input of the reader, or a coefficient. */
export type Factor = {
	readonly label: string;
	readonly unit: string;
	readonly value: Range;
	readonly coefficient?: CoefficientName;
	/** A result of the estimate itself, which has no more digits to show than any other. */
	readonly computed?: true;
	/** Divides instead of multiplying. */
	readonly divides?: true;
};

/** A product of factors. It is at once how a figure is computed and how that is shown, so the two cannot differ. */
export type Product = Range & {
	readonly label: string;
	readonly factors: readonly Factor[];
	/** Conversion between units, for example 0.001 from mCPU to vCPU. */
	readonly scale: number;
};

/** A figure that is made of others in another way than by multiplying and adding: `how` says in words. */
export type Combination = Range & { readonly label: string; readonly how: string; readonly of: readonly Product[] };

export type Part = Product | Combination;

/** A result with its working: it is the sum of its parts. */
export type Quantity = Range & { readonly parts: readonly Part[] };

/** Why a figure is not given. */
export type Refusal = { readonly code: RefusalCode; readonly reason: string };

export type RefusalCode =
	| 'saturated-proxy'
	| 'cost-follows-bytes'
	| 'tail-ratio'
	| 'chain-size'
	| 'beyond-tests'
	| 'unknown-scaling'
	| 'no-data'
	| 'input-missing'
	| 'no-room';

export type Refused = { readonly refused: Refusal };

/** A figure, or the reason why it is not given. */
export type Result<T> = T | Refused;

export const refuse = (code: RefusalCode, reason: string): Refused => ({ refused: { code, reason } });

export function isRefused<T extends object>(result: Result<T>): result is Refused {
	return 'refused' in result;
}

/** An input of the reader as a factor. */
export const given = (label: string, value: number, unit = ''): Factor => ({ label, unit, value: exactly(value) });

/** A coefficient as a factor; `at` takes one of its three figures in every scenario. */
export function coefficient(table: Coefficients, name: CoefficientName, at?: keyof Range): Factor {
	const found: Coefficient = table[name];
	const value = at === undefined ? rangeOf((scenario) => found[scenario]) : exactly(found[at]);
	return { label: name, unit: found.unit, value, coefficient: name };
}

/** The factor below the line. Its low figure makes the high result. */
export const dividing = (factor: Factor): Factor => ({ ...factor, divides: true });

/** Multiplies factors, scenario by scenario. */
export function product(label: string, factors: readonly Factor[], scale = 1): Product {
	return {
		label,
		factors,
		scale,
		...rangeOf((scenario) =>
			factors.reduce((result, factor) => {
				if (!factor.divides) return result * factor.value[scenario];
				return result / factor.value[OPPOSITE[scenario]];
			}, scale),
		),
	};
}

const OPPOSITE = { low: 'high', typical: 'typical', high: 'low' } as const;

/** The sum of parts. */
export const total = (parts: readonly Part[]): Quantity => ({ ...addRanges(parts), parts });

/** Names of the coefficients in a working, each once. */
export function coefficientsIn(parts: readonly Part[]): CoefficientName[] {
	const products = parts.flatMap((part) => ('of' in part ? part.of : part));
	return [...new Set(products.flatMap(({ factors }) => factors.flatMap(({ coefficient: name }) => name ?? [])))];
}
