import { type FactJson, factJson } from '../evidence/json.ts';
import type { Library } from '../evidence/library.ts';
import { coefficientsFrom } from './coefficient-table.ts';
import type { Coefficients } from './coefficients.ts';

/** The coefficients of the estimator and the facts behind them, as other programs and the exports read them. */
export type OverheadJson = {
	readonly coefficients: Coefficients;
	readonly facts: readonly FactJson[];
};

export function overheadJson({ fact, source }: Pick<Library, 'fact' | 'source'>): OverheadJson {
	const coefficients = coefficientsFrom(fact);
	const ids = new Set(Object.values(coefficients).map((coefficient) => coefficient.fact));
	return { coefficients, facts: [...ids].map((id) => factJson(fact(id), source)) };
}
