import type { Import } from './imports.ts';

/** What a folder or a file may import, as beginnings of paths or names of packages. */
type Layer = { readonly folder: string; readonly may: readonly string[] };

/**
 * Folders whose imports are limited. The first entry that fits counts, so an exception stands before its rule. What stands
 * in no layer, such as `src/library.ts` or a page, joins them.
 */
const LAYERS: readonly Layer[] = [
	// Holds the schemas against the types that computations expect.
	{ folder: 'src/schema/collections.ts', may: ['src/schema/', 'src/domain/evidence/types.ts', 'astro/zod'] },
	{ folder: 'src/schema/', may: ['src/schema/', 'astro/zod'] },
	// Rules of the content and manifests are read when the site is built, and weigh nothing in a browser.
	{ folder: 'src/domain/evidence/checks/', may: ['src/domain/', 'src/schema/'] },
	{ folder: 'src/domain/manifests/', may: ['src/domain/', 'src/schema/', 'yaml'] },
	// Reads a file that a reader opens.
	{ folder: 'src/domain/settings/schema.ts', may: ['src/domain/', 'valibot'] },
	{ folder: 'src/domain/settings/settings.ts', may: ['src/domain/', 'valibot'] },
	{ folder: 'src/domain/editions/word-changes.ts', may: ['src/domain/', 'diff'] },
	// Pure computations: no framework, no browser, no files.
	{ folder: 'src/domain/', may: ['src/domain/'] },
	// Wikis copy these files as they are.
	{ folder: 'src/host/', may: [] },
	// What the server hands to a tool holds addresses of the site.
	...['checklist/data', 'matrix/data', 'opinions/example'].map((file) => ({
		folder: `src/tools/${file}.ts`,
		may: ['src/tools/', 'src/domain/', 'src/url.ts'],
	})),
	{ folder: 'src/tools/', may: ['src/tools/', 'src/domain/', 'preact', '@peculiar/'] },
];

/** Folders that nothing outside of them imports: they are where things come together. */
const ENDS = ['src/pages/', 'tests/', 'scripts/'];

/** Names that say nothing about what is inside, and therefore attract everything. */
const EMPTY_NAME = /^(?:utils?|helpers?|common|lib|misc|shared|core|base)$/i;

const within = (path: string, places: readonly string[]) =>
	places.some((place) => path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`));

/** Imports that cross a border in the wrong direction, each with the rule that it breaks. */
export function crossings(imports: readonly Import[]): string[] {
	return imports.flatMap(({ from, to, typeOnly }) => {
		const layer = LAYERS.find(({ folder }) => from.startsWith(folder));
		const end = ENDS.find((folder) => to.startsWith(folder) && !from.startsWith(folder));
		if (end !== undefined && from.startsWith('src/')) return [`${from} imports ${to}, but nothing imports ${end}`];
		if (layer === undefined || within(to, layer.may)) return [];
		// The shape of content is known everywhere; the schemas themselves weigh too much for a browser.
		if (typeOnly && to.startsWith('src/schema/')) return [];
		return [`${from} imports ${to}, but ${layer.folder} may import only ${layer.may.join(', ') || 'nothing'}`];
	});
}

/**
 * Circles among files, as the paths along them. Types count: who reads one file of a circle has to read all of them. What is
 * loaded later finds everything in place, and may refer back.
 */
export function circles(imports: readonly Import[]): string[] {
	const edges = Map.groupBy(
		imports.filter(({ later }) => !later),
		({ from }) => from,
	);
	const done = new Set<string>();
	const found: string[] = [];
	const walk = (file: string, path: readonly string[]): void => {
		if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
		if (done.has(file) || path.includes(file)) return;
		for (const { to } of edges.get(file) ?? []) walk(to, [...path, file]);
		done.add(file);
	};
	for (const file of edges.keys()) walk(file, []);
	return found;
}

/** Files and folders with a name that says nothing. */
export const emptyNames = (files: readonly string[]): string[] =>
	files.filter((file) => file.split('/').some((part) => EMPTY_NAME.test(part.replace(/\..*$/, ''))));

/** What stands among the content and is no content. */
export const codeAmongContent = (files: readonly string[]): string[] =>
	files.filter((file) => !/\.(?:mdx?|yaml|json)$/.test(file));

/** Overrides of the theme that nobody told it about, so that they replace nothing. */
export const idleOverrides = (files: readonly string[], configuration: string, imports: readonly Import[]): string[] =>
	files.filter((file) => {
		const named = configuration.includes(`./${file}`);
		const partOfOther = imports.some(({ from, to }) => to === file && from.startsWith('src/starlight/'));
		return !named && !partOfOther;
	});
