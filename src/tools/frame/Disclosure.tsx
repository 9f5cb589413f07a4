import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
	readonly class: string;
	readonly summary: ComponentChildren;
	/** Opens the section when it becomes true. It closes only when the reader closes it. */
	readonly wanted?: boolean;
	/** Set for so many fields that they would hold up the start of a tool: they are made when somebody unfolds them, and stay. */
	readonly late?: boolean;
	readonly children: ComponentChildren;
};

/** A section that a reader can fold away, and that unfolds when a link brings something into it. */
export function Disclosure({ class: className, summary, wanted = false, late = false, children }: Props) {
	const details = useRef<HTMLDetailsElement>(null);
	const [open, setOpen] = useState(false);
	const [made, setMade] = useState(!late);
	const show = (next: boolean) => {
		setOpen(next);
		if (next) setMade(true);
	};
	useEffect(() => {
		// Somebody may have unfolded it before the tool came to life.
		if (wanted || details.current?.open) show(true);
	}, [wanted]);
	const toggle = ({ currentTarget: section }: TargetedEvent<HTMLDetailsElement>) => {
		show(section.open);
		// What folds at the end of a column that scrolls by itself would move out of sight, with the focus on it.
		if (!section.open) section.scrollIntoView({ block: 'nearest' });
	};
	return (
		<details ref={details} class={className} open={open} onToggle={toggle}>
			{/* That it is open the browser tells later, and who goes on with the next key has to find the fields. */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed by mouse, finger and keyboard */}
			<summary onClick={() => setMade(true)}>{summary}</summary>
			{made ? children : <noscript>These fields need scripts.</noscript>}
		</details>
	);
}
