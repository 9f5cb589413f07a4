import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
	/** How many of these filters are set. */
	readonly set: number;
	readonly children: ComponentChildren;
};

/** Filters that few readers need. They are written when the section opens: without scripts they would do nothing. */
export function MoreFilters({ set, children }: Props) {
	const [open, setOpen] = useState(false);
	const details = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		// A reader may have opened the section before the tool was ready.
		if (details.current?.open) setOpen(true);
	}, []);
	return (
		<details ref={details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				Load, year, who ran it, test
				{set > 0 && <span class="measure-set">: {set} set</span>}
			</summary>
			{open && children}
		</details>
	);
}
