import type { Residual, VerdictId } from '../../schema/verdict.ts';
import type { Result } from './advise.ts';
import type { Knowledge } from './knowledge.ts';
import { rule } from './verdict.ts';

const ROWS = [
	{ residual: 'required', title: 'A required need' },
	{ residual: 'wanted', title: 'Only wishes' },
	{ residual: 'none', title: 'Nothing' },
] as const satisfies readonly { readonly residual: Residual; readonly title: string }[];

/** One verdict on the map. */
export type MapCell = {
	readonly verdict: VerdictId;
	readonly title: string;
	readonly variant: string | undefined;
	/** Whether the situation lies here. It may lie in several cells while answers are open. */
	readonly here: boolean;
};

/** The verdicts, by what remains when simpler tools are taken away and by who could run a mesh. */
export type VerdictTable = {
	readonly columns: readonly string[];
	readonly rows: readonly { readonly title: string; readonly cells: readonly MapCell[] }[];
};

/**
 * The map of verdicts for a result.
 *
 * @param placed whether the situation is marked; without it the map of a new system is drawn
 */
export function verdictTable({ verdicts, capacities }: Knowledge, { decided, capacity }: Result, placed: boolean) {
	const candidates = placed && decided.candidates !== 'managed' ? decided.candidates : 'some';
	const present = placed ? decided.present : 'none';
	const order = capacities.map(({ id }) => id);
	const [least, most] = [order.indexOf(capacity.level), order.indexOf(capacity.atMost)];
	return {
		columns: capacities.map(({ title }) => title),
		rows: ROWS.map(({ residual, title }) => ({
			title,
			cells: capacities.map(({ id }, column): MapCell => {
				const ruling = rule(verdicts, { residual, capacity: id, candidates, present });
				const verdict = verdicts.find((entry) => entry.id === ruling.id);
				return {
					verdict: ruling.id,
					title: verdict?.title ?? ruling.id,
					variant: ruling.qualifier && verdict?.qualifiers[ruling.qualifier]?.title,
					here: placed && residual === decided.residual && column >= least && column <= most,
				};
			}),
		})),
	} satisfies VerdictTable;
}
