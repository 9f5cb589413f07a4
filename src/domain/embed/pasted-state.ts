import { MAX_LENGTH } from '../permalink/link.ts';
import { APPEARANCE_KEYS } from './parameters.ts';
import { EMBEDS, type EmbedTool, embedPath } from './tools.ts';

/**
 * The state in a link that a reader pasted. What cannot be used is refused with the reason, so that nothing that was typed
 * gets into a snippet except characters that links may hold.
 */
export function pastedState(tool: EmbedTool, link: string): { readonly state: string; readonly error?: string } {
	const text = link.trim();
	if (text === '') return { state: '' };
	const state = text.slice(text.indexOf('#') + 1);
	if (!text.includes('#') || state.length > MAX_LENGTH || !/^[a-z0-9]+=[A-Za-z0-9._~&=-]*$/.test(state)) {
		return { state: '', error: 'This is not a link of a tool. Copy it from “Share and export” below the tool.' };
	}
	if (![EMBEDS[tool].page, embedPath(tool)].some((path) => text.includes(path))) {
		return { state: '', error: `This link belongs to another tool than the ${EMBEDS[tool].title.toLowerCase()}.` };
	}
	return { state: withoutAppearance(state) };
}

/** The link of an embed says how it looks as well; that is chosen anew. */
const withoutAppearance = (state: string): string =>
	state
		.split('&')
		.filter((part) => !APPEARANCE_KEYS.has(part.slice(0, part.indexOf('='))))
		.join('&');

/** The id of a fact in what a reader pasted: the id itself, or the address of its embed or of its place on a page. */
export function pastedFact(text: string): string | undefined {
	const [, embedded] = /\/embed\/fact\/([a-z0-9-]+\/[a-z0-9-]+)\/?(?:[?#].*)?$/.exec(text.trim()) ?? [];
	const [, subject, name] = /\/([a-z0-9-]+)\/#fact-([a-z0-9-]+)$/.exec(text.trim()) ?? [];
	if (embedded !== undefined) return embedded;
	if (subject !== undefined) return `${subject}/${name}`;
	return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text.trim()) ? text.trim() : undefined;
}
