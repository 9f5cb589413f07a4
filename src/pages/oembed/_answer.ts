import { type EmbedTarget, embedFrame } from '../../domain/embed/frame.ts';
import { oEmbed } from '../../domain/embed/oembed.ts';
import { imagePath } from '../../og/path.ts';
import { absolute } from '../../url.ts';

/**
 * The answer for an embed as a file.
 *
 * @param page path of the page that holds the whole, with or without an anchor
 */
export function answer(target: EmbedTarget, title: string, page: string): Response {
	const home = new URL(absolute('/'));
	const frame = embedFrame(target, { origin: home.origin, base: home.pathname });
	const picture = absolute(imagePath(page.replace(/#.*$/, '')));
	return new Response(JSON.stringify(oEmbed(frame, title, home.href, picture)), {
		headers: { 'Content-Type': 'application/json+oembed' },
	});
}
