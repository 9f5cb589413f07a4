import { choice } from '../../domain/permalink/values.ts';
import type { EditionsData } from './model.ts';

/** What travels in a link to a comparison. The keys are part of the contract with every link that was ever shared. */
export function editionsFields({ sides, first }: Pick<EditionsData, 'sides' | 'first'>) {
	const side = choice(sides.map(({ id }) => id));
	return {
		from: { key: 'from', codec: side, initial: first.from },
		to: { key: 'to', codec: side, initial: first.to },
	};
}
