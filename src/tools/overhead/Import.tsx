import { useEffect, useState } from 'preact/hooks';
import type { PasteProps } from '../cluster/paste-props.ts';

type Loaded = typeof import('../cluster/Paste.tsx');

/** Fills the estimate in from what a reader pastes. What reads it is large, and is loaded apart from the other parts that unfold. */
export function Import(props: PasteProps) {
	const [loaded, setLoaded] = useState<Loaded | 'failed'>();
	useEffect(() => {
		import('../cluster/Paste.tsx').then(setLoaded, () => setLoaded('failed'));
	}, []);
	if (loaded === 'failed') {
		return <p class="notice">This could not be loaded. Load the page again to try once more.</p>;
	}
	return loaded === undefined ? <p>Loading …</p> : <loaded.Paste {...props} />;
}
