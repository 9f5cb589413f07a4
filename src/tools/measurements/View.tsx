import { useMemo, useRef } from 'preact/hooks';
import { filtered, NO_FILTER } from '../../domain/measurements/filter.ts';
import { figureCount } from '../../domain/measurements/measurements.ts';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { Bed } from './Bed.tsx';
import { Compare } from './Compare.tsx';
import { Filters } from './Filters.tsx';
import type { MeasurementsData } from './model.ts';
import { MOST_BESIDE, SideBySide } from './SideBySide.tsx';
import { measurementsFields } from './state.ts';
import { useShowResult } from './useShowResult.ts';

type Props = { readonly data: MeasurementsData; readonly embedded?: boolean };

/** The published measurements: one card for each test, never two tests on one scale. */
export default function MeasurementsTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => measurementsFields(data), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	useEmbed(embedded, changes);
	const shown = useMemo(() => filtered(data.beds, state), [data, link]);
	const byId = useMemo(() => new Map(data.beds.map((bed) => [bed.id, bed])), [data]);
	const platforms = useMemo(() => new Set(data.allPlatforms), [data]);
	const result = useRef<HTMLDivElement>(null);
	useShowResult(result);

	const status = `${figureCount(shown)} figures of ${shown.length} of ${data.beds.length} tests.`;
	const url = linkTo('/cost/measurements/', link);
	const report = async () => (await import('./share.ts')).measurementsReport({ data, shown, url });

	return (
		<div class="tool measurements-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<div class="measure-layout">
				<Filters data={data} filter={state} change={change} status={status} />
				<div class="measure-result" ref={result} data-result>
					<h2 id="measure-tests">Tests</h2>
					<p class="tool-note">
						Bars may be compared within a test: each test has a scale of its own. The last column is the difference from
						the outlined bar. The name of a test leads to its conditions, sources and facts.
					</p>
					<Compare beds={data.beds} chosen={state.beds} change={change} />
					{shown.length > 1 && shown.length <= MOST_BESIDE && <SideBySide beds={shown} />}
					{shown.length === 0 && (
						<p class="measure-none">
							No measurement passes the filter.{' '}
							<button type="button" onClick={() => change(NO_FILTER)}>
								Show all measurements
							</button>
						</p>
					)}
					<div class="beds">
						{shown.map((bed) => (
							<Bed key={bed.id} bed={bed} all={byId.get(bed.id) ?? bed} platforms={platforms} />
						))}
					</div>
				</div>
			</div>
			<Share tool="measurements" url={url} edition={data.edition} report={report} />
		</div>
	);
}
