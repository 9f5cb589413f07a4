import { rowsOf } from './measure.ts';
import { MORE_SECTIONS } from './more-sections.ts';
import type { MORE_TITLES } from './more-titles.ts';
import { Panels } from './Panels.tsx';
import type { PanelProps } from './panel-props.ts';

type Props = Omit<PanelProps, 'measure'> & { readonly id: keyof typeof MORE_TITLES };

/** A section that unfolds. */
export function MoreResults({ id, ...props }: Props) {
	const section = MORE_SECTIONS.find((each) => each.id === id);
	if (section === undefined) return null;
	const empty = section.measures.every((measure) => rowsOf(measure, props.estimates).length === 0);
	return (
		<>
			<p class="overhead-note">{section.lead}</p>
			{empty ? <p>None of the modes shown has this.</p> : <Panels {...props} section={section} />}
		</>
	);
}
