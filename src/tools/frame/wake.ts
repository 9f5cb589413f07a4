import { hydrate, type VNode } from 'preact';
import { atOnce } from './at-once.ts';
import { type Entry, repeatEntry, takeEntries } from './entries.ts';
import { type FindAgain, rememberControls } from './find-again.ts';
import { keepFocus } from './keep-focus.ts';

/**
 * Waits for what a tool needs, and brings it to life. What the reader enters, folds and presses meanwhile is done again then.
 *
 * @param ready the tool; its first rendering has to be the server's
 * @param unfolded what folds, and whether the server rendered it unfolded
 */
export async function wake(
	root: HTMLElement,
	ready: Promise<VNode>,
	unfolded: ReadonlyMap<HTMLDetailsElement, boolean> = foldsIn(root),
): Promise<void> {
	const pressed = rememberPressed(root);
	const tool = await ready.finally(pressed.stop);
	// From here to the end nothing waits: a key that came in between would go into a field that is empty for the moment, and a
	// tick would be seen to go and come back. The link is read first, and entries come on top of what it says.
	const entered = takeEntries(root);
	const toggled = takeToggles(unfolded);
	const files = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter(({ files }) => files?.length);
	const findAgain = rememberControls(root);
	const { activeElement } = document;
	const held = activeElement instanceof HTMLElement && root.contains(activeElement) ? activeElement : undefined;
	root.querySelector('.tool-unloaded')?.remove();
	atOnce(() => hydrate(tool, root));
	keepFocus(root);
	root.dataset['live'] = '';
	repeat({ held, entered, toggled, files, pressed: pressed.last(), findAgain });
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

/** What folds, and whether it is unfolded. */
export function foldsIn(root: HTMLElement): Map<HTMLDetailsElement, boolean> {
	return new Map([...root.querySelectorAll('details')].map((details) => [details, details.open]));
}

/** What a reader folded or unfolded before the tool was ready, taken back so that the tool hears of it when it is. */
function takeToggles(unfolded: ReadonlyMap<HTMLDetailsElement, boolean>): Toggle[] {
	const toggled = [...unfolded.keys()].filter((details) => details.open !== unfolded.get(details));
	return toggled.map((details) => {
		const { open } = details;
		details.open = !open;
		return { details, open };
	});
}

/** What folds, and how the reader left it. The tool may unfold it by itself in between. */
type Toggle = { readonly details: HTMLDetailsElement; readonly open: boolean };

type Done = {
	/** What had the focus. */
	readonly held: HTMLElement | undefined;
	readonly entered: readonly Entry[];
	readonly toggled: readonly Toggle[];
	/** Fields with files in them. */
	readonly files: readonly HTMLInputElement[];
	readonly pressed: HTMLButtonElement | undefined;
	readonly findAgain: FindAgain;
};

/** Does again what a reader did before the tool listened. */
function repeat({ held, entered, toggled, files, pressed, findAgain }: Done): void {
	for (const { details, open } of toggled) {
		const summary = details.firstElementChild;
		const same = summary && findAgain(summary)?.closest('details');
		if (same) same.open = open;
	}
	// It may be in what has just been unfolded.
	if (held && document.activeElement !== held) findAgain(held)?.focus();
	// One after the other: the second box of a list has to find the first one ticked.
	for (const entry of entered) atOnce(() => repeatEntry(entry, findAgain));
	for (const given of files) {
		const field = findAgain(given);
		if (field === undefined) continue;
		if (field !== given) field.files = given.files;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	if (pressed) findAgain(pressed)?.click();
}
