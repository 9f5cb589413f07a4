import { siteHref } from '../frame/site.ts';

/** Page of a test, with its conditions, sources and facts. */
export const testHref = (id: string) => siteHref(`/cost/measurements/${id}/`);
