import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Folded, useFolded } from './useFolded.ts';

type Props = {
	readonly class: string;
	readonly summary: ComponentChildren;
	/** Unfolds when it becomes true. It folds only when the reader folds it. */
	readonly wanted?: boolean;
	/** Keeps what a reader did inside when it folds. */
	readonly keep?: boolean;
	/** Shown above what is loaded, and without scripts. */
	readonly lead?: ComponentChildren;
	readonly children: (folded: Folded) => ComponentChildren;
};

/** A section whose code is loaded when a reader unfolds it. */
export function Fold({ class: className, summary, wanted = false, keep = false, lead, children }: Props) {
	const [open, setOpen] = useState(false);
	const folded = useFolded(open);
	useEffect(() => {
		if (wanted) setOpen(true);
	}, [wanted]);
	return (
		<details class={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{lead}
			{open && folded === undefined && <p>Loading …</p>}
			{folded === 'failed' && (
				<p class="notice">This could not be loaded. Open the tool on its own page and try again.</p>
			)}
			{(open || keep) && typeof folded === 'object' && children(folded)}
		</details>
	);
}
