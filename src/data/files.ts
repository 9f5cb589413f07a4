import type { z } from 'astro/zod';
import type { Library } from '../domain/evidence/library.ts';
import * as evidence from '../schema/published/evidence.ts';
import * as guidance from '../schema/published/guidance.ts';
import * as matrix from '../schema/published/matrix.ts';
import { type Dataset, datasets } from './datasets.ts';

/** Files that hold a part of a set, so that nobody has to load all of it. */
export type Parts = {
	/** Set that they are parts of. */
	readonly of: string;
	/** Name of their schema. */
	readonly id: string;
	/** Path below the folder of the data, with the part that varies in braces. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly schema: z.ZodType;
};

export const PARTS: readonly Parts[] = [
	{
		...{ of: 'facts', id: 'facts-subject', path: 'facts/{subject}.json', schema: evidence.subjectFactsFile },
		...{ title: 'Facts of a subject', description: 'The facts of one platform or of another subject.' },
	},
	{
		...{ of: 'matrix', id: 'matrix-row', path: 'matrix/{capability}.json', schema: matrix.matrixRowFile },
		...{ title: 'Row of the matrix', description: 'One capability with every answer and every fact spelled out.' },
	},
	{
		...{ of: 'checklist', id: 'checklist-item', path: 'checklist/{item}.json', schema: guidance.checklistItemFile },
		...{ title: 'Item of the checklist', description: 'The facts behind one item.' },
	},
];

/** Files that tools of this site load. They change with the tools, without notice. */
export const INTERNAL: readonly { readonly path: string; readonly description: string }[] = [
	{ path: 'advisor.json', description: 'Everything that the advisor knows.' },
	{ path: 'scoring.json', description: 'Everything that the scoring calculator knows.' },
	{ path: 'estimator.json', description: 'Everything that the overhead estimator knows.' },
	{ path: 'overhead.json', description: 'Coefficients as the estimator exports them, with the facts behind them.' },
	{
		path: 'retries.json',
		description: 'What meshes and libraries retry by default, as the simulator calculates with it.',
	},
	{ path: 'record.json', description: 'What decision records quote beside facts.' },
	{ path: 'house-rules-example.json', description: 'A file of house rules that shows every field.' },
];

/** Everything that has a schema. */
export const described = (library: Library): readonly (Dataset | Parts)[] => [...datasets(library), ...PARTS];
