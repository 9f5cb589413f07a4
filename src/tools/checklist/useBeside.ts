import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isBeside } from '../frame/columns.ts';

/**
 * Whether the side column stands beside the list. Where it stands above, as on a phone, its controls are folded, so that the
 * list is not pushed out of sight.
 */
export function useBeside(layout: RefObject<HTMLElement>): boolean {
	const [beside, setBeside] = useState(false);
	useEffect(() => {
		if (layout.current) setBeside(isBeside(layout.current));
	}, [layout]);
	return beside;
}
