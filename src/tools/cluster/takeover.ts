import type { ClusterInputs } from '../../domain/cluster/inputs.ts';
import type { Override } from '../../domain/overhead/coefficients.ts';
import { COEFFICIENT_NAMES } from '../../domain/overhead/figures.ts';
import type { OverheadState } from '../overhead/state.ts';

type Part = Partial<OverheadState>;

/** What was put into the estimate, and what stood there before the first time. */
export type Takeover = { readonly set: Part; readonly before: Part };

/**
 * Prepares what was found for the estimate.
 *
 * @param last the takeover that still stands, if there is one: its beginning is what a reader wants back
 */
export function takeover(
	state: OverheadState,
	inputs: ClusterInputs,
	added: readonly Override[],
	last?: Takeover,
): Takeover {
	const set: Part = { ...inputs, overrides: replaced(state.overrides, added) };
	const present = Object.fromEntries(namesIn(set).map((name) => [name, state[name]]));
	return { set: { ...last?.set, ...set }, before: { ...present, ...last?.before } };
}

/** Whether the estimate still holds all that was put into it: no link and no entry of the reader has changed it since. */
export const stands = ({ set }: Takeover, state: OverheadState) =>
	namesIn(set).every((name) => state[name] === set[name]);

const namesIn = (part: Part) => Object.keys(part) as (keyof OverheadState)[];

/** Figures of the reader's own in the order of all coefficients. New ones take the place of those with the same name. */
function replaced(own: readonly Override[], added: readonly Override[]): readonly Override[] {
	const byName = new Map([...own, ...added].map((override) => [override.name, override]));
	return COEFFICIENT_NAMES.flatMap((name) => byName.get(name) ?? []);
}
