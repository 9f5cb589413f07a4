import { type ComponentType, hydrate } from 'preact';
import { keepFocus } from './keep-focus.ts';

/**
 * Brings the server's rendering of a tool to life. Unlike the framework's own islands this needs no inline script, sends no
 * value twice, and lets a tool read its data from the markup that is there anyway.
 *
 * @param tool name in the `data-tool` attribute around the tool
 * @param propsFrom makes the props that the server rendered with, from the markup
 */
export function mount<Props extends object>(
	tool: string,
	Tool: ComponentType<Props>,
	propsFrom: (root: HTMLElement) => Props,
): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		forgetEntries(root);
		hydrate(<Tool {...propsFrom(root)} />, root);
		keepFocus(root);
	}
}

/** Browsers bring back what a field held before a page was loaded again. A tool would show it and not know of it. */
export function forgetEntries(root: HTMLElement): void {
	for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
		if (field.type !== 'file') field.value = field.defaultValue;
		if (field instanceof HTMLInputElement) field.checked = field.defaultChecked;
	}
}

/**
 * The data that the page holds for a tool, in the script element behind it.
 *
 * @throws if there is none, which means that the page was built wrong
 */
export function dataBeside<T>(root: HTMLElement): T {
	const script = root.nextElementSibling;
	if (script?.getAttribute('type') !== 'application/json') throw new Error(`no data beside ${root.dataset['tool']}`);
	return JSON.parse(script.textContent ?? '') as T;
}

/** Whether the page is an embed. */
export const isEmbedded = () => document.documentElement.dataset['embed'] !== undefined;
