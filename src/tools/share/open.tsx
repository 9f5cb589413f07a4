import { render } from 'preact';
import { keepFocus } from '../frame/keep-focus.ts';
import { ShareDialog, type ShareProps } from './ShareDialog.tsx';
// By its address: imported otherwise, the framework would put it into every page that could open the dialog.
import styleAddress from './share.css?url';

/**
 * Opens the dialog above the page.
 *
 * @param onClose called once, with a sentence about what happened, or an empty one
 * @throws if its style cannot be loaded
 */
export async function openShare(props: Omit<ShareProps, 'onClose'>, onClose: (message: string) => void): Promise<void> {
	await loadStyle();
	// A second press while the first one was loading.
	if (document.querySelector('.share-dialog')) return;
	const host = document.createElement('div');
	document.body.append(host);
	const close = (message: string) => {
		render(null, host);
		host.remove();
		onClose(message);
	};
	render(<ShareDialog {...props} onClose={close} />, host);
	keepFocus(host);
}

/** Loaded once for a page. */
let style: Promise<unknown> | undefined;

function loadStyle(): Promise<unknown> {
	style ??= new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.onload = resolve;
		link.onerror = () => {
			style = undefined;
			link.remove();
			reject(new Error('no style'));
		};
		link.href = styleAddress;
		document.head.append(link);
	});
	return style;
}
