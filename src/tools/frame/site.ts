/**
 * Addresses inside the site, for code that runs in the browser. Neither base nor origin is known at build time, because the
 * same files may be served from anywhere; but every script lies one folder below the base.
 */
const BASE = baseOf(import.meta.env.SSR ? import.meta.env.BASE_URL : new URL('..', ownAddress()).pathname);

/** Apart, or the bundler would take the pair for the address of a file to copy. */
function ownAddress(): string {
	return import.meta.url;
}

function baseOf(path: string): string {
	return path.replace(/\/$/, '');
}

export const siteHref = (path: string) => `${BASE}${path}`;

/**
 * Full address of a page. During server rendering there is none yet, so a path has to do; a frame without a sandbox of its own
 * has no origin, but it knows where it came from.
 */
export function addressOf(path: string): string {
	if (typeof window === 'undefined') return siteHref(path);
	try {
		return new URL(siteHref(path), window.location.href).href;
	} catch {
		return siteHref(path);
	}
}

/** Full address of a tool with a state. */
export const linkTo = (path: string, link: string): string => `${addressOf(path)}#${link}`;
