import type { PageExtension } from '../../schema/page.ts';

/** What programs are told of a page. Addresses are absolute. */
export type PageSummary = {
	readonly title: string;
	readonly description: string;
	readonly url: string;
	readonly kind: PageExtension['kind'];
	readonly reviewed: string;
	/** Pages above it, the first page of the site first. Empty for the first page itself. */
	readonly above: readonly { readonly title: string; readonly url: string }[];
};

/** A file that can be loaded. */
export type Download = { readonly title: string; readonly mediaType: string; readonly url: string };

const CONTEXT = 'https://schema.org';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const NAME = 'Mesh or Not';

/** A page as linked data in the vocabulary of schema.org: what it is, and where it stands. */
export function pageData(page: PageSummary): object {
	const above = page.above.map(({ title, url }, index) => crumb(index + 1, title, url));
	const here = crumb(above.length + 1, page.title, page.url);
	const crumbs = above.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: [...above, here] }] : [];
	return { '@context': CONTEXT, '@graph': [described(page), ...crumbs] };
}

const crumb = (position: number, name: string, item: string) => ({ '@type': 'ListItem', position, name, item });

function described({ title, description, url, kind, reviewed }: PageSummary): object {
	const common = { url, description, inLanguage: 'en', license: LICENSE };
	switch (kind) {
		case 'home':
			return { '@type': 'WebSite', name: NAME, alternateName: title, ...common };
		case 'tool':
			return {
				...{ '@type': 'WebApplication', name: title, ...common, isAccessibleForFree: true },
				...{ applicationCategory: 'DeveloperApplication', operatingSystem: 'Any' },
			};
		default:
			return {
				...{ '@type': 'TechArticle', headline: title, ...common, dateModified: reviewed },
				author: { '@type': 'Organization', name: NAME },
			};
	}
}

/**
 * The data of the site as a dataset with its files, for search engines for data.
 *
 * @param edition name and day of the edition of the facts
 */
export function datasetData(
	{ title, description, url }: Pick<PageSummary, 'title' | 'description' | 'url'>,
	edition: { readonly id: string; readonly date: string },
	downloads: readonly Download[],
): object {
	return {
		...{ '@context': CONTEXT, '@type': 'Dataset', name: title, description, url, license: LICENSE },
		...{ isAccessibleForFree: true, version: edition.id, dateModified: edition.date },
		creator: { '@type': 'Organization', name: NAME },
		distribution: downloads.map((download) => ({
			...{ '@type': 'DataDownload', name: download.title },
			...{ encodingFormat: download.mediaType, contentUrl: download.url },
		})),
	};
}
