import { leadersOf, type Result } from '../../domain/advisor/advise.ts';
import { clusterFor, modesFor } from '../../domain/advisor/cluster.ts';
import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import { type Estimate, estimateAll } from '../../domain/overhead/estimate.ts';
import { DEFAULT_INPUTS } from '../../domain/overhead/inputs.ts';
import { isStandIn, MODES, type Mode, PLATFORM_OF } from '../../domain/overhead/modes.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import { encodeLink, initialState } from '../../domain/permalink/link.ts';
import type { Profile } from '../../schema/profile.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { figures } from '../overhead/format.ts';
import { overheadFields } from '../overhead/state.ts';

export type OverheadProps = {
	readonly result: Result;
	readonly profile: Profile;
	readonly edition: string;
	/** What a link needs so that the house rules hold there, too. */
	readonly packed: string;
};

type Props = OverheadProps & { readonly coefficients: Coefficients };

/** Low, typical and high for the first candidates, from the estimator, and the way to change what was assumed. */
export function OverheadTable({ result, profile, edition, packed, coefficients }: Props) {
	const candidates = result.candidates.length > 0 ? result.candidates : result.later;
	const modes = modesFor(leadersOf(candidates), result.residual);
	if (modes.length === 0) return <p>Nobody has published figures for these candidates.</p>;
	const cluster = clusterFor(profile, modes.includes('ambient-waypoints'));
	const inputs = { ...DEFAULT_INPUTS, ...cluster };
	const names = new Map(result.field.standing.map(({ platform }) => [platform.id, platform.name]));
	return (
		<>
			<p>
				Assumed: {cluster.pods} pods of {cluster.services} services on {cluster.nodes} nodes, {inputs.ingressRps}{' '}
				requests per second from outside, a chain of {inputs.chain.length} calls. No mesh adds none of this.
			</p>
			<ScrollRegion label="Estimated overhead of the first candidates">
				<table>
					<thead>
						<tr>
							<th scope="col">Low / typical / high</th>
							<th scope="col" class="number">
								Reserved vCPU
							</th>
							<th scope="col" class="number">
								Used vCPU
							</th>
							<th scope="col" class="number">
								Used memory, GB
							</th>
							<th scope="col" class="number">
								Added p99 of the chain, ms
							</th>
						</tr>
					</thead>
					<tbody>
						{estimateAll(inputs, coefficients, modes).map((estimate) => (
							<Row key={estimate.mode} estimate={estimate} name={names.get(PLATFORM_OF[estimate.mode])} />
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p>
				<a href={siteHref(`${estimatorLink(coefficients, cluster, modes, edition)}${packed}`)}>
					Enter your own numbers in the estimator
				</a>
				, which shows the working and the evidence. Figures of two modes stand side by side; only figures of one test
				bed may be compared.
			</p>
		</>
	);
}

function Row({ estimate, name }: { readonly estimate: Estimate; readonly name: string | undefined }) {
	const { mode, usage, reservation, delay } = estimate;
	const gigabytes = (range: { low: number; typical: number; high: number }) =>
		figures({ low: range.low / 1000, typical: range.typical / 1000, high: range.high / 1000 });
	return (
		<tr>
			<th scope="row">
				{name ?? mode}
				{mode === 'ambient-waypoints' && ', with waypoints'}
			</th>
			<td class="number">{figures(reservation.cpuVcpu)}</td>
			<td class="number">{isRefused(usage.cpuVcpu) ? usage.cpuVcpu.refused.reason : figures(usage.cpuVcpu)}</td>
			<td class="number">{gigabytes(usage.memoryMb)}</td>
			<td class="number">{isRefused(delay.added) ? delay.added.refused.reason : figures(delay.added.p99)}</td>
		</tr>
	);
}

function estimatorLink(
	coefficients: Coefficients,
	cluster: ReturnType<typeof clusterFor>,
	modes: readonly Mode[],
	edition: string,
): string {
	const fields = overheadFields({
		modes: MODES.map((id) => ({ id, title: id, standard: !isStandIn(id) })),
		coefficients,
	});
	const state = { ...initialState(fields), ...cluster, modes: ['no-mesh' as const, ...modes] };
	return `/cost/estimator/#${encodeLink(fields, state, edition)}`;
}
