import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Inputs } from '../../domain/overhead/inputs.ts';
import { Commands } from './Commands.tsx';
import { Field } from './Field.tsx';
import { type Figures, Found } from './Found.tsx';
import { Outcomes } from './Outcomes.tsx';
import { useReading } from './useReading.ts';
import './cluster.css';

type Props = {
	/** What the estimate is made for now, for what no paste can tell. */
	readonly inputs: Inputs;
	/** The coefficients in force. */
	readonly coefficients: Coefficients;
	/** Takes over what was found. It replaces inputs and adds figures of the reader's own. */
	readonly onUse: (figures: Figures) => void;
};

/**
 * Reads what kubectl prints about a cluster, and offers it as inputs and measurements. Everything happens in the page: the
 * text is not kept, and no name of the cluster is shown, put into a link or sent anywhere.
 */
export function Paste({ inputs, coefficients, onUse }: Props) {
	const { reading, read, forget } = useReading();
	return (
		<div class="cluster-paste">
			<p class="cluster-lead">
				Run one of these commands, all of which only read, and paste what they print: one after another or all at once,
				with or without prompts. The usual output works, too: tables, <code>-o wide</code>, <code>-o json</code>,{' '}
				<code>-o yaml</code>, <code>kubectl describe nodes</code>, <code>kubectl top</code>.
			</p>
			<Commands />
			<Field reading={reading} read={read} forget={forget} />
			<Outcomes outcomes={reading.outcomes} />
			<Found summary={reading.summary} inputs={inputs} coefficients={coefficients} onUse={onUse} />
		</div>
	);
}
