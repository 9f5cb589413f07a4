import type { AstroIntegration } from 'astro';
import { drawImages } from './og/draw-images.ts';
import { indexSite } from './search/index-site.ts';
import { writeTwins } from './twins/write-twins.ts';

/**
 * Integration: what is made from the built pages. The search is indexed by a process of its own and pictures are drawn by
 * threads, so all of it is made at the same time.
 */
export function finish(): AstroIntegration {
	return {
		name: 'finish',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				await Promise.all([indexSite, drawImages, writeTwins].map((make) => make(dir, logger)));
			},
		},
	};
}
