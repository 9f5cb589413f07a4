import { factPath } from './domain/evidence/paths.ts';
import { library } from './library.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path inside the site as the browser needs it: with the base under which the site is served. */
export const href = (path: string) => `${BASE}${path}`;

/** The same address for use outside the site: in exports, feeds and data. */
export const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href;

const PLATFORMS: ReadonlySet<string> = new Set(library.platforms.map(({ id }) => id));

/** Path of a fact, without the base. */
export const pathOfFact = (id: string) => factPath(id, PLATFORMS);
