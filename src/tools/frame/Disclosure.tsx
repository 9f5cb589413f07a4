import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
	readonly class: string;
	readonly summary: string;
	/** Opens the section when it becomes true. It closes only when the reader closes it. */
	readonly wanted: boolean;
	readonly children: ComponentChildren;
};

/**
 * A section that a reader can fold away, and that unfolds when a link brings something into it. What nobody has unfolded is not
 * made: hundreds of fields would hold up the start of a tool on a slow phone. From then on it stays, with what is written in it.
 */
export function Disclosure({ class: className, summary, wanted, children }: Props) {
	const details = useRef<HTMLDetailsElement>(null);
	const [open, setOpen] = useState(false);
	const unfolded = useRef(false);
	if (open) unfolded.current = true;
	useEffect(() => {
		// Somebody may have unfolded it before the tool came to life.
		if (wanted || details.current?.open) setOpen(true);
	}, [wanted]);
	return (
		<details ref={details} class={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{unfolded.current ? children : <noscript>What is in here needs scripts.</noscript>}
		</details>
	);
}
