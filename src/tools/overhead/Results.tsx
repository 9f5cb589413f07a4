import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import { tailShare } from '../../domain/overhead/latency.ts';
import { Fold } from '../frame/Fold.tsx';
import { NumberEntry } from './Controls.tsx';
import { percent } from './format.ts';
import { loadFolded } from './load-folded.ts';
import type { OverheadData } from './model.ts';
import { MORE_TITLES } from './more-titles.ts';
import { LATENCY_WORDS } from './number-fields.ts';
import { missingInput, Panels } from './Panels.tsx';
import { MAIN_SECTIONS } from './sections.ts';
import { type Change, LATENCY_NUMBERS, type OverheadState } from './state.ts';

type Props = {
	readonly data: OverheadData;
	readonly state: OverheadState;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly estimates: readonly Estimate[];
	readonly change: Change;
};

/** What each mode would take: the main results as panels, the others folded. */
export function Results({ data, state, coefficients, estimates, change }: Props) {
	if (estimates.length === 0) return <p class="notice">Choose at least one mode to see what it would take.</p>;
	const props = { data, coefficients, estimates };
	const widest = Math.max(...state.chain);
	return (
		<div class="overhead-results" data-result>
			<p class="overhead-reading">
				Low, typical and high are the most favorable, the middle and the least favorable published evidence; high is no
				maximum. Shared cloud vCPUs: read the upper half. Bare metal with kept-alive connections: read the lower half.
			</p>
			{MAIN_SECTIONS.map((section) => (
				<section
					key={section.id}
					class={missingInput(section, estimates) && 'asks'}
					aria-labelledby={`section-${section.id}`}
				>
					<h2 id={`section-${section.id}`}>{section.title}</h2>
					<p class="overhead-note">
						{section.lead}
						{section.id === 'latency' &&
							widest > 1 &&
							` Of ${widest} calls side by side at least one is beyond its own p99 in ${percent(tailShare(widest))} of requests.`}
					</p>
					<Warning text={section.warning?.(estimates)} />
					{section.id === 'end-to-end' && (
						<div class="entries latency-today">
							{LATENCY_NUMBERS.map((name) => (
								<NumberEntry key={name} name={name} words={LATENCY_WORDS[name]} state={state} change={change} />
							))}
						</div>
					)}
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
