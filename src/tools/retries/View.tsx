import { useMemo } from 'preact/hooks';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { CapControls } from './CapControls.tsx';
import { ChainControls } from './ChainControls.tsx';
import { Changes } from './Changes.tsx';
import { Chart } from './Chart.tsx';
import { Examples } from './Examples.tsx';
import { Headline } from './Headline.tsx';
import { LayerTable } from './LayerTable.tsx';
import type { RetriesData } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { Policies } from './Policies.tsx';
import { PolicyChoice } from './PolicyChoice.tsx';
import { retriesFields } from './state.ts';
import { inputTable } from './tables.ts';
import { Working } from './Working.tsx';

type Props = {
	readonly data: RetriesData;
	readonly embedded?: boolean;
};

/** The retry storm simulator: a chain of services, and what becomes of one request when its last service fails. */
export default function RetriesTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => retriesFields(data), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	useEmbed(embedded, changes);

	const outcome = useMemo(() => outcomeOf(data, state), [data, state]);
	const url = linkTo('/cost/retries/', link);
	const report = async () => (await import('./share.ts')).retriesReport({ data, outcome, url });

	return (
		<div class="tool retries-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<div class="retry-layout">
				<section class="retry-answer" data-result aria-labelledby="retry-answer-title">
					<h2 id="retry-answer-title">What reaches the last service</h2>
					<Headline outcome={outcome} />
					<p class="tool-note retry-inputs">
						{inputTable(outcome)
							.slice(1)
							.map(([name, value]) => `${name}: ${value}`)
							.join('; ')}
						.
					</p>
				</section>
				<div class="retry-controls">
					<PolicyChoice data={data} outcome={outcome} change={change} />
					<ChainControls state={state} change={change} />
					<CapControls data={data} state={state} change={change} />
				</div>
				<section class="retry-layers" aria-labelledby="retry-layers-title">
					<h2 id="retry-layers-title">Layer by layer</h2>
					<Chart outcome={outcome} />
					<LayerTable outcome={outcome} />
				</section>
			</div>
			<Changes outcome={outcome} />
			<Policies outcome={outcome} />
			<Working data={data} outcome={outcome} />
			<Examples data={data} outcome={outcome} />
			<Share tool="retries" url={url} edition={data.edition} report={report} />
		</div>
	);
}
