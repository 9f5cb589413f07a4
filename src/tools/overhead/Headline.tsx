import type { Estimate } from '../../domain/overhead/estimate.ts';
import { isExact } from '../../domain/overhead/range.ts';
import type { Traffic } from '../../domain/overhead/traffic.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { chainText, figure, plain } from './format.ts';
import type { Measure } from './measure.ts';
import type { OverheadData } from './model.ts';
import { MAIN_SECTIONS } from './sections.ts';
import type { OverheadState } from './state.ts';

type Props = {
	readonly data: OverheadData;
	readonly state: OverheadState;
	/** Inputs behind "More" that differ from their defaults. */
	readonly changed: number;
	readonly estimates: readonly Estimate[];
};

/** The results that are asked for first, by the ids of their measures, as the heads of their columns. */
const COLUMNS: Readonly<Record<string, string>> = {
	'used-cpu': 'CPU used, vCPU',
	'used-memory': 'Memory used, GiB',
	'added-p99': 'Added to p99, ms',
	'usd-needed': 'To reserve, USD a month',
};

const MEASURES = MAIN_SECTIONS.flatMap(({ measures }) => measures).filter(({ id }) => id in COLUMNS);

/** The answer in one table, before any field and any explanation. */
export function Headline({ data, state, changed, estimates }: Props) {
	const [first] = estimates;
	if (first === undefined) return null;
	return (
		<section class="overhead-headline" aria-label="In short">
			<ScrollRegion label="What each mode would take">
				<table>
					<thead>
						<tr>
							<th scope="col">Typical, and low to high</th>
							{MEASURES.map(({ id }) => (
								<th key={id} scope="col" class="number">
									{COLUMNS[id]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{estimates.map((estimate) => (
							<tr key={estimate.mode}>
								<th scope="row">
									{data.modes.find(({ id }) => id === estimate.mode)?.title}
									<Flags estimate={estimate} />
								</th>
								{MEASURES.map((measure) => (
									<td key={measure.id} class="number">
										<Figure measure={measure} estimate={estimate} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p class="overhead-note">
				<span role="status">
					<Summary state={state} traffic={first.traffic} changed={changed} />
				</span>{' '}
				This sizes your cluster. It does not rank products: their figures come from different tests.
				{state.overrides.length > 0 && <b class="own"> Coefficients of your own: {state.overrides.length}.</b>}
			</p>
		</section>
	);
}

/** What is to be said beside the figures of a row, once. */
function Flags({ estimate }: { readonly estimate: Estimate }) {
	const flags = new Set(MEASURES.flatMap(({ flag }) => flag?.(estimate)?.split('; ') ?? []));
	return flags.size > 0 && <small class="flag"> {[...flags].join('; ')}</small>;
}

/** Why a figure is refused stands beside its measure below. */
function Figure({ measure, estimate }: { readonly measure: Measure; readonly estimate: Estimate }) {
	const result = measure.read(estimate);
	if (result === undefined) return '–';
	if (isRefused(result)) return <small>refused</small>;
	return (
		<>
			{figure(result.typical)} <small>{!isExact(result) && `${figure(result.low)} – ${figure(result.high)}`}</small>
		</>
	);
}

type SummaryProps = Pick<Props, 'state' | 'changed'> & { readonly traffic: Traffic };

/** What the results are for. Where the fields are hidden, in print and in some embeds, nothing else says it. */
function Summary({ state: { pods, services, nodes, chain }, changed, traffic }: SummaryProps) {
	return (
		<>
			For {pods === 1 ? 'one pod' : `${plain(pods)} pods`} of{' '}
			{services === 1 ? 'one service' : `${plain(services)} services`} on{' '}
			{nodes === 1 ? 'one node' : `${plain(nodes)} nodes`}, with{' '}
			{traffic.edgeRps === 1 ? 'one call' : `${figure(traffic.edgeRps)} calls`} per second between services (passes
			through proxies: {figure(traffic.passesPerSecond)}), and a longest chain of {chainText(chain)}
			{changed > 0 && `; ${changed} further ${changed === 1 ? 'input' : 'inputs'} changed`}.
		</>
	);
}
