import type { Frame } from './frame.ts';
import { iframeHtml } from './snippet.ts';

/** Width in pixels at which the heights of the embeds were measured. */
const WIDTH = 700;

/** Seconds after which a consumer should ask again: embeds keep their address, and their heights seldom change. */
const CACHE_AGE = 86_400;

/** What consumers of oEmbed ask for: a frame to put into their page. */
export type OEmbed = {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly cache_age: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
};

/**
 * The answer to a consumer of oEmbed. It is a static file, so it knows no size but that of the default result.
 *
 * @param provider address of the first page of the site
 * @param thumbnail address of the picture of the page that holds the whole, 1200 by 630 pixels
 * @see https://oembed.com/
 */
export function oEmbed(frame: Frame, title: string, provider: string, thumbnail: string): OEmbed {
	return {
		...{ version: '1.0', type: 'rich', title, provider_name: 'Mesh or Not', provider_url: provider },
		...{ html: iframeHtml(frame), width: WIDTH, height: frame.height, cache_age: CACHE_AGE },
		...{ thumbnail_url: thumbnail, thumbnail_width: 1200, thumbnail_height: 630 },
	};
}

/** Path of the answer for an embed, from the path of the embed: `/embed/scoring/` gives `/oembed/scoring.json`. */
export const oEmbedPath = (embed: string): string => embed.replace('/embed/', '/oembed/').replace(/\/$/, '.json');
