import type { Theme, View } from '../../domain/embed/appearance.ts';
import type { EmbedOptions, EmbedSite, EmbedTarget } from '../../domain/embed/frame.ts';
import { embedFrame } from '../../domain/embed/frame.ts';
import { pastedFact } from '../../domain/embed/pasted-fact.ts';
import { elementHtml, iframeHtml, iframeJsx } from '../../domain/embed/snippet.ts';
import { EMBEDS, type EmbedTool } from '../../domain/embed/tools.ts';
import { stateFor } from '../../domain/share/reopen.ts';

/** How the snippet is written, and for whom. */
export const FORMS = {
	html: 'HTML, for most wikis',
	jsx: 'JSX, for Docusaurus and other MDX',
	element: 'the element below, for wikis that serve its file',
} as const;

/** What can be embedded, with its name for readers. */
export const SUBJECTS: readonly (readonly [id: EmbedTool | 'fact', name: string])[] = [
	...Object.entries(EMBEDS).map(([id, { title }]) => [id as EmbedTool, title] as const),
	['fact', 'A single fact'],
];

export type Choice = {
	readonly subject: EmbedTool | 'fact';
	readonly form: keyof typeof FORMS;
	readonly theme: Theme;
	readonly view: View;
	/** Link of a view, or id of a fact, as a reader pasted it. */
	readonly link: string;
	/** Whether the embed compares its facts with those of today. */
	readonly pinned: boolean;
};

/** A fact that is shown until a reader names another one. */
export const EXAMPLE_FACT = 'linkerd/retry-budget';

/** The address and the snippet for a choice. If what was pasted cannot be used, those of the default, with the reason. */
export function snippetFor(
	choice: Choice,
	site: EmbedSite,
	today: string,
): { readonly url: string; readonly snippet: string; readonly error?: string | undefined } {
	const { target, error } = targetOf(choice);
	const options: EmbedOptions = { theme: choice.theme, view: choice.view, kb: editionOf(choice, target, today) };
	const frame = embedFrame(target, site, options);
	const snippets = { html: iframeHtml(frame), jsx: iframeJsx(frame), element: elementHtml(target, options) };
	return { url: frame.url, snippet: snippets[choice.form], error };
}

function targetOf({ subject, link }: Choice): { readonly target: EmbedTarget; readonly error?: string | undefined } {
	if (subject !== 'fact') {
		const { state, error } = stateFor(subject, link);
		return { target: { tool: subject, state }, error };
	}
	const fact = link.trim() === '' ? EXAMPLE_FACT : pastedFact(link);
	if (fact !== undefined) return { target: { fact } };
	return {
		target: { fact: EXAMPLE_FACT },
		error: `This is no fact. Paste its link, or an id such as ${EXAMPLE_FACT}.`,
	};
}

/** A pasted link names the edition that it was made with, and keeps it. */
function editionOf({ pinned }: Choice, { state = '' }: EmbedTarget, today: string): string | undefined {
	if (pinned) return state === '' ? today : undefined;
	return state === '' ? undefined : 'live';
}
