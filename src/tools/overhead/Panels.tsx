import type { Estimate } from '../../domain/overhead/estimate.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import { rowsOf, type Section } from './measure.ts';
import { Panel } from './Panel.tsx';
import type { PanelProps } from './panel-props.ts';

type Props = Omit<PanelProps, 'measure'> & { readonly section: Section };

/** The results of a section, or what a reader has to enter first. */
export function Panels({ section, ...props }: Props) {
	const asked = missingInput(section, props.estimates);
	if (asked !== undefined) return <p class="overhead-note">{asked}</p>;
	return (
		<div class="panels">
			{section.measures.map((measure) => (
				<Panel key={measure.id} {...props} measure={measure} />
			))}
		</div>
	);
}

/** What a reader has to enter, if every row of a section asks for the same input. */
export function missingInput({ measures }: Section, estimates: readonly Estimate[]): string | undefined {
	const rows = measures.flatMap((measure) => rowsOf(measure, estimates));
	const asked = rows.map(({ result }) =>
		isRefused(result) && result.refused.code === 'input-missing' ? result.refused.reason : undefined,
	);
	return asked.every((reason) => reason === asked[0]) ? asked[0] : undefined;
}
