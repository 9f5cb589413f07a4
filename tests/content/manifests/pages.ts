import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT } from '../read.ts';

/** A page or a description, as an author wrote it. */
export type Page = { readonly file: string; readonly text: string };

const FOLDERS = ['docs', 'platforms', 'needs', 'decisions', 'questions'];

/** Everything in which authors write prose. */
export const allPages = (): Page[] =>
	FOLDERS.flatMap((folder) =>
		readdirSync(`${PROJECT}/content/${folder}`, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.mdx?$/.test(name))
			.map((name) => `content/${folder}/${name.replaceAll('\\', '/')}`)
			.map((file) => ({ file, text: readFileSync(`${PROJECT}/${file}`, 'utf8') })),
	);

/** A block of code between two fences: its language, its other attributes and its text. */
const FENCED = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w-]*)([^\n]*)\n([\s\S]*?)^[ \t]*\1/gm;

/** Kubernetes resources, or other YAML, written into prose, where nothing validates them. */
export const yamlInProse = ({ file, text }: Page): string[] =>
	[...text.matchAll(FENCED)]
		.filter(([, , language, , code]) => /^ya?ml$/i.test(language ?? '') || /^\s*apiVersion:/m.test(code ?? ''))
		.map(
			({ index }) =>
				`${file}, line ${text.slice(0, index).split('\n').length}: ` +
				'put this YAML into content/manifests and show it with <Manifest id="..." />',
		);

/** Examples that no page shows. */
export function unusedManifests(ids: readonly string[], pages: readonly Page[]): string[] {
	const used = new Set(
		pages.flatMap(({ text }) => [...text.matchAll(/<Manifest\s[^>]*?\bid=["']([^"']+)["']/g)].map(([, id]) => id)),
	);
	return ids.filter((id) => !used.has(id)).map((id) => `content/manifests/${id}.yaml is shown by no page`);
}
