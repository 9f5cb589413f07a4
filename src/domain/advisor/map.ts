import type { Residual, VerdictId } from '../../schema/verdict.ts';
import type { Result } from './advise.ts';
import type { Knowledge } from './knowledge.ts';
import { outcomeOf, rule, ruledBy } from './verdict.ts';

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
	/** Share of the ways to answer what is open that lead here, from 0 to 1. */
	readonly share: number;
	/** Whether the situation lies here. It may lie in several cells while answers are open. */
	readonly here: boolean;
};

/** The verdicts, by what remains when simpler tools are taken away and by who could run a mesh. */
export type VerdictTable = {
	readonly columns: readonly string[];
	readonly rows: readonly { readonly title: string; readonly cells: readonly MapCell[] }[];
};

/** Fewer ways than this do not count as a place: marks everywhere would say nothing. */
const LEAST_SHARE = 0.05;

/**
 * The map of verdicts for a result. A cell in which the situation may lie says what would follow there; the others say what
 * the table holds for the same candidates and the same mesh in place.
 *
 * @param placed whether the situation is marked; without it the map of a new system is drawn
 */
export function verdictTable({ verdicts, capacities }: Knowledge, { confidence }: Result, placed: boolean) {
	const places = placed ? confidence.places.filter(({ share }) => share >= LEAST_SHARE) : [];
	const { candidates, present } = places[0]?.decided ?? { candidates: 'some', present: 'none' };
	return {
		columns: capacities.map(({ title }) => title),
		rows: ROWS.map(({ residual, title }) => ({
			title,
			cells: capacities.map(({ id: capacity }): MapCell => {
				const place = places.find((entry) => entry.residual === residual && entry.capacity === capacity);
				const ruling = place?.ruling ?? rule(verdicts, { residual, capacity, candidates, present });
				const { variant } = ruledBy(verdicts, ruling);
				return {
					verdict: ruling.id,
					title: outcomeOf(verdicts, ruling),
					variant: variant?.alone ? undefined : variant?.title,
					share: place?.share ?? 0,
					here: place !== undefined,
				};
			}),
		})),
	} satisfies VerdictTable;
}
