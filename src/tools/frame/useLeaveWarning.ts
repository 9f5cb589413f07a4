import { useEffect } from 'preact/hooks';

/** Lets the browser ask before it leaves a page on which something would be lost. The words are the browser's. */
export function useLeaveWarning(wouldLose: boolean): void {
	useEffect(() => {
		if (!wouldLose) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener('beforeunload', ask);
		return () => window.removeEventListener('beforeunload', ask);
	}, [wouldLose]);
}
