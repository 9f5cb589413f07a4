import type { Library } from '../domain/evidence/library.ts';
import { absolute } from '../url.ts';
import { type Dataset, datasets } from './datasets.ts';
import { EDITIONS, INTERNAL, isPublished, PARTS } from './files.ts';

/** Address of a file of the data. */
const dataAddress = (path: string) => `${absolute('/data/v1/')}${path}`;

/** Address of the schema of a file. */
export const schemaAddress = (id: string) => dataAddress(`schemas/${id}.json`);

/** Name of the license by which programs know it. */
const LICENSE = 'CC-BY-4.0';

/** What there is to load, for programs. */
export function catalog(library: Library) {
	return {
		title: 'Data of Mesh or Not',
		description: 'Facts about service meshes and the alternatives to them, and what is concluded from them.',
		documentation: absolute('/reference/data/'),
		datasets: [...datasets(library).map(entry), ...(isPublished(EDITIONS) ? [editionsEntry] : [])],
		internal: {
			description: 'Files that tools of this site load. They change without notice: build nothing on them.',
			files: INTERNAL.map((path) => ({ url: dataAddress(path) })),
		},
	};
}

const entry = ({ id, title, description, count, table }: Dataset) => ({
	...{ id, title, description, license: LICENSE, count, schema: schemaAddress(id) },
	formats: [
		{ mediaType: 'application/json', url: dataAddress(`${id}.json`) },
		...(table ? [{ mediaType: 'text/csv', url: dataAddress(`${id}.csv`) }] : []),
	],
	parts: PARTS.filter(({ of }) => of === id).map(({ id, title, description, path }) => ({
		...{ title, description, urlTemplate: dataAddress(path), schema: schemaAddress(id) },
	})),
});

const editionsEntry = {
	...{ id: 'editions', title: 'Editions', license: LICENSE },
	description: 'The facts as they stood on earlier days, and what changed between two of them.',
	formats: [{ mediaType: 'application/json', url: dataAddress(EDITIONS) }],
	parts: [],
};
