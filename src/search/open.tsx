import { render } from 'preact';
import { keepFocus } from '../tools/frame/keep-focus.ts';
import { SearchDialog } from './SearchDialog.tsx';

/**
 * Opens the search above the page.
 *
 * @param onClose called once, told whether a result was followed
 */
export function openSearch(onClose: (hasFollowed: boolean) => void): void {
	const host = document.createElement('div');
	document.body.append(host);
	const close = (hasFollowed: boolean) => {
		if (!host.isConnected) return;
		render(null, host);
		host.remove();
		onClose(hasFollowed);
	};
	render(<SearchDialog onClose={close} />, host);
	keepFocus(host);
}
