import { MAX_LENGTH } from '../../domain/permalink/link.ts';
import type { Appearance } from '../frame/appearance.ts';

/** Tools that can be embedded, where the whole tool is, and a height that shows the result of each. */
export const EMBEDS = {
	scoring: { title: 'Scoring calculator', page: '/compare/scoring/', height: 900 },
	matrix: { title: 'Matrix', page: '/compare/matrix/', height: 900 },
	advisor: { title: 'Do we need a service mesh?', page: '/decide/advisor/', height: 1600 },
	checklist: { title: 'Adoption checklist', page: '/decide/checklist/', height: 1200 },
	retries: { title: 'Retry storm simulator', page: '/cost/retries/', height: 1400 },
	certificates: { title: 'Certificate planner', page: '/adopt/certificate-planner/', height: 1200 },
	record: { title: 'Decision record', page: '/decide/record/', height: 1600 },
	overhead: { title: 'Overhead estimator', page: '/cost/estimator/', height: 1600 },
} as const;

export type EmbedChoice = {
	readonly tool: keyof typeof EMBEDS;
	readonly theme: Appearance['theme'];
	readonly view: Appearance['view'];
	/** Link that a reader pasted, as it came. */
	readonly link: string;
	/** Whether the embed compares its facts with those of today. */
	readonly pinned: boolean;
};

type Site = { readonly origin: string; readonly base: string; readonly edition: string };

/** The address of the embed. If the pasted link cannot be used, the address is that of the default view, with the reason. */
export function embedAddress(choice: EmbedChoice, { origin, base, edition }: Site): { url: string; error?: string } {
	const { state, error } = stateIn(choice);
	const parameters = [
		...(state === '' && choice.pinned ? ['v=1', `kb=${edition}`] : []),
		...(state === '' ? [] : [choice.pinned ? state : state.replace(/\bkb=[^&]*/, 'kb=live')]),
		...(choice.theme === 'auto' ? [] : [`theme=${choice.theme}`]),
		...(choice.view === 'full' ? [] : [`view=${choice.view}`]),
	];
	const fragment = parameters.length === 0 ? '' : `#${parameters.join('&')}`;
	const url = `${origin}${base.replace(/\/$/, '')}/embed/${choice.tool}/${fragment}`;
	return error === undefined ? { url } : { url, error };
}

function stateIn({ link, tool }: EmbedChoice): { state: string; error?: string } {
	const text = link.trim();
	if (text === '') return { state: '' };
	const state = text.slice(text.indexOf('#') + 1);
	if (!text.includes('#') || state.length > MAX_LENGTH || !/^[a-z0-9]+=[A-Za-z0-9._~&=-]*$/.test(state)) {
		return { state: '', error: 'This is not a link of a tool. Copy it from “Share and export” below the tool.' };
	}
	if (![EMBEDS[tool].page, `/embed/${tool}/`].some((path) => text.includes(path))) {
		return { state: '', error: `This link belongs to another tool than the ${EMBEDS[tool].title.toLowerCase()}.` };
	}
	return { state };
}

/** The frame to paste. Nothing that a reader typed gets into it except characters that links may hold. */
export function iframeSnippet({ tool }: EmbedChoice, { url }: { readonly url: string }): string {
	const { title, height } = EMBEDS[tool];
	const address = url.replaceAll('&', '&amp;');
	return `<iframe src="${address}" title="${title}: Mesh or Not" width="100%" height="${height}" loading="lazy" style="border:0" allow="clipboard-write"></iframe>`;
}
