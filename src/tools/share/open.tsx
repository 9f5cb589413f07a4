import { render } from 'preact';
import { ShareDialog, type ShareProps } from './ShareDialog.tsx';

/**
 * Opens the dialog above the page.
 *
 * @param onClose called once, with a sentence about what happened, or an empty one
 */
export function openShare(props: Omit<ShareProps, 'onClose'>, onClose: (message: string) => void): void {
	const host = document.createElement('div');
	document.body.append(host);
	const close = (message: string) => {
		render(null, host);
		host.remove();
		onClose(message);
	};
	render(<ShareDialog {...props} onClose={close} />, host);
}
