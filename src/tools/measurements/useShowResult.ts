import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { holdsState } from '../../domain/permalink/link.ts';

/**
 * Brings the result into view when a link on the page, which holds a state, was followed from further down: a browser has
 * nothing that it could scroll to.
 */
export function useShowResult(result: RefObject<HTMLElement>): void {
	useEffect(() => {
		const show = () => {
			const { top } = result.current?.getBoundingClientRect() ?? { top: 0 };
			if (top < 0 && holdsState(window.location.hash)) result.current?.scrollIntoView();
		};
		// The link may be what made the tool load.
		show();
		window.addEventListener('hashchange', show);
		return () => window.removeEventListener('hashchange', show);
	}, [result]);
}
