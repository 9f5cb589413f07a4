import { type ComponentType, hydrate, type VNode } from 'preact';
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
		const tool = <Tool {...propsFrom(root)} />;
		forgetRestored(root).then(() => bringToLife(root, tool));
	}
}

/**
 * Takes over a rendering of the server. What a reader entered while code or data was on its way is entered once more, by code
 * that only then is loaded.
 *
 * @param ready what the server rendered
 * @param late whether that waits for a file
 */
export async function bringToLife(root: HTMLElement, ready: VNode | Promise<VNode>, late = false): Promise<void> {
	// Reading a large page and bringing it to life are each a long task on a slow phone. In between it may answer its reader.
	if (!late) await new Promise((resolve) => setTimeout(resolve));
	const waking = (late || hasEntries(root)) && (await import('./wake.ts').catch(() => undefined));
	if (waking) return waking.wake(root, Promise.resolve(ready));
	const view = await ready;
	forgetEntries(root);
	hydrate(view, root);
	keepFocus(root);
	root.dataset['live'] = '';
}

/**
 * Browsers bring back what a field held before its page was left or loaded again, some of them only after this code has run.
 * The link alone says what a tool holds.
 *
 * @returns when nothing more comes back
 */
export async function forgetRestored(root: HTMLElement): Promise<void> {
	const [navigation] = performance.getEntriesByType('navigation');
	if (!navigation || (navigation as PerformanceNavigationTiming).type === 'navigate') return;
	forgetEntries(root);
	if (document.readyState === 'complete') return;
	await new Promise((resolve) => window.addEventListener('pageshow', resolve, { once: true }));
	forgetEntries(root);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsIn = (root: HTMLElement) => [...root.querySelectorAll<Field>('input, textarea')];

const isBox = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

/** A tool would show an entry and not know of it. */
function forgetEntries(root: HTMLElement): void {
	for (const option of root.querySelectorAll('option')) option.selected = option.defaultSelected;
	for (const field of fieldsIn(root)) {
		if (isBox(field)) field.checked = field.defaultChecked;
		else if (field.type !== 'file') field.value = field.defaultValue;
	}
}

/** Boxes and options that are chosen and were not, or the other way round. */
const CHOSEN = 'input:checked:not([checked]), :is([checked], [selected]):not(:checked)';

/** Whether a field holds something else than what the server put there. */
export const hasEntries = (root: HTMLElement): boolean =>
	root.querySelector(CHOSEN) !== null ||
	fieldsIn(root).some((field) => !isBox(field) && field.value !== field.defaultValue);

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
