/**
 * Addresses inside the site, for code that runs in the browser. The base is known at build time; the origin is not, because
 * the same files may be served from anywhere.
 */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

export const siteHref = (path: string) => `${BASE}${path}`;

/** Full address of a tool with a state. During server rendering there is no origin yet, so a path has to do. */
export function linkTo(path: string, link: string): string {
	const origin = typeof window === 'undefined' ? '' : window.location.origin;
	return `${origin === 'null' ? '' : origin}${siteHref(path)}#${link}`;
}
