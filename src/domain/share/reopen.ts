import { APPEARANCE_KEYS } from '../embed/parameters.ts';
import { linksIn, NOTHING_FOUND, whyNothingIn } from './links-in-text.ts';
import { TOOLS, type ToolId } from './tools.ts';

/** What was found in a text that somebody pasted. */
export type Found =
	/** A state of a tool, as its link holds it. */
	| { readonly kind: 'state'; readonly tool: ToolId; readonly state: string; readonly more: readonly string[] }
	/** A link of ours that cannot be used, and why. */
	| { readonly kind: 'damaged'; readonly reason: string }
	| { readonly kind: 'nothing'; readonly reason: string };

/** Longer texts are not read. Exports with all their sources stay far below. In characters. */
export const MAX_EXPORT = 4_000_000;

/**
 * Finds the state in any export: Markdown, wikitext, CSV, JSON, HTML, the metadata of a picture, a calendar, or a bare link.
 * Never throws, and uses nothing of the text but characters that links may hold.
 *
 * @param preferred tool that the reader is at: of several links in a text, its own counts
 */
export function findState(text: string, preferred?: ToolId): Found {
	if (text.length > MAX_EXPORT)
		return { kind: 'nothing', reason: 'The text is longer than any export of this handbook.' };
	if (text.trim() === '')
		return { kind: 'nothing', reason: 'There is no text yet. Paste an export, or choose a file.' };
	const links = linksIn(text);
	if (links.length === 0) return { kind: 'nothing', reason: whyNothingIn(text) };
	const usable = links.filter((link) => link.problem === undefined);
	const chosen =
		usable.find(({ tool }) => tool === preferred) ?? usable.find(({ tool }) => tool === 'record') ?? usable[0];
	if (chosen === undefined) return { kind: 'damaged', reason: links[0]?.problem ?? NOTHING_FOUND };
	const others = usable.filter(({ tool, state }) => tool === chosen.tool && state !== chosen.state);
	const more =
		others.length === 0
			? []
			: [`The text holds ${others.length + 1} different links to ${TOOLS[chosen.tool].name}; the first one is used.`];
	return { kind: 'state', tool: chosen.tool, state: chosen.state, more };
}

/** The state in a link, or why there is none, and the tool that the link belongs to if that is another one. */
type StateFor = { readonly state: string; readonly error?: string; readonly belongsTo?: ToolId };

/**
 * The state in a link to one tool that a reader pasted, without how an embed looks, which is chosen anew. Of nothing it is
 * nothing; what cannot be used is refused with the reason.
 */
export function stateFor(tool: ToolId, link: string): StateFor {
	if (link.trim() === '') return { state: '' };
	const found = findState(link, tool);
	if (found.kind !== 'state') return { state: '', error: found.reason };
	if (found.tool === tool) return { state: withoutAppearance(found.state) };
	return { state: '', error: `This link belongs to ${TOOLS[found.tool].name}.`, belongsTo: found.tool };
}

const withoutAppearance = (state: string): string =>
	state
		.split('&')
		.filter((pair) => !APPEARANCE_KEYS.has(pair.slice(0, pair.indexOf('='))))
		.join('&');
