import { type ComponentType, hydrate, type VNode } from 'preact';
import { loadJson } from './load.ts';
import { isEmbedded } from './mount.tsx';

type ToolProps<Data> = { readonly data: Data; readonly embedded: boolean };

/** What a reader does first when a tool is wanted. */
const SIGNS = ['pointerenter', 'pointerdown', 'focusin', 'change'] as const;

/**
 * Brings a tool to life that needs more data than a page may weigh. The data is loaded when a link holds a state, or when a
 * reader reaches for the tool; until then the server's rendering stands. What the reader has entered by then is kept.
 *
 * @param tool name in the `data-tool` attribute around the tool
 * @param path data file of the site
 */
export function mountOnUse<Data>(tool: string, Tool: ComponentType<ToolProps<Data>>, path: string): void {
	mountWhenUsed(tool, async () => <Tool data={await loadJson<Data>(path)} embedded={isEmbedded()} />);
}

/**
 * The same for a tool whose code is loaded as late as its data.
 *
 * @param prepare loads what the tool needs; its first rendering has to be the server's
 */
export function mountWhenUsed(tool: string, prepare: (root: HTMLElement) => Promise<VNode>): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		let started = false;
		const start = () => {
			if (started) return;
			started = true;
			bringToLife(root, prepare).catch(() => {
				started = false;
				announce(root);
			});
		};
		const { hash, search } = window.location;
		if (hash.includes('=') || (isEmbedded() && search.includes('='))) start();
		for (const sign of SIGNS) root.addEventListener(sign, start);
		window.addEventListener('hashchange', start);
	}
}

async function bringToLife(root: HTMLElement, prepare: (root: HTMLElement) => Promise<VNode>): Promise<void> {
	const pressed = rememberPressed(root);
	const prepared = await prepare(root).finally(pressed.stop);
	const entered = takeEntries(root);
	root.querySelector('.tool-unloaded')?.remove();
	hydrate(prepared, root);
	root.dataset['live'] = '';
	// Effects that read the link run after the first frame; entries come on top of what the link says.
	requestAnimationFrame(() => setTimeout(() => repeat(root, entered, pressed.last())));
}

/** The button that a reader pressed while nothing answered yet. Pressing it once more would be their next step. */
function rememberPressed(root: HTMLElement): { readonly stop: () => void; readonly last: () => string | undefined } {
	let id: string | undefined;
	const remember = ({ target }: Event) => {
		if (target instanceof Element) id = target.closest('button[id]')?.id;
	};
	root.addEventListener('click', remember);
	return { stop: () => root.removeEventListener('click', remember), last: () => id };
}

type Entry = { readonly id: string; readonly value: string | undefined };
type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What was entered before the tool was ready, taken back so that the page matches what the server rendered. */
function takeEntries(root: HTMLElement): Entry[] {
	const entries: Entry[] = [];
	for (const select of root.querySelectorAll<HTMLSelectElement>('select[id]')) {
		const first = [...select.options].find((option) => option.defaultSelected)?.value ?? select.options[0]?.value ?? '';
		if (select.value !== first) entries.push({ id: select.id, value: select.value });
		select.value = first;
	}
	for (const field of root.querySelectorAll<TextField>('input[id]:not([type="file"]), textarea[id]')) {
		if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
			if (field.checked && !field.defaultChecked) entries.push({ id: field.id, value: undefined });
			field.checked = field.defaultChecked;
			continue;
		}
		if (field.value !== field.defaultValue) entries.push({ id: field.id, value: field.value });
		field.value = field.defaultValue;
	}
	return entries;
}

function repeat(root: HTMLElement, entries: readonly Entry[], pressed: string | undefined): void {
	const element = (id: string) => root.querySelector<TextField | HTMLSelectElement>(`#${CSS.escape(id)}`);
	for (const { id, value } of entries) {
		const field = element(id);
		if (field === null) continue;
		if (value === undefined) {
			field.click();
			continue;
		}
		field.value = value;
		for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
	}
	for (const field of root.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
		if (field.files?.length) field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	if (pressed !== undefined) element(pressed)?.click();
}

/** Inside a sandbox the data may be out of reach: the page says so instead of doing nothing. */
function announce(root: HTMLElement): void {
	if (root.querySelector('.tool-unloaded')) return;
	const notice = document.createElement('p');
	notice.className = 'notice notice-warning tool-unloaded';
	notice.setAttribute('role', 'status');
	notice.textContent =
		'The data of this tool could not be loaded, so nothing is calculated. Check the connection, or open the tool on its own page.';
	root.prepend(notice);
}
