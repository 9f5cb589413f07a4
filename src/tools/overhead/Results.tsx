import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import { tailShare } from '../../domain/overhead/latency.ts';
import type { Traffic } from '../../domain/overhead/traffic.ts';
import { Fold } from '../frame/Fold.tsx';
import { figure, plain } from './format.ts';
import { loadFolded } from './load-folded.ts';
import type { OverheadData } from './model.ts';
import { MORE_TITLES } from './more-titles.ts';
import { Panels } from './Panels.tsx';
import { MAIN_SECTIONS } from './sections.ts';
import type { OverheadState } from './state.ts';

type Props = {
	readonly data: OverheadData;
	readonly state: OverheadState;
	/** Inputs behind "More" that differ from their defaults. */
	readonly changed: number;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly estimates: readonly Estimate[];
};

/** What each mode would take: the main results as panels, the others folded. */
export function Results({ data, state, changed, coefficients, estimates }: Props) {
	const [first] = estimates;
	if (first === undefined) return <p class="notice">Choose at least one mode to see what it would take.</p>;
	const props = { data, coefficients, estimates };
	const widest = Math.max(...state.chain);
	return (
		<div class="overhead-results" data-result>
			<p class="overhead-reading">
				<span role="status">
					<Summary state={state} traffic={first.traffic} changed={changed} />
				</span>
				Low, typical and high are the most favorable, the middle and the least favorable published evidence; high is no
				maximum. Shared cloud vCPUs: read the upper half. Bare metal with kept-alive connections: read the lower half.
				The figures of different products come from different tests: they size your cluster, they do not rank products.
				{state.overrides.length > 0 && <b class="own"> Coefficients of your own: {state.overrides.length}.</b>}
			</p>
			{MAIN_SECTIONS.map((section) => (
				<section key={section.id} aria-labelledby={`section-${section.id}`}>
					<h2 id={`section-${section.id}`}>{section.title}</h2>
					<p class="overhead-note">
						{section.lead}
						{section.id === 'latency' &&
							widest > 1 &&
							` Of ${widest} calls side by side at least one is beyond its own p99 in ${Math.round(100 * tailShare(widest))}% of requests.`}
					</p>
					<Warning text={section.warning?.(estimates)} />
					<Panels {...props} section={section} />
				</section>
			))}
			<div class="more-results">
				<h2>More results</h2>
				{(Object.keys(MORE_TITLES) as (keyof typeof MORE_TITLES)[]).map((id) => (
					<Fold key={id} class="more-result" summary={MORE_TITLES[id]} load={loadFolded}>
						{({ MoreResults }) => <MoreResults {...props} id={id} />}
					</Fold>
				))}
				<Fold class="more-result" summary="All results, side by side" load={loadFolded}>
					{({ OverviewTable }) => <OverviewTable data={data} estimates={estimates} />}
				</Fold>
			</div>
		</div>
	);
}

/** What has to be known before the figures of a section are used. */
function Warning({ text }: { readonly text: string | undefined }) {
	return text === undefined ? null : <p class="notice notice-warning">{text}</p>;
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
			through proxies: {figure(traffic.passesPerSecond)}), and a longest chain of {chain.join(', ')}
			{changed > 0 && `; ${changed} further ${changed === 1 ? 'input' : 'inputs'} changed`}.{' '}
		</>
	);
}
