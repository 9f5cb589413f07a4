import { useEffect, useState } from 'preact/hooks';

export type Folded = typeof import('./folded.ts');

/** What has been loaded before, so that the next part unfolds at once. */
let loaded: Folded | undefined;

/**
 * The parts that unfold, once they are wanted.
 *
 * @returns `undefined` while they are not there, `failed` where they cannot be loaded, for example inside a sandboxed frame
 */
export function useFolded(wanted: boolean): Folded | 'failed' | undefined {
	const [folded, setFolded] = useState<Folded | 'failed' | undefined>(loaded);
	useEffect(() => {
		if (!wanted || (folded !== undefined && folded !== 'failed')) return;
		let current = true;
		import('./folded.ts').then(
			(module) => {
				loaded = module;
				if (current) setFolded(module);
			},
			() => current && setFolded('failed'),
		);
		return () => {
			current = false;
		};
	}, [wanted]);
	return folded;
}
