import { useEffect, useState } from 'preact/hooks';
import { type Appearance, DEFAULT_APPEARANCE, readAppearance } from '../../domain/embed/appearance.ts';
import { readHostMessage, resizeMessages, stateMessage } from './messages.ts';

/**
 * Connects an embedded tool to the page that holds it: appearance, height and state.
 *
 * @param embedded on the pages of the site itself the hook does nothing
 * @param changes how many changes the reader has made; the host is told the new address after each
 */
export function useEmbed(embedded: boolean, changes: number): { appearance: Appearance; notices: readonly string[] } {
	const [read, setRead] = useState<ReturnType<typeof readAppearance>>({ appearance: DEFAULT_APPEARANCE, notices: [] });
	const { id } = read.appearance;

	useEffect(() => {
		if (!embedded) return;
		const result = readAppearance(window.location.search, window.location.hash);
		setRead(result);
		applyAppearance(result.appearance);
	}, [embedded]);

	useEffect(() => {
		if (!embedded) return;
		let reported = 0;
		const report = () => {
			const height = Math.ceil(document.body.getBoundingClientRect().height);
			if (height === reported) return;
			reported = height;
			for (const message of resizeMessages(height, id, window.location.href)) post(message);
		};
		const answer = ({ data, source }: MessageEvent) => {
			if (source !== window.parent) return;
			const message = readHostMessage(data);
			if (message?.type === 'mesh-or-not:theme') applyTheme(message.theme);
			if (message?.type === 'mesh-or-not:ping') {
				reported = 0;
				report();
				post(stateMessage(window.location.href, id));
			}
		};
		const observer = new ResizeObserver(report);
		observer.observe(document.body);
		window.addEventListener('message', answer);
		return () => {
			observer.disconnect();
			window.removeEventListener('message', answer);
		};
	}, [embedded, id]);

	useEffect(() => {
		if (embedded && changes > 0) post(stateMessage(window.location.href, id));
	}, [embedded, changes, id]);

	return read;
}

/** The host may be any page: what is posted is the height and the state that the reader entered, nothing else. */
function post(message: unknown): void {
	if (window.parent !== window) window.parent.postMessage(message, '*');
}

function applyAppearance({ theme, view, head, compact, accent }: Appearance): void {
	const { dataset, style } = document.documentElement;
	applyTheme(theme);
	dataset['view'] = view;
	dataset['head'] = head ? '1' : '0';
	if (compact) dataset['density'] = 'compact';
	if (accent) style.setProperty('--accent', `#${accent}`);
}

function applyTheme(theme: Appearance['theme']): void {
	const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
	document.documentElement.dataset['scheme'] = dark ? 'dark' : 'light';
}
