import { useEffect, useRef, useState } from 'preact/hooks';
import type { HouseProps } from './HousePanel.tsx';
import { NOT_LOADED } from './house-in-force.ts';

type Props = HouseProps & {
	/** Whether the section is open before anything is loaded. */
	readonly open?: boolean;
};

type Panel = typeof import('./HousePanel.tsx');

/** House rules of a company. What unfolds is loaded when a reader opens it, or when rules come with a link or the browser. */
export function HouseRules({ open: initially = false, ...props }: Props) {
	const { settings, problems } = props.rules;
	const [open, setOpen] = useState(initially);
	const [panel, setPanel] = useState<Panel | 'failed'>();
	const wanted = settings !== undefined || problems.length > 0;
	const section = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		// A reader may have opened it before the tool was ready.
		if (wanted || section.current?.open) setOpen(true);
	}, [wanted]);
	useEffect(() => {
		// What failed is tried again when the section is opened again, or when there are rules to show.
		if (open && typeof panel !== 'object') import('./HousePanel.tsx').then(setPanel, () => setPanel('failed'));
	}, [open, wanted]);
	return (
		<details ref={section} class="house-rules" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{settings ? `House rules applied: ${settings.name}` : 'House rules of your company'}</summary>
			{panel === 'failed' && <p class="notice">{NOT_LOADED}</p>}
			{typeof panel === 'object' && <panel.HousePanel {...props} />}
		</details>
	);
}
