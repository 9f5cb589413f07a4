import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Integration: takes embeds out of the sitemap. They ask not to be indexed, since each shows a part of a page that is, and
 * there is one for every fact.
 */
export function listedPages(): AstroIntegration {
	return {
		name: 'listed-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const maps = (await readdir(dir)).filter((file) => /^sitemap-\d+\.xml$/.test(file));
				for (const map of maps.map((file) => new URL(file, dir))) {
					await writeFile(map, withoutEmbeds(await readFile(map, 'utf8')));
				}
			},
		},
	};
}

const withoutEmbeds = (xml: string) =>
	xml.replace(/<url>.*?<\/url>/gs, (entry) => (/<loc>[^<]*\/embed\//.test(entry) ? '' : entry));
