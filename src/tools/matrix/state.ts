import { list } from '../../domain/permalink/lists.ts';
import { choice, flag, text } from '../../domain/permalink/values.ts';
import { defaultColumns, type MatrixData } from './model.ts';

/** Enough for every platform and every group there will be. */
const MAX_ITEMS = 60;

const MAX_TEXT = 60;

/** Support levels that a reader can filter by. */
export const FILTER_LEVELS = ['yes', 'partial', 'no'] as const;

/** What travels in a link to the matrix. The keys are part of the contract with every link that was ever shared. */
export function matrixFields({ columns, groups }: Pick<MatrixData, 'columns' | 'groups'>) {
	return {
		columns: {
			key: 'p',
			codec: list(choice(columns.map(({ id }) => id)), MAX_ITEMS),
			initial: defaultColumns(columns) as readonly string[],
		},
		groups: {
			key: 'g',
			codec: list(choice(groups.map(({ id }) => id)), MAX_ITEMS),
			initial: [] as readonly string[],
		},
		support: {
			key: 's',
			codec: list(choice(FILTER_LEVELS), FILTER_LEVELS.length),
			initial: [] as readonly (typeof FILTER_LEVELS)[number][],
		},
		differences: { key: 'd', codec: flag, initial: false },
		text: { key: 'q', codec: text(MAX_TEXT), initial: '' },
	};
}

export type MatrixFields = ReturnType<typeof matrixFields>;
