import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import sharp from 'sharp';
import { inLanes } from '../built/lanes.ts';
import { type BuiltPage, builtPages } from '../built/pages.ts';
import { SECTIONS } from '../sidebar.ts';
import { type Card, cardSvg } from './card.ts';
import { imagePath } from './path.ts';

/**
 * Few colors are enough for text on paper, and make files small. Dots that mix colors would blur letters and make files
 * larger. More effort and compression take twice as long and save two percent.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

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

/** Draws a picture for every page, which other sites show where somebody links to it. */
export async function drawImages(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	let drawn = 0;
	await inLanes(builtPages(dir), AT_ONCE, async (page) => {
		await draw(page, dir);
		drawn += 1;
	});
	logger.info(`${drawn} pictures`);
}

async function draw(page: BuiltPage, dir: URL): Promise<void> {
	const file = new URL(`.${imagePath(page.path)}`, dir);
	await mkdir(new URL('.', file), { recursive: true });
	await writeFile(file, await cardPng(cardOf(page)));
}
