import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
	readonly class: string;
	readonly summary: string;
	/** Opens the section when it becomes true. It closes only when the reader closes it. */
	readonly wanted: boolean;
	readonly children: ComponentChildren;
};

/** A section that a reader can fold away, and that unfolds when a link brings something into it. */
export function Disclosure({ class: className, summary, wanted, children }: Props) {
	const [open, setOpen] = useState(false);
	useEffect(() => {
		if (wanted) setOpen(true);
	}, [wanted]);
	return (
		<details class={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{children}
		</details>
	);
}
