import { choice, optional } from '../../domain/permalink/values.ts';
import type { EditionsData } from './model.ts';

/**
 * What travels in a link to a comparison. The keys are part of the contract with every link that was ever shared. Nothing
 * chosen stands for the newest change, whatever that is when the link is opened.
 */
export function editionsFields({ sides }: Pick<EditionsData, 'sides'>) {
	const side = optional(choice(sides.map(({ id }) => id)), '');
	return {
		from: { key: 'from', codec: side, initial: '' },
		to: { key: 'to', codec: side, initial: '' },
	};
}
