import { render } from 'preact';
import { keepFocus } from '../tools/frame/keep-focus.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** Opens the search above the page. */
export function openSearch(onClose: () => void): void {
	const host = document.createElement('div');
	document.body.append(host);
	const close = () => {
		render(null, host);
		host.remove();
		onClose();
	};
	render(<SearchDialog onClose={close} />, host);
	keepFocus(host);
}
