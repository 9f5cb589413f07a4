import { type ComponentType, hydrate } from 'preact';
import { loadJson } from './load.ts';
import { isEmbedded } from './mount.tsx';

type ToolProps<Data> = { readonly data: Data; readonly embedded: boolean };

/** What a reader does first when a tool is wanted. */
const SIGNS = ['pointerenter', 'pointerdown', 'focusin'] as const;

/**
 * Brings a tool to life that needs more data than a page may weigh. The data is loaded when a link holds a state, or when a
 * reader reaches for the tool; until then the server's rendering stands. What the reader has entered by then is kept.
 *
 * @param tool name in the `data-tool` attribute around the tool
 * @param path data file of the site
 */
export function mountOnUse<Data>(tool: string, Tool: ComponentType<ToolProps<Data>>, path: string): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		let started = false;
		const start = () => {
			if (started) return;
			started = true;
			load(root, Tool, path).catch(() => {
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

async function load<Data>(root: HTMLElement, Tool: ComponentType<ToolProps<Data>>, path: string): Promise<void> {
	const data = await loadJson<Data>(path);
	const entered = takeEntries(root);
	root.querySelector('.tool-unloaded')?.remove();
	hydrate(<Tool data={data} embedded={isEmbedded()} />, root);
	root.dataset['live'] = '';
	// Effects that read the link run after the first frame; entries come on top of what the link says.
	requestAnimationFrame(() => setTimeout(() => repeat(root, entered)));
}

type Entry = { readonly id: string; readonly value: string | undefined };

/** What was entered before the tool was ready, taken back so that the page matches what the server rendered. */
function takeEntries(root: HTMLElement): Entry[] {
	const entries: Entry[] = [];
	for (const input of root.querySelectorAll<HTMLInputElement>('input[id]')) {
		const ticks = input.type === 'radio' || input.type === 'checkbox';
		if (ticks ? input.checked === input.defaultChecked : input.value === input.defaultValue) continue;
		if (!ticks || input.checked) entries.push({ id: input.id, value: ticks ? undefined : input.value });
		if (ticks) input.checked = input.defaultChecked;
		else input.value = input.defaultValue;
	}
	return entries;
}

function repeat(root: HTMLElement, entries: readonly Entry[]): void {
	for (const { id, value } of entries) {
		const input = root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
		if (input === null) continue;
		if (value === undefined) input.click();
		else {
			input.value = value;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}
	}
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
