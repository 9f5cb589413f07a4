import type { VNode } from 'preact';
import { holdsState } from '../../domain/permalink/link.ts';
import { forgetRestored, hasEntries, isEmbedded } from './mount.tsx';
import { foldsIn, wake } from './wake.ts';

/** What a reader does first when a tool is wanted. */
const SIGNS = ['pointerenter', 'pointerdown', 'focusin', 'change'] as const;

/**
 * Brings a tool to life whose code and data weigh more than a page may. They are loaded when a link holds a state, or when a
 * reader reaches for the tool; until then the server's rendering stands. What the reader has entered by then is kept.
 *
 * @param tool name in the `data-tool` attribute around the tool
 * @param prepare loads what the tool needs; its first rendering has to be the server's
 * @param wanted whether there is a reason to begin at once
 */
export function mountWhenUsed(
	tool: string,
	prepare: (root: HTMLElement) => Promise<VNode>,
	wanted: boolean = false,
): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		const unfolded = foldsIn(root);
		const forgotten = forgetRestored(root);
		let started = false;
		const start = async () => {
			if (started) return;
			started = true;
			let loaded = false;
			const ready = prepare(root).then(async (tool) => {
				loaded = true;
				await forgotten;
				return tool;
			});
			try {
				await wake(root, ready, unfolded);
			} catch (error) {
				// What was loaded and does not run would not run the next time either.
				if (loaded) throw error;
				started = false;
				announce(root);
			}
		};
		const startForLink = () => {
			const { hash, search } = window.location;
			if (holdsState(hash) || (isEmbedded() && holdsState(search))) start();
		};
		startForLink();
		for (const sign of SIGNS) root.addEventListener(sign, start);
		// The search of a browser unfolds what it finds, without a pointer or a key; this event does not bubble.
		root.addEventListener('toggle', start, true);
		window.addEventListener('hashchange', startForLink);
		// Whoever was faster than this code has given the signs already.
		if (wanted || hasEntries(root) || root.matches(':focus-within')) start();
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
