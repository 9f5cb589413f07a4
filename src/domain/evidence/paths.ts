/**
 * Paths inside the site, without its base. Page and fact addresses are permanent: they depend on ids alone, and ids are
 * never given away again.
 */

/** Page of a platform, which also lists its facts. */
export const platformPath = (platform: string) => `/compare/${platform}/`;

/** Page that lists the facts about a subject that is not a platform. */
export const subjectPath = (subject: string) => `/reference/facts/${subject}/`;

/** Anchor of a fact on the page of its subject. */
export const factAnchor = (id: string) => `fact-${id.slice(id.indexOf('/') + 1)}`;

/**
 * Address of a fact.
 *
 * @param platforms ids of all platforms, which tell the two kinds of pages apart
 */
export function factPath(id: string, platforms: ReadonlySet<string>): string {
	const subject = id.slice(0, id.indexOf('/'));
	return `${platforms.has(subject) ? platformPath(subject) : subjectPath(subject)}#${factAnchor(id)}`;
}

/** Address of the reasons for the score of a candidate. */
export const scorePath = (platform: string, criterion: string) => `/compare/scores/${criterion}/#${platform}`;
