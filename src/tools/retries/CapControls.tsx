import type { State } from '../../domain/permalink/link.ts';
import type { Cap } from '../../domain/retries/caps.ts';
import { LIMITS } from '../../domain/retries/policy.ts';
import { siteHref } from '../frame/site.ts';
import { CAP_FACTS, pageOf, type RetriesData } from './model.ts';
import { NumberField } from './NumberField.tsx';
import { CAP_KINDS, type Change, type RetriesFields } from './state.ts';

type Props = { readonly state: State<RetriesFields>; readonly change: Change };
type DataProps = Props & { readonly data: RetriesData };

const KINDS: Readonly<Record<Cap['kind'], { readonly title: string; readonly what: string }>> = {
	none: { title: 'Nothing', what: 'Only the number of attempts limits a request.' },
	ratio: {
		title: 'A ratio of the requests',
		what: 'Retries as a share of the original requests, plus so many per second.',
	},
	active: {
		title: 'A share of what is in flight',
		what: 'Retries in flight as a share of all requests in flight, but always so many.',
	},
	parallel: {
		title: 'A number in flight',
		what: 'A circuit breaker: so many at the same time, whatever the traffic is.',
	},
};

/** What holds back the retries of all requests together, at every layer. */
export function CapControls({ data, state, change }: DataProps) {
	const id = state.cap === 'none' ? undefined : CAP_FACTS[state.cap];
	const fact = id && data.facts[id];
	return (
		<fieldset>
			<legend>What holds retries back</legend>
			<div class="cap-kinds" role="radiogroup" aria-label="What holds retries back">
				{CAP_KINDS.map((kind) => (
					<label key={kind} class="check">
						<input
							type="radio"
							name="retry-cap"
							value={kind}
							checked={state.cap === kind}
							onChange={() => change({ cap: kind })}
						/>
						<span>{KINDS[kind].title}</span>
					</label>
				))}
			</div>
			<p class="tool-note">
				{KINDS[state.cap].what}{' '}
				{fact && (
					<a href={siteHref(pageOf(data, id))} title={fact.statement}>
						Who does it so
					</a>
				)}
			</p>
			<CapNumbers {...{ state, change }} />
		</fieldset>
	);
}

function CapNumbers({ state, change }: Props) {
	const { cap } = state;
	if (cap === 'none') return null;
	return (
		<>
			{cap !== 'parallel' && (
				<NumberField
					id="retry-budget"
					label="Budget"
					unit="%"
					{...LIMITS.budget}
					value={state.budget}
					onValue={(budget) => change({ budget })}
				/>
			)}
			{cap === 'ratio' && <RatioNumbers {...{ state, change }} />}
			{cap === 'active' && (
				<NumberField
					id="retry-least"
					label="Always in flight"
					unit="retries"
					{...LIMITS.parallel}
					value={state.leastParallel}
					onValue={(leastParallel) => change({ leastParallel })}
				/>
			)}
			{cap === 'parallel' && (
				<NumberField
					id="retry-most"
					label="At most in flight"
					unit="retries"
					{...LIMITS.parallel}
					value={state.mostParallel}
					onValue={(mostParallel) => change({ mostParallel })}
				/>
			)}
			<NumberField
				id="retry-instances"
				label="Proxies or clients of each layer"
				{...LIMITS.instances}
				value={state.instances}
				onValue={(instances) => change({ instances })}
			/>
			{cap !== 'ratio' && (
				<NumberField
					id="retry-duration"
					label="One attempt takes"
					unit="ms"
					{...LIMITS.duration}
					value={state.duration}
					onValue={(duration) => change({ duration })}
				/>
			)}
			<p class="tool-note">
				Each counts for itself, be it a sidecar, a shared proxy or a client library; what they may do adds up.
				{cap !== 'ratio' &&
					' How many requests are in flight follows from the rate and the time until an attempt has failed, pauses included.'}
			</p>
		</>
	);
}

function RatioNumbers({ state, change }: Props) {
	return (
		<>
			<NumberField
				id="retry-per-second"
				label="In addition"
				unit="per second"
				{...LIMITS.perSecond}
				value={state.perSecond}
				onValue={(perSecond) => change({ perSecond })}
			/>
			<NumberField
				id="retry-window"
				label="Counted over"
				unit="s"
				{...LIMITS.window}
				value={state.window}
				onValue={(window) => change({ window })}
			/>
		</>
	);
}
