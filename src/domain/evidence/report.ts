/** Where a reader reports that a fact is wrong. Nothing is sent: a link is followed, or a text is copied. */

/** Address of the page with the text to copy for a fact, without the base of the site. */
export const reportPath = (id: string): string => `/reference/report/#fact=${id}`;

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
