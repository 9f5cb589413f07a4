import { describe, expect, test } from 'vitest';
import { datasetData, type PageSummary, pageData } from '../../../src/domain/data/structured-data.ts';

const PAGE: PageSummary = {
	title: 'Linkerd',
	description: 'A mesh.',
	url: 'https://site.example/compare/linkerd/',
	kind: 'reference',
	reviewed: '2026-11-21',
	above: [{ title: 'Mesh or Not', url: 'https://site.example/' }],
};

/** The parts of the description of a page. */
const graph = (page: PageSummary) => (pageData(page) as { '@graph': readonly { '@type': string }[] })['@graph'];

const types = (page: PageSummary) => graph(page).map((part) => part['@type']);

describe('pageData()', () => {
	test('calls pages what they are', () => {
		expect(types(PAGE)).toEqual(['TechArticle', 'BreadcrumbList']);
		expect(types({ ...PAGE, kind: 'tool' })).toEqual(['WebApplication', 'BreadcrumbList']);
		expect(types({ ...PAGE, kind: 'home', above: [] })).toEqual(['WebSite']);
	});

	test('says of a text where it is, in which language, under which license, and by whom it was last looked through', () => {
		expect(graph(PAGE)[0]).toEqual({
			...{ '@type': 'TechArticle', headline: 'Linkerd', url: PAGE.url, description: 'A mesh.', inLanguage: 'en' },
			...{ license: 'https://creativecommons.org/licenses/by/4.0/', dateModified: '2026-11-21' },
			author: { '@type': 'Organization', name: 'Mesh or Not' },
		});
	});

	test('says of a tool that it costs nothing and runs in any browser', () => {
		expect(graph({ ...PAGE, kind: 'tool' })[0]).toMatchObject({
			...{ name: 'Linkerd', url: PAGE.url, isAccessibleForFree: true },
			...{ applicationCategory: 'DeveloperApplication', operatingSystem: 'Any' },
		});
	});

	test('leads from the first page to the page itself', () => {
		const [, crumbs] = (pageData(PAGE) as { '@graph': readonly { itemListElement?: readonly object[] }[] })['@graph'];
		expect(crumbs?.itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'Mesh or Not', item: 'https://site.example/' },
			{ '@type': 'ListItem', position: 2, name: 'Linkerd', item: PAGE.url },
		]);
	});
});

test('datasetData() names edition, license and every file', () => {
	const file = { title: 'Facts', mediaType: 'text/csv', url: 'https://site.example/data/v1/facts.csv' };
	expect(datasetData(PAGE, { id: '2026.11.21', date: '2026-11-21' }, [file])).toMatchObject({
		'@type': 'Dataset',
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'Mesh or Not' },
		version: '2026.11.21',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file.url }],
	});
});
