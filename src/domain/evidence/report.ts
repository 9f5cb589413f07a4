/** How a reader reports that a fact is wrong. Nothing is sent: a link is followed, or a text is copied. */

/** Page with the text to copy, for sites whose repository has no address. */
export const REPORT_PAGE = '/reference/report/';

const FACT_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Address of the page with the text to copy for a fact, without the base of the site. */
export const reportPath = (id: string): string => `${REPORT_PAGE}#fact=${id}`;

/** The id in a fragment that {@link reportPath} wrote; anything else is none. */
export function factToReport(fragment: string): string | undefined {
	const id = /^#?fact=(.*)$/.exec(fragment)?.[1]?.replace(/%2f/i, '/');
	return id !== undefined && id.length <= 120 && FACT_ID.test(id) ? id : undefined;
}

/**
 * Address of the form for new issues on GitHub, with the id filled in. The names are those of the fields in
 * `.github/ISSUE_TEMPLATE/fact.yml`.
 *
 * @param repository for example `https://github.com/owner/name`
 */
export function issueAddress(repository: string, id: string): string {
	const query = new URLSearchParams({ template: 'fact.yml', title: `Fact ${id}`, fact: id });
	return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}

/** What a report has to say, line by line. */
const LINES = [
	'What is wrong:',
	'What it should say:',
	'Source (address, and the sentence in it):',
	'Version, mode or edition that the source is about:',
	'Day on which I read the source:',
	'My interest, if I have one (for example, I work for a vendor):',
] as const;

/** The report as a text to copy and complete. */
export const reportText = (id: string, edition: string): string =>
	[`Fact: ${id}`, `Facts edition: ${edition}`, ...LINES, ''].join('\n\n');
