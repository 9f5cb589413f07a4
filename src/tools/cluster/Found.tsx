import { useState } from 'preact/hooks';
import { findingsIn } from '../../domain/cluster/findings.ts';
import { type ClusterInputs, inputsFrom, podsInScope, type Scope, scopesOf } from '../../domain/cluster/inputs.ts';
import { ownFigures } from '../../domain/cluster/own-figures.ts';
import type { Summary } from '../../domain/cluster/summary.ts';
import type { Coefficients, Override } from '../../domain/overhead/coefficients.ts';
import type { Inputs } from '../../domain/overhead/inputs.ts';
import { number } from './format.ts';
import { Measured } from './Measured.tsx';

/** What the estimate takes over. */
export type Figures = {
	/** Inputs in the place of the present ones. */
	readonly inputs: ClusterInputs;
	/** Measurements in the place of published coefficients. */
	readonly overrides: readonly Override[];
};

type Props = {
	readonly summary: Summary;
	readonly inputs: Inputs;
	readonly coefficients: Coefficients;
	readonly onUse: (figures: Figures) => void;
};

/** What was found, with the choices that are the reader's, and the button that takes it over. */
export function Found({ summary, inputs, coefficients, onUse }: Props) {
	const [chosen, setScope] = useState<Scope>('candidates');
	const [measured, setMeasured] = useState(true);
	const [sameTraffic, setSameTraffic] = useState(false);
	const [used, setUsed] = useState('');

	const scopes = scopesOf(summary);
	const scope = scopes.includes(chosen) ? chosen : 'candidates';
	const filled = inputsFrom(summary, scope);
	const estimated = { inputs: { ...inputs, ...filled.inputs }, coefficients, sameTraffic };
	const overrides = ownFigures(summary, estimated);
	const findings = findingsIn(summary, scope);
	const nothingMeasured = Object.values(summary.measured).every((usages) => Object.keys(usages).length === 0);
	if (findings.length === 0 && nothingMeasured) return null;
	const use = () => {
		const figures = { inputs: filled.inputs, overrides: measured ? overrides : [] };
		onUse(figures);
		setUsed(usedText(figures));
	};
	return (
		<section class="cluster-found" aria-labelledby="cluster-found-title">
			<h2 id="cluster-found-title">Found in your cluster</h2>
			<dl class="cluster-findings">
				{findings.map(({ label, value, notes }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							{value}
							{notes.map((note) => (
								<small key={note}>{note}</small>
							))}
						</dd>
					</div>
				))}
			</dl>
			{scopes.length > 1 && <ScopeChoice summary={summary} scopes={scopes} scope={scope} onChange={setScope} />}
			<Measured
				summary={summary}
				coefficients={coefficients}
				overrides={overrides}
				use={measured}
				onUse={setMeasured}
				sameTraffic={sameTraffic}
				onSameTraffic={setSameTraffic}
			/>
			{filled.clamped.map(({ name, found, used: limit }) => (
				<p key={name} class="notice notice-warning">
					{findings.find(({ fills }) => fills.includes(name))?.label}: the estimate goes to {number(limit)}, and{' '}
					{number(found)} was found.
				</p>
			))}
			<button type="button" onClick={use}>
				Use these figures
			</button>
			<p class="cluster-status" role="status">
				{used}
			</p>
		</section>
	);
}

function usedText({ inputs, overrides }: Figures): string {
	const counted = (count: number, one: string, many: string) =>
		count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];
	const parts = [
		...counted(Object.keys(inputs).length, 'input', 'inputs'),
		...counted(overrides.length, 'coefficient', 'coefficients'),
	];
	return `Filled in: ${parts.join(' and ') || 'nothing'}. What no cluster tells, such as traffic and latency, is as it was.`;
}

const SCOPES: Readonly<Record<Scope, string>> = {
	candidates: 'All that could be in a mesh',
	'opted-in': 'Those that ask for one, by their labels or their namespace',
	'with-proxy': 'Those that are in one today',
};

type ScopeProps = {
	readonly summary: Summary;
	readonly scopes: readonly Scope[];
	readonly scope: Scope;
	readonly onChange: (scope: Scope) => void;
};

function ScopeChoice({ summary, scopes, scope, onChange }: ScopeProps) {
	return (
		<fieldset class="cluster-scope">
			<legend>Pods to count</legend>
			{scopes.map((each) => (
				<label key={each} class="check">
					<input type="radio" name="cluster-scope" checked={each === scope} onChange={() => onChange(each)} />
					<span>
						{SCOPES[each]} ({number(podsInScope(summary, each) ?? 0)})
					</span>
				</label>
			))}
		</fieldset>
	);
}
