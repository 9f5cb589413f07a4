import type { BuiltPage } from '../built/pages.ts';
import { SECTIONS } from '../sidebar.ts';

/** A page as the list names it. */
export type ListedPage = Omit<BuiltPage, 'html'>;

/**
 * The list of all pages for programs that read text, section by section.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt(pages: readonly ListedPage[]): string {
	const home = pages.find(({ path }) => path === '/');
	if (home === undefined) throw new Error('The site has no first page');
	const sections = SECTIONS.map(({ folder, label }) => ({
		label,
		listed: pages.filter(({ path }) => path.startsWith(`/${folder}/`)),
	}));
	const line = ({ title, canonical, description }: ListedPage) => `- [${title}](${canonical}index.md): ${description}`;
	return [
		'# Mesh or Not',
		'',
		`> ${home.description}`,
		'',
		'Every statement about a product is a fact with a version, a source and a date. Quote the source and the edition with it.',
		'Each page below is Markdown; its address without `index.md` is the page for people.',
		...sections.flatMap(({ label, listed }) => ['', `## ${label}`, '', ...listed.map(line)]),
		'',
		'## Data',
		'',
		`- [Index of the data](${new URL('data/v1/index.json', home.canonical).href}): facts, sources, matrix, scores and more as JSON and CSV, with schemas`,
		'',
	].join('\n');
}
