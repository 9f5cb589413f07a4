import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A link with a state leads to nothing that a browser could scroll to: the result is brought into view instead. */
export function useShowResult(result: RefObject<HTMLElement>): void {
	useEffect(() => {
		const show = () => {
			if (window.location.hash.includes('=')) result.current?.scrollIntoView();
		};
		window.addEventListener('hashchange', show);
		return () => window.removeEventListener('hashchange', show);
	}, [result]);
}
