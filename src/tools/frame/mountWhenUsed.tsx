import { hydrate, type VNode } from 'preact';
import { atOnce } from './at-once.ts';
import { type Entry, repeatEntry, takeEntries } from './entries.ts';
import { keepFocus } from './keep-focus.ts';
import { isEmbedded } from './mount.tsx';

/** What a reader does first when a tool is wanted. */
const SIGNS = ['pointerenter', 'pointerdown', 'focusin', 'change'] as const;

/**
 * Brings a tool to life whose code and data weigh more than a page may. They are loaded when a link holds a state, or when a
 * reader reaches for the tool; until then the server's rendering stands. What the reader has entered by then is kept.
 *
 * @param tool name in the `data-tool` attribute around the tool
 * @param prepare loads what the tool needs; its first rendering has to be the server's
 */
export function mountWhenUsed(tool: string, prepare: (root: HTMLElement) => Promise<VNode>): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		const unfolded = foldsIn(root);
		let started = false;
		const start = () => {
			if (started) return;
			started = true;
			bringToLife(root, prepare, unfolded).catch(() => {
				started = false;
				announce(root);
			});
		};
		const { hash, search } = window.location;
		if (hash.includes('=') || (isEmbedded() && search.includes('='))) start();
		for (const sign of SIGNS) root.addEventListener(sign, start);
		// The search of a browser unfolds what it finds, without a pointer or a key; this event does not bubble.
		root.addEventListener('toggle', start, true);
		window.addEventListener('hashchange', start);
	}
}

async function bringToLife(
	root: HTMLElement,
	prepare: (root: HTMLElement) => Promise<VNode>,
	unfolded: ReadonlyMap<HTMLDetailsElement, boolean>,
): Promise<void> {
	const pressed = rememberPressed(root);
	const prepared = await prepare(root).finally(pressed.stop);
	// From here to the end nothing waits: a key that came in between would go into a field that is empty for the moment, and a
	// tick would be seen to go and come back. The link is read first, and entries come on top of what it says.
	const entered = takeEntries(root);
	const toggled = takeToggles(unfolded);
	root.querySelector('.tool-unloaded')?.remove();
	atOnce(() => hydrate(prepared, root));
	keepFocus(root);
	root.dataset['live'] = '';
	repeat(root, entered, toggled, pressed.last());
}

/** The button that a reader pressed while nothing answered yet. Pressing it once more would be their next step. */
function rememberPressed(root: HTMLElement): {
	readonly stop: () => void;
	readonly last: () => HTMLButtonElement | undefined;
} {
	let button: HTMLButtonElement | undefined;
	const remember = ({ target }: Event) => {
		if (target instanceof Element) button = target.closest('button') ?? undefined;
	};
	root.addEventListener('click', remember);
	return { stop: () => root.removeEventListener('click', remember), last: () => button };
}

/** What folds, and whether the server rendered it unfolded. */
function foldsIn(root: HTMLElement): Map<HTMLDetailsElement, boolean> {
	return new Map([...root.querySelectorAll('details')].map((details) => [details, details.open]));
}

/** What a reader folded or unfolded before the tool was ready, taken back so that the tool hears of it when it is. */
function takeToggles(unfolded: ReadonlyMap<HTMLDetailsElement, boolean>): HTMLDetailsElement[] {
	const toggled = [...unfolded].filter(([details, open]) => details.open !== open).map(([details]) => details);
	for (const details of toggled) details.open = !details.open;
	return toggled;
}

/** Does again what a reader did before the tool listened. Elements of the server's rendering are kept, so they are still there. */
function repeat(
	root: HTMLElement,
	entries: readonly Entry[],
	toggled: readonly HTMLDetailsElement[],
	pressed: HTMLButtonElement | undefined,
): void {
	for (const details of toggled) details.open = !details.open;
	// One after the other: the second box of a list has to find the first one ticked.
	for (const entry of entries) atOnce(() => repeatEntry(entry));
	for (const field of root.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
		if (field.files?.length) field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	pressed?.click();
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
