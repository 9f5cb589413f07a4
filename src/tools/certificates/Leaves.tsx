import type { Plan } from '../../domain/certificates/plan.ts';
import { spanText } from '../../domain/certificates/time.ts';
import { Cites } from './facts.tsx';
import type { Outcome } from './outcome.ts';
import { rateText, renewalText, SOURCES, worstText } from './text.ts';

/** How long leaves last without their signer, and how much work they are for it. */
export function Leaves({ outcome: { plan, knowledge } }: { readonly outcome: Outcome }) {
	const { leaf, outage, signing } = plan;
	const few = signing.leaves.toLocaleString('en-US');
	return (
		<section aria-labelledby="outage-title">
			<h2 id="outage-title">If {knowledge.signer} cannot sign</h2>
			<p>
				A leaf lives {spanText(leaf.lifetime)} ({SOURCES[leaf.source]}
				{leaf.source === 'platform' && <Cites ids={[knowledge.leaf.lifetimeFact]} />}) and is renewed{' '}
				{renewalText(leaf)}
				{leaf.ownRenewal ? ', as you entered' : <Cites ids={[knowledge.leaf.renewalFact]} />}. {knowledge.leaf.renewed}
				<Cites ids={knowledge.leaf.facts} />
			</p>
			<OneLeaf leaf={leaf} />
			<table class="plan-outage">
				<caption>Time until leaves expire, once nobody signs</caption>
				<tbody>
					<tr>
						<th scope="row">The first one, in the worst case</th>
						<td class="number">{worstText(outage)}</td>
					</tr>
					<tr>
						<th scope="row">The first of {few}, on average</th>
						<td class="number">{spanText(outage.typical)}</td>
					</tr>
					<tr>
						<th scope="row">Half of them</th>
						<td class="number">{spanText(outage.half)}</td>
					</tr>
					<tr>
						<th scope="row">All of them</th>
						<td class="number">{spanText(outage.last)}</td>
					</tr>
				</tbody>
			</table>
			<p class="tool-note">
				Averages assume that ages of leaves are spread evenly. After a restart of everything plan with the worst case.
			</p>
			<ul>
				{knowledge.outage.map(({ text, facts }) => (
					<li key={text}>
						{text}
						<Cites ids={facts} />
					</li>
				))}
			</ul>
			<Work outcome={{ plan, knowledge }} few={few} />
		</section>
	);
}

/** The life of one leaf, on a scale of its own. */
function OneLeaf({ leaf }: { readonly leaf: Plan['leaf'] }) {
	const { lifetime, renewal } = leaf;
	const renewed = `renewed ${renewalText(leaf)}`;
	const at = (share: number) => `${2 + share * 96}%`;
	const label = `A leaf over ${spanText(lifetime)}: ${renewed}; what is left after that is the time without a signer.`;
	return (
		<svg class="plan-leaf" width="100%" height={52} role="img" aria-label={label}>
			<rect class="part-fine" x={at(0)} width={`${renewal.from * 96}%`} y={20} height={12} />
			<rect class="part-due" x={at(renewal.from)} width={`${(renewal.to - renewal.from) * 96}%`} y={20} height={12} />
			<rect class="part-late" x={at(renewal.to)} width={`${(1 - renewal.to) * 96}%`} y={20} height={12} />
			<rect class="part-outline" x={at(0)} width="96%" y={20} height={12} />
			<line class="plan-now" x1={at(renewal.from)} x2={at(renewal.from)} y1={14} y2={36} />
			<text class="plan-tick" x={at(0)} y={48}>
				signed
			</text>
			<text class="plan-row" x={at(renewal.from)} y={11} text-anchor={renewal.from > 0.6 ? 'end' : 'middle'}>
				{renewed}
			</text>
			<text class="plan-tick" x={at(1)} y={48} text-anchor="end">
				expires after {spanText(lifetime)}
			</text>
		</svg>
	);
}

type WorkProps = { readonly outcome: Pick<Outcome, 'plan' | 'knowledge'>; readonly few: string };

function Work({ outcome: { plan, knowledge }, few }: WorkProps) {
	const { signing } = plan;
	const what =
		knowledge.leaf.counted === 'workloads' ? 'one for each workload' : 'one for each service account on a node';
	return (
		<table class="plan-outage">
			<caption>Signing in the whole mesh</caption>
			<tbody>
				<tr>
					<th scope="row">
						Leaves, {what}
						<Cites ids={[knowledge.leaf.countedFact]} />
					</th>
					<td class="number">{few}</td>
				</tr>
				<tr>
					<th scope="row">Signatures in normal operation</th>
					<td class="number">{rateText(signing.perSecond)}</td>
				</tr>
				<tr>
					<th scope="row">Signatures while everything restarts</th>
					<td class="number">{rateText(signing.burstPerSecond)}</td>
				</tr>
				{signing.leastSeconds !== undefined && (
					<tr>
						<th scope="row">
							Shortest time for such a restart at the limit of {knowledge.signingLimit}/s
							<Cites ids={[knowledge.signingLimitFact]} />
						</th>
						<td class="number">{spanText(signing.leastSeconds * 1000)}</td>
					</tr>
				)}
			</tbody>
		</table>
	);
}
