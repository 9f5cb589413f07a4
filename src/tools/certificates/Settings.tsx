import { HOUR } from '../../domain/certificates/certificate.ts';
import { fromDay, spanText } from '../../domain/certificates/time.ts';
import type { State } from '../../domain/permalink/link.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { DateField } from './DateField.tsx';
import { type CertificatesData, DEFAULT_LEADS } from './model.ts';
import { NumberField } from './NumberField.tsx';
import type { Outcome } from './outcome.ts';
import { type CertificatesFields, type Change, LIMITS } from './state.ts';

type Props = {
	readonly data: CertificatesData;
	readonly state: State<CertificatesFields>;
	readonly outcome: Outcome;
	readonly change: Change;
};

/** The platform, and everything that has a sensible default. */
export function PlatformChoice({ data, state, change }: Pick<Props, 'data' | 'state' | 'change'>) {
	return (
		<label class="platform-choice">
			<span>Platform</span>
			<select value={state.platform} onChange={(event) => change({ platform: event.currentTarget.value })}>
				{data.platforms.map(({ id, title }) => (
					<option key={id} value={id}>
						{title}
					</option>
				))}
			</select>
		</label>
	);
}

/** Lifetimes of leaves, size of the mesh, and how long a rotation takes. */
export function Settings({ state, outcome, change }: Props) {
	const { plan, knowledge } = outcome;
	const [rootLead = 0, intermediateLead = 0] = state.leads;
	const perNode = knowledge.leaf.counted === 'accounts-per-node';
	const own = state.leafMinutes > 0 || state.renewPercent > 0 || state.day !== '';
	const { from, to } = knowledge.leaf.renewal;
	const usual = new Set([from, to].map((share) => Math.round(share * 100)));
	return (
		<Disclosure class="plan-settings" summary="Leaves, size, lead times" wanted={own}>
			<NumberField
				id="plan-lifetime"
				label="Lifetime of a leaf, hours"
				hint={`empty: ${spanText(state.leafMinutes > 0 ? knowledge.leaf.lifetime : plan.leaf.lifetime)}`}
				// 100 minutes are no 1.6666666666666667 hours to a reader. Six decimals are still exact to the minute.
				value={Number((state.leafMinutes / 60).toFixed(6))}
				least="one minute"
				{...LIMITS.leafHours}
				optional
				fractions
				onChange={(hours) => change({ leafMinutes: Math.round((hours * HOUR) / 60_000) })}
			/>
			<NumberField
				id="plan-renewal"
				label="Renewed after, percent of its life"
				hint={`empty: ${[...usual].join(' to ')}`}
				value={state.renewPercent}
				{...LIMITS.renewPercent}
				optional
				onChange={(renewPercent) => change({ renewPercent })}
			/>
			<NumberField
				id="plan-workloads"
				label="Workloads"
				value={state.workloads}
				{...LIMITS.workloads}
				onChange={(workloads) => change({ workloads })}
			/>
			{perNode && (
				<>
					<NumberField
						id="plan-nodes"
						label="Nodes"
						value={state.nodes}
						{...LIMITS.nodes}
						onChange={(nodes) => change({ nodes })}
					/>
					<NumberField
						id="plan-accounts"
						label="Service accounts on a node"
						value={state.accounts}
						{...LIMITS.accounts}
						onChange={(accounts) => change({ accounts })}
					/>
				</>
			)}
			<NumberField
				id="plan-restart"
				label="Restart of everything, seconds"
				value={state.restartSeconds}
				{...LIMITS.restartSeconds}
				onChange={(restartSeconds) => change({ restartSeconds })}
			/>
			<NumberField
				id="plan-root-days"
				label="Days for the rotation of a root"
				hint={`our judgment: ${DEFAULT_LEADS[0]}`}
				value={rootLead}
				{...LIMITS.lead}
				onChange={(days) => change({ leads: [days, intermediateLead] })}
			/>
			<NumberField
				id="plan-intermediate-days"
				label="Days for that of an intermediate"
				hint={`our judgment: ${DEFAULT_LEADS[1]}`}
				value={intermediateLead}
				{...LIMITS.lead}
				onChange={(days) => change({ leads: [rootLead, days] })}
			/>
			<DateField
				label="Day of the plan"
				hint={`empty: ${outcome.isExample ? 'that of the example' : 'today'}`}
				value={state.day}
				problemWith={(text) => (text === '' || fromDay(text) !== undefined ? undefined : 'Enter a full date.')}
				onDate={(day, step) => change({ day }, step)}
			/>
		</Disclosure>
	);
}
