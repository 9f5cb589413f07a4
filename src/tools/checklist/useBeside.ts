import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the side column stands beside the list. Where it stands above, as on a phone, its controls are folded, so that the
 * list is not pushed out of sight. The style sheet decides, so it is asked; the server does not know.
 */
export function useBeside(layout: RefObject<HTMLElement>): boolean {
	const [beside, setBeside] = useState(false);
	useEffect(() => {
		if (layout.current) setBeside(getComputedStyle(layout.current).gridTemplateColumns.includes(' '));
	}, [layout]);
	return beside;
}
