import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
	/** Opens the section when it becomes true. It closes only when the reader closes it. */
	readonly wanted: boolean;
	readonly children: ComponentChildren;
};

/** Filters that few readers need. They are written when the section opens: without scripts they would do nothing. */
export function MoreFilters({ wanted, children }: Props) {
	const [open, setOpen] = useState(false);
	const details = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		// A reader may have opened the section before the tool was ready.
		if (wanted || details.current?.open) setOpen(true);
	}, [wanted]);
	return (
		<details ref={details} class="more-filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>Load, year, who ran it, test</summary>
			{open && children}
		</details>
	);
}
