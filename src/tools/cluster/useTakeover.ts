import { useState } from 'preact/hooks';
import type { ClusterInputs } from '../../domain/cluster/inputs.ts';
import type { Override } from '../../domain/overhead/coefficients.ts';
import type { Change, OverheadState } from '../overhead/state.ts';
import { stands, type Takeover, takeover } from './takeover.ts';

/** What was taken over is that of a paste with the reader's choices: with others it would be something else. */
type Basis = readonly unknown[];

type Last = Takeover & { readonly basis: Basis };

/**
 * Puts what was found into the estimate, and back what was there before the first time.
 *
 * @param basis what was pasted and chosen
 */
export function useTakeover(state: OverheadState, change: Change, basis: Basis) {
	const [last, setLast] = useState<Last>();
	const [said, setSaid] = useState('');
	// What a link or the reader changed since would be lost with a way back over it.
	const standing = last && stands(last, state) ? last : undefined;
	const use = (inputs: ClusterInputs, added: readonly Override[]) => {
		const next = takeover(state, inputs, added, standing);
		setLast({ ...next, basis });
		change(next.set);
		setSaid(usedText(Object.keys(inputs).length, added));
	};
	const takeBack =
		standing &&
		(() => {
			change(standing.before);
			setLast(undefined);
			setSaid('The estimate is as it was before. ');
		});
	if (standing?.basis.every((part, index) => part === basis[index])) return { use, takeBack, status: said };
	return { use, takeBack, status: last ? CHANGED : `${said}${NOT_YET}` };
}

const NOT_YET = 'The estimate does not use these figures yet.';

const CHANGED = 'The estimate does not use all of these figures: something was changed since.';

function usedText(inputs: number, added: readonly Override[]): string {
	const coefficients = new Set(added.map(({ name }) => name)).size;
	const counted = (count: number, one: string, many: string) =>
		count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];
	const parts = [...counted(inputs, 'input', 'inputs'), ...counted(coefficients, 'coefficient', 'coefficients')];
	return `Filled in: ${parts.join(' and ') || 'nothing'}. Everything else is as it was.`;
}
