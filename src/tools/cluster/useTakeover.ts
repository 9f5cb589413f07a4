import { useState } from 'preact/hooks';
import type { ClusterInputs } from '../../domain/cluster/inputs.ts';
import type { Override } from '../../domain/overhead/coefficients.ts';
import type { Change, OverheadState } from '../overhead/state.ts';
import { stands, type Takeover, takeover } from './takeover.ts';

/** Puts what was found into the estimate, and back what was there before the first time. */
export function useTakeover(state: OverheadState, change: Change) {
	const [last, setLast] = useState<Takeover>();
	const [status, setStatus] = useState('');
	// What a link or the reader changed since would be lost with a way back over it.
	const standing = last && stands(last, state) ? last : undefined;
	const use = (inputs: ClusterInputs, added: readonly Override[]) => {
		const next = takeover(state, inputs, added, standing);
		setLast(next);
		change(next.set);
		setStatus(usedText(Object.keys(inputs).length, added));
	};
	const takeBack =
		standing &&
		(() => {
			change(standing.before);
			setLast(undefined);
			setStatus('The estimate is as it was before.');
		});
	return { use, takeBack, status };
}

function usedText(inputs: number, added: readonly Override[]): string {
	const coefficients = new Set(added.map(({ name }) => name)).size;
	const counted = (count: number, one: string, many: string) =>
		count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];
	const parts = [...counted(inputs, 'input', 'inputs'), ...counted(coefficients, 'coefficient', 'coefficients')];
	return `Filled in: ${parts.join(' and ') || 'nothing'}. Everything else is as it was.`;
}
