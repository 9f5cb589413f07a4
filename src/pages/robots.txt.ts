import { absolute } from '../url.ts';

/** Everything may be read; this is where the list of pages is. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
