import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { type BuiltPage, builtPages } from '../built/pages.ts';
import { SECTIONS } from '../sidebar.ts';
import { type Card, cardSvg } from './card.ts';
import { imagePath } from './path.ts';

/** Few colors are enough for text on paper, and make files small. */
const PNG = { palette: true, colours: 16, effort: 4, compressionLevel: 9 } as const;

/** Pictures that are drawn at the same time: they are drawn by threads beside this one. */
const AT_ONCE = 4;

/** What the picture of a page says. */
export const cardOf = ({ path, title, description, html }: BuiltPage): Card => ({
	section: sectionOf(path, html.includes('data-tool="')),
	title,
	description,
});

function sectionOf(path: string, isTool: boolean): string {
	const label = SECTIONS.find(({ folder }) => path.startsWith(`/${folder}/`))?.label ?? 'A handbook';
	return isTool ? `${label} · Tool` : label;
}

/** The picture as a PNG file. */
export const cardPng = (card: Card): Promise<Uint8Array> =>
	sharp(Buffer.from(cardSvg(card)))
		.png(PNG)
		.toBuffer();

/** Integration: draws a picture for every page, which other sites show where somebody links to it. */
export function drawImages(): AstroIntegration {
	return {
		name: 'draw-images',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await builtPages(dir);
				for (let first = 0; first < pages.length; first += AT_ONCE) {
					await Promise.all(pages.slice(first, first + AT_ONCE).map((page) => draw(page, dir)));
				}
				logger.info(`${pages.length} pictures`);
			},
		},
	};
}

async function draw(page: BuiltPage, dir: URL): Promise<void> {
	const file = new URL(`.${imagePath(page.path)}`, dir);
	await mkdir(new URL('.', file), { recursive: true });
	await writeFile(file, await cardPng(cardOf(page)));
}
