import type { ComponentChildren } from 'preact';
import { amplification } from '../../domain/overhead/retries.ts';
import { NumberEntry } from './Controls.tsx';
import { figure } from './format.ts';
import type { NumberName } from './number-fields.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { type Change, inputsOf, type OverheadState } from './state.ts';

type Props = { readonly state: OverheadState; readonly change: Change };

/** Everything that has a default most readers can live with, in groups. */
export function MoreInputs({ state, change }: Props) {
	const numbers = (...names: NumberName[]) =>
		names.map((name) => (
			<NumberEntry key={name} name={name} words={NUMBER_WORDS[name]} state={state} change={change} />
		));
	return (
		<>
			<Group title="Latency along the chain">{numbers('correlation')}</Group>
			<Group title="Nodes and money">
				{numbers('nodeVcpu', 'nodeMib', 'nodeUsdPerMonth', 'appVcpu', 'appMib')}
				<p class="overhead-note">The price of a vCPU and of a GiB can be set among the coefficients instead.</p>
			</Group>
			<Group title="Requests of the mesh">
				<Choice
					label="Requests"
					value={state.requests}
					options={[
						['default', 'defaults of the charts'],
						['production', 'recommended for production'],
					]}
					onChange={(requests) => change({ requests })}
				/>
				{numbers('controlPlaneReplicas', 'targetUtilization')}
			</Group>
			<Group title="Layer 7">
				{numbers('waypoints', 'layer7Share')}
				<Choice
					label="Cilium: HTTP policy"
					value={String(state.layer7Passes) as '1' | '2'}
					options={[
						['1', 'on one side of a call'],
						['2', 'on both sides'],
					]}
					onChange={(passes) => change({ layer7Passes: passes === '2' ? 2 : 1 })}
				/>
				<Choice
					label="Cilium is the network plugin"
					value={state.ciliumIsCni ? 'yes' : 'no'}
					options={[
						['yes', 'already: agents are not counted'],
						['no', 'not yet: agents are counted'],
					]}
					onChange={(answer) => change({ ciliumIsCni: answer === 'yes' })}
				/>
			</Group>
			<Group title="What proxies are told about">
				{numbers('portsPerService', 'visiblePorts', 'visibleEndpoints', 'waypointPorts', 'waypointEndpoints')}
			</Group>
			<Group title="Traffic">
				{numbers('edgeRps', 'outsideRps', 'busiestProxyRps')}
				<Choice
					label="Bodies"
					value={state.payload}
					options={[
						['small', 'up to about 10 KB'],
						['large', 'larger, streams or raw TCP'],
					]}
					onChange={(payload) => change({ payload })}
				/>
			</Group>
			<Group title="Retries">
				{numbers('attempts', 'retryLayers', 'failureShare', 'retryBudget')}
				<Choice
					label="Plan for"
					value={state.retryCase}
					options={[
						['none', 'traffic as entered'],
						['expected', 'retries at that failure share'],
						['worst', 'everything failing'],
					]}
					onChange={(retryCase) => change({ retryCase })}
				/>
				<p class="overhead-note">
					<Retries state={state} />
				</p>
			</Group>
			<Group title="Certificates">{numbers('serviceAccountsPerNode', 'restartSeconds')}</Group>
		</>
	);
}

function Retries({ state }: { readonly state: OverheadState }) {
	const { worst, expected } = amplification('istio-sidecar', inputsOf(state));
	return (
		<>
			One request becomes {figure(expected)} at the bottom service with these failures, {figure(worst)} when everything
			fails. Linkerd counts a budget against original requests, which allows a little less.
		</>
	);
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
	return (
		<fieldset>
			<legend>{title}</legend>
			<div class="entries">{children}</div>
		</fieldset>
	);
}

type ChoiceProps<Value extends string> = {
	readonly label: string;
	readonly value: Value;
	readonly options: readonly (readonly [value: Value, title: string])[];
	readonly onChange: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
	return (
		<label class="entry">
			{label}
			<select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
				{options.map(([id, title]) => (
					<option key={id} value={id}>
						{title}
					</option>
				))}
			</select>
		</label>
	);
}
