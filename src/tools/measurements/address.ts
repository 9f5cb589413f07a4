import { factPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';

/** Page of a test, with its conditions, sources and facts. */
export const testHref = (id: string) => siteHref(`/cost/measurements/${id}/`);

/**
 * Address of a fact.
 *
 * @param platforms ids of all platforms
 */
export const factHref = (id: string, platforms: ReadonlySet<string>) => siteHref(factPath(id, platforms));
