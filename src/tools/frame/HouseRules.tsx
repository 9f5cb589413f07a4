import { useEffect, useRef, useState } from 'preact/hooks';
import type { HouseProps } from './HousePanel.tsx';

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
		if (!open || panel !== undefined) return;
		import('./HousePanel.tsx').then(setPanel, () => setPanel('failed'));
	}, [open, panel]);
	return (
		<details ref={section} class="house-rules" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{settings ? `House rules applied: ${settings.name}` : 'House rules of your company'}</summary>
			{panel === 'failed' && (
				<p class="notice">This could not be loaded. Open the tool on its own page and try again.</p>
			)}
			{typeof panel === 'object' && <panel.HousePanel {...props} />}
		</details>
	);
}
