import { COMPONENTS, type Component } from '../../domain/cluster/components.ts';
import { number } from '../../domain/cluster/pod-findings.ts';
import { PROXIES, type ProxyName } from '../../domain/cluster/proxies.ts';
import type { Summary } from '../../domain/cluster/summary.ts';
import type { Spread, Usage } from '../../domain/cluster/usage.ts';
import type { Coefficients, Override } from '../../domain/overhead/coefficients.ts';
import { capitalized } from '../../domain/text/capitalized.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';

type Props = {
	readonly summary: Summary;
	readonly coefficients: Coefficients;
	readonly overrides: readonly Override[];
	readonly use: boolean;
	readonly onUse: (use: boolean) => void;
	readonly sameTraffic: boolean;
	readonly onSameTraffic: (same: boolean) => void;
};

/** What was measured, and which published figures it may replace. */
export function Measured(props: Props) {
	const { proxies, components } = props.summary.measured;
	const rows = [
		...Object.entries(proxies).map(([name, usage]) => [`${PROXIES[name as ProxyName]}: proxies`, usage] as const),
		...Object.entries(components).map(([name, usage]) => [titleOf(name as Component), usage] as const),
	];
	if (rows.length === 0) return null;
	return (
		<>
			<h3 id="cluster-measured">Measured usage, at the moment of the command: mean / median / 95th percentile</h3>
			<ScrollRegion label="Measured usage">
				<table class="cluster-table" aria-labelledby="cluster-measured">
					<thead>
						<tr>
							<th scope="col">What</th>
							<th scope="col" class="number">
								Count
							</th>
							<th scope="col" class="number">
								CPU, mCPU
							</th>
							<th scope="col" class="number">
								Memory, MiB
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(([title, usage]) => (
							<Row key={title} title={title} usage={usage} />
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<Replaced {...props} />
		</>
	);
}

/** What is called as it calls itself keeps its spelling. */
function titleOf(component: Component): string {
	const title = COMPONENTS[component];
	return title === component ? title : capitalized(title);
}

function Row({ title, usage }: { readonly title: string; readonly usage: Usage }) {
	return (
		<tr>
			<th scope="row">{title}</th>
			<td class="number">{number(usage.count)}</td>
			<td class="number">{spread(usage.vcpu, 1000)}</td>
			<td class="number">{spread(usage.mib, 1)}</td>
		</tr>
	);
}

const spread = ({ mean, median, p95 }: Spread, factor: number) =>
	[mean, median, p95].map((value) => number(value * factor, 1)).join(' / ');

function Replaced({ coefficients, overrides, use, onUse, sameTraffic, onSameTraffic }: Props) {
	return (
		<fieldset class="cluster-replaced">
			<legend>Your measurements in the place of published figures</legend>
			{overrides.length > 0 && (
				<label class="check">
					<input type="checkbox" checked={use} onChange={(event) => onUse(event.currentTarget.checked)} />
					<span>Use them ({number(overrides.length)})</span>
				</label>
			)}
			{overrides.length > 0 && (
				<ul>
					{overrides.map(({ name, low, typical, high }) => (
						<li key={name}>
							{coefficients[name].label}:{' '}
							{(low === high ? [typical] : [low, typical, high]).map((value) => number(value, 6)).join(' / ')}{' '}
							<small>{coefficients[name].unit}</small>
						</li>
					))}
				</ul>
			)}
			<label class="check">
				<input type="checkbox" checked={sameTraffic} onChange={(event) => onSameTraffic(event.currentTarget.checked)} />
				<span>The traffic that is entered for the estimate passed these proxies when I measured</span>
			</label>
			<small>
				Only then their CPU tells what a request costs. Memory is used without what the estimate adds for configuration.
				Sidecars need at least three measurements.
			</small>
		</fieldset>
	);
}
