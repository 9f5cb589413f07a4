import type { Appearance } from './appearance.ts';
import { EMBEDS, type EmbedTool, embedPath, FACT_HEIGHT, factEmbedPath } from './tools.ts';
import { writeAppearance } from './write-appearance.ts';

/** What is embedded: a tool with a state, as a link writes it (`v=1&kb=...`), or the fact of this id. */
export type EmbedTarget =
	| { readonly tool: EmbedTool; readonly state: string; readonly fact?: undefined }
	| { readonly fact: string; readonly tool?: undefined; readonly state?: undefined };

/** Where the embeds are served. */
export type EmbedSite = {
	readonly origin: string;
	/** Path below which the site is served, `/` or `/mesh/`. */
	readonly base: string;
};

/** A frame to be pasted into a wiki: address, title and the height where the host cannot adjust it. */
export type Frame = { readonly url: string; readonly title: string; readonly height: number };

/** How it looks, and the edition to compare with, or `live`; without one, a tool keeps what its state says. */
export type EmbedOptions = Partial<Appearance> & { readonly kb?: string | undefined };

/**
 * The frame that shows a tool or a fact.
 *
 * @param target its state holds only characters that links may hold: it comes from `encodeLink` or `stateFor`
 */
export function embedFrame(
	target: EmbedTarget,
	{ origin, base }: EmbedSite,
	{ kb, ...appearance }: EmbedOptions = {},
): Frame {
	const root = `${origin}${base.replace(/\/$/, '')}`;
	const { tool, fact } = target;
	const path = tool === undefined ? factEmbedPath(fact) : embedPath(tool);
	const parameters = [
		...(tool === undefined ? versioned('', kb) : versioned(target.state, kb)),
		...writeAppearance(appearance),
	];
	return {
		url: `${root}${path}${parameters.length === 0 ? '' : `#${parameters.join('&')}`}`,
		title: `Mesh or Not: ${tool === undefined ? 'a fact' : EMBEDS[tool].title}`,
		height: tool === undefined ? FACT_HEIGHT : EMBEDS[tool].heights[appearance.view ?? 'full'],
	};
}

/** The parts of a state, with another edition if one is asked for. */
function versioned(state: string, kb: string | undefined): string[] {
	const parts = state.split('&').filter(Boolean);
	if (kb === undefined) return parts;
	const rest = parts.filter((part) => !/^(?:v|kb)=/.test(part));
	const version = parts.find((part) => part.startsWith('v=')) ?? 'v=1';
	return [version, `kb=${kb}`, ...rest];
}
