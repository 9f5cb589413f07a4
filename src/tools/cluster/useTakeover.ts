import { useState } from 'preact/hooks';
import type { ClusterInputs } from '../../domain/cluster/inputs.ts';
import type { Override } from '../../domain/overhead/coefficients.ts';
import { COEFFICIENT_NAMES } from '../../domain/overhead/figures.ts';
import type { Change, OverheadState } from '../overhead/state.ts';

/** Puts what was found into the estimate, and back what was there before the first time. */
export function useTakeover(state: OverheadState, change: Change) {
	const [before, setBefore] = useState<Partial<OverheadState>>();
	const [status, setStatus] = useState('');
	const use = (inputs: ClusterInputs, added: readonly Override[]) => {
		const names = Object.keys(inputs) as (keyof ClusterInputs)[];
		const present = Object.fromEntries(names.map((name) => [name, state[name]]));
		setBefore({ ...present, overrides: state.overrides, ...before });
		change({ ...inputs, overrides: replaced(state.overrides, added) });
		setStatus(usedText(names.length, added));
	};
	const takeBack =
		before &&
		(() => {
			change(before);
			setBefore(undefined);
			setStatus('The estimate is as it was before.');
		});
	return { use, takeBack, status };
}

/** Figures of the reader's own in the order of all coefficients. New ones take the place of those with the same name. */
function replaced(own: readonly Override[], added: readonly Override[]): readonly Override[] {
	const byName = new Map([...own, ...added].map((override) => [override.name, override]));
	return COEFFICIENT_NAMES.flatMap((name) => byName.get(name) ?? []);
}

function usedText(inputs: number, added: readonly Override[]): string {
	const coefficients = new Set(added.map(({ name }) => name)).size;
	const counted = (count: number, one: string, many: string) =>
		count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];
	const parts = [...counted(inputs, 'input', 'inputs'), ...counted(coefficients, 'coefficient', 'coefficients')];
	return `Filled in: ${parts.join(' and ') || 'nothing'}. Everything else is as it was.`;
}
