import { siteHref } from '../frame/site.ts';
import { Commands } from './Commands.tsx';
import { Field } from './Field.tsx';
import { Found } from './Found.tsx';
import { Outcomes } from './Outcomes.tsx';
import type { PasteProps } from './paste-props.ts';
import { addStyles } from './styles.ts';
import { useReading } from './useReading.ts';

addStyles();

/**
 * Reads what kubectl prints about a cluster, and the results of a load test, and offers both as inputs and measurements.
 * Everything happens in the page: the text is not kept, and no name of the cluster is shown, put into a link or sent anywhere.
 */
export function Paste(props: PasteProps) {
	const { reading, read, forget } = useReading();
	return (
		<div class="cluster-paste">
			<p class="cluster-lead">
				Run any of these commands, all of which only read, and paste what they print: one after another or all at once,
				with or without prompts. The usual output works, too: tables, <code>-o wide</code>, <code>-o json</code>,{' '}
				<code>-o yaml</code>, <code>kubectl describe nodes</code>, <code>kubectl top</code>.
			</p>
			<Commands />
			<p class="cluster-lead">
				You ran a load test of your own? Fill in the{' '}
				<a href={siteHref('/data/v1/results-template.csv')} download>
					results template
				</a>{' '}
				and paste it, too: what you measured takes the place of the published coefficients.
			</p>
			<Field reading={reading} read={read} forget={forget} />
			<Outcomes pastes={reading.pastes} />
			<Found summary={reading.summary} {...props} />
		</div>
	);
}
