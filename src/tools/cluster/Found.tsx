import { useState } from 'preact/hooks';
import { findingsIn } from '../../domain/cluster/findings.ts';
import { inputsFrom, podsInScope, type Scope, scopesOf } from '../../domain/cluster/inputs.ts';
import { ownFigures } from '../../domain/cluster/own-figures.ts';
import { type Finding, number } from '../../domain/cluster/pod-findings.ts';
import type { Summary } from '../../domain/cluster/summary.ts';
import { inputsOf } from '../overhead/state.ts';
import { Measured } from './Measured.tsx';
import type { PasteProps } from './paste-props.ts';
import { Tested } from './Tested.tsx';
import { useTakeover } from './useTakeover.ts';

type Props = PasteProps & { readonly summary: Summary };

/** What was found, with the choices that are the reader's, and the buttons that take it over and back. */
export function Found({ summary, data, state, coefficients, change }: Props) {
	const [chosen, setScope] = useState<Scope>('candidates');
	const [withMeasured, setWithMeasured] = useState(true);
	const [sameTraffic, setSameTraffic] = useState(false);
	const scopes = scopesOf(summary);
	const scope = scopes.includes(chosen) ? chosen : 'candidates';
	const { use, takeBack, status } = useTakeover(state, change, [summary, scope, withMeasured, sameTraffic]);

	const filled = inputsFrom(summary, scope);
	const inputs = { ...inputsOf(state), ...filled.inputs };
	const tested = new Set(summary.results.map(({ name }) => name));
	const measured = ownFigures(summary, { inputs, coefficients, sameTraffic }).filter(({ name }) => !tested.has(name));
	const findings = findingsIn(summary, scope);
	if (isEmpty(summary, findings)) return null;
	return (
		<section class="cluster-found" aria-labelledby="cluster-found-title">
			<h2 id="cluster-found-title">Found in what you pasted</h2>
			<div class="cluster-takeover">
				<p role="status">{status}</p>
				<div class="cluster-actions">
					<button
						type="button"
						onClick={() => use(filled.inputs, [...(withMeasured ? measured : []), ...summary.results])}
					>
						Use these figures
					</button>
					{takeBack && (
						<button type="button" onClick={takeBack}>
							Take them back
						</button>
					)}
				</div>
			</div>
			{findings.length > 0 && <Findings findings={findings} />}
			{scopes.length > 1 && <ScopeChoice summary={summary} scopes={scopes} scope={scope} onChange={setScope} />}
			<Measured
				summary={summary}
				coefficients={coefficients}
				overrides={measured}
				use={withMeasured}
				onUse={setWithMeasured}
				sameTraffic={sameTraffic}
				onSameTraffic={setSameTraffic}
			/>
			<Tested results={summary.results} published={data.coefficients} />
			{filled.clamped.map(({ name, found, used: limit }) => (
				<p key={name} class="notice notice-warning">
					{findings.find(({ fills }) => fills.includes(name))?.label}: the estimate goes to {number(limit)}, and{' '}
					{number(found)} was found.
				</p>
			))}
		</section>
	);
}

function isEmpty({ measured, results }: Summary, findings: readonly Finding[]): boolean {
	const usages = Object.values(measured).flatMap((kinds) => Object.keys(kinds));
	return findings.length + usages.length + results.length === 0;
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
	return (
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
	);
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
