import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLoaded } from './useLoaded.ts';

type Props<Loaded> = {
	readonly class: string;
	readonly summary: ComponentChildren;
	/** Loads what the section needs: when it unfolds, and once more at the next time if that failed. */
	readonly load: () => Promise<Loaded>;
	/** Unfolds when it becomes true. It folds only when the reader folds it. */
	readonly wanted?: boolean;
	/** Keeps what a reader did inside when it folds. */
	readonly keep?: boolean;
	/** Shown above what is loaded, and without scripts. */
	readonly lead?: ComponentChildren;
	readonly children: (loaded: Loaded) => ComponentChildren;
};

/** A section whose code or data is loaded when a reader unfolds it. `Disclosure` is for one that needs nothing. */
export function Fold<Loaded extends object>(props: Props<Loaded>) {
	const { class: className, summary, load, wanted = false, keep = false, lead, children } = props;
	const [open, setOpen] = useState(false);
	const loaded = useLoaded(load, open);
	useEffect(() => {
		if (wanted) setOpen(true);
	}, [wanted]);
	return (
		<details
			// Somebody may have unfolded it before the tool came to life.
			ref={(details) => {
				if (details?.open) setOpen(true);
			}}
			class={className}
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{summary}</summary>
			{lead}
			{open && loaded === undefined && <p>Loading …</p>}
			{open && loaded === 'failed' && (
				<p class="notice">
					This could not be loaded. Unfold it once more, or load the page again. Inside a frame that forbids it, open
					the tool on its own page.
				</p>
			)}
			{(open || keep) && typeof loaded === 'object' && children(loaded)}
		</details>
	);
}
