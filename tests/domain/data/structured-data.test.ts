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

/** The parts of the description of a page, by type. */
const types = (page: PageSummary) =>
	(pageData(page) as { '@graph': readonly { '@type': string }[] })['@graph'].map((part) => part['@type']);

describe('pageData()', () => {
	test('calls pages what they are', () => {
		expect(types(PAGE)).toEqual(['TechArticle', 'BreadcrumbList']);
		expect(types({ ...PAGE, kind: 'tool' })).toEqual(['WebApplication', 'BreadcrumbList']);
		expect(types({ ...PAGE, kind: 'home', above: [] })).toEqual(['WebSite']);
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
		version: '2026.11.21',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file.url }],
	});
});
