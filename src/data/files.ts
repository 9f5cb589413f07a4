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

/**
 * Every file that is published beside the sets: what tools of this site load. A new one is listed without being named here,
 * so that none can be taken for a promise.
 */
const FILES = Object.keys(import.meta.glob('../pages/data/v1/**/*.{csv,json}.ts')).map((file) =>
	file.replace(/^.*\/data\/v1\//, '').replace(/\.ts$/, ''),
);

/** Whether the site publishes a file of this name, apart from those that are made for each entry of something. */
export const isPublished = (file: string): boolean => FILES.includes(file);

/** Editions have an index of their own. */
export const EDITIONS = 'editions/index.json';

/** Files that tools of this site load. They change with the tools, without notice. */
export const INTERNAL: readonly string[] = FILES.filter(
	(file) => file !== 'index.json' && !file.includes('[') && !file.startsWith('editions/'),
);

/** Everything that has a schema. */
export const described = (library: Library): readonly (Dataset | Parts)[] => [...datasets(library), ...PARTS];
