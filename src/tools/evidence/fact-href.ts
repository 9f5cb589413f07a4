import { factPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';

/**
 * Address of a fact.
 *
 * @param platforms ids of all platforms
 */
export const factHref = (id: string, platforms: ReadonlySet<string>): string => siteHref(factPath(id, platforms));
