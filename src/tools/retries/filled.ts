import { fillIn, type Part, type Values } from '../../domain/manifests/fill.ts';
import type { Chain } from '../../domain/retries/chain.ts';
import type { Quantity } from '../../schema/manifest.ts';
import type { RetriesExample } from './model.ts';
import { asPercent } from './state.ts';

/** What each value is called. */
export const QUANTITY_WORDS: Readonly<Record<Quantity, string>> = {
	retries: 'retries after the first try',
	percent: 'the budget as a share of what is in flight',
	ratio: 'the budget as a ratio of the requests',
	'per-second': 'retries per second in addition',
	'least-parallel': 'retries that are always allowed in flight',
	'most-parallel': 'retries that are allowed in flight at most',
	window: 'the time over which requests count',
};

/** The values of a chain that an example may have a field for. Of the layers, the last one that retries stands for all. */
export function valuesOf({ attempts, cap }: Chain): Values {
	const own = attempts.findLast((each) => each > 1) ?? 1;
	return {
		retries: own - 1,
		...(cap.kind === 'ratio' && { ratio: asPercent(cap.share), 'per-second': cap.perSecond, window: cap.window }),
		...(cap.kind === 'active' && { percent: asPercent(cap.share), 'least-parallel': cap.parallel }),
		...(cap.kind === 'parallel' && { 'most-parallel': cap.parallel }),
	};
}

export type Filled = {
	readonly parts: readonly Part[];
	/** Fields that have another value than in the example now. */
	readonly changed: readonly { readonly path: string; readonly from: string; readonly to: string }[];
	/** Fields in which a value would mean something else, so that the example's own stayed. */
	readonly kept: readonly { readonly path: string; readonly value: number; readonly example: string }[];
};

/** An example with the values of a chain, and what became of each field. */
export function filledExample({ template }: RetriesExample, values: Values): Filled {
	const parts = fillIn(template, values);
	return {
		parts,
		changed: parts.flatMap(({ gap, text, filled }) =>
			gap && filled && text !== gap.example ? [{ path: gap.path, from: gap.example, to: text }] : [],
		),
		kept: parts.flatMap(({ gap, filled }) => {
			const value = gap && values[gap.quantity];
			return gap && !filled && value !== undefined ? [{ path: gap.path, value, example: gap.example }] : [];
		}),
	};
}

/** Values for which none of the examples has a field. */
export function withoutField(examples: readonly RetriesExample[], values: Values): Quantity[] {
	const known = new Set(
		examples.flatMap(({ template }) => template.flatMap((piece) => (typeof piece === 'string' ? [] : piece.quantity))),
	);
	return (Object.keys(values) as Quantity[]).filter((quantity) => !known.has(quantity));
}
