import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What is loaded when it is wanted. What could not be loaded is tried again when it is wanted anew. A script that failed comes
 * then only in browsers that forget the failure; in older ones it takes loading the page again.
 *
 * @returns `undefined` while it is not there, `failed` where it cannot be loaded, for example inside a sandboxed frame
 * @see https://github.com/whatwg/html/pull/10327
 */
export function useLoaded<Value extends object>(
	load: () => Promise<Value>,
	wanted: boolean,
): Value | 'failed' | undefined {
	const [loaded, setLoaded] = useState<Value | 'failed'>();
	// Before anything is painted: what was loaded for another part of the page is there at once.
	useLayoutEffect(() => {
		if (!wanted || typeof loaded === 'object') return;
		let current = true;
		setLoaded(undefined);
		load().then(
			(value) => current && setLoaded(value),
			() => current && setLoaded('failed'),
		);
		return () => {
			current = false;
		};
	}, [wanted]);
	return loaded;
}
