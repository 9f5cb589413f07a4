import { DAY, type Moment } from '../../domain/certificates/certificate.ts';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import { dayText, momentText, spanText } from '../../domain/certificates/time.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { Cites } from './facts.tsx';
import { START_FACT } from './model.ts';
import type { Outcome } from './outcome.ts';
import { fullName, namesOf, STANDINGS } from './text.ts';

/** The dates of the plan as a table, and the rule that they follow. */
export function Dates({ outcome }: { readonly outcome: Outcome }) {
	const { plan, knowledge } = outcome;
	const names = namesOf(knowledge);
	return (
		<>
			<ScrollRegion label="Dates of the plan">
				<table class="plan-dates">
					<thead>
						<tr>
							<th scope="col">Certificate</th>
							<th scope="col">Now</th>
							<th scope="col">Begin rotation</th>
							<th scope="col">Last day to begin</th>
							<th scope="col">Replaced by</th>
							<th scope="col">Expires</th>
							<th scope="col">Valid from</th>
						</tr>
					</thead>
					<tbody>
						{plan.authorities.map(({ layer, number, dates, standing }) => (
							<tr key={`${layer} ${number}`}>
								<th scope="row">{fullName({ layer, number }, names)}</th>
								<td>
									<span class={`standing standing-${standing}`}>{STANDINGS[standing]}</span>
								</td>
								<td>{dayText(dates.start)}</td>
								<td>{dayText(dates.lastStart)}</td>
								<td>{dayText(dates.doneBy)}</td>
								<td>{endText(dates.to)}</td>
								<td>{dayText(dates.from)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<Rule knowledge={knowledge} leaf={spanText(plan.leaf.lifetime)} />
		</>
	);
}

/** Authorities often end at midnight, where the time says nothing. */
const endText = (moment: Moment) => (moment % DAY === 0 ? dayText(moment) : momentText(moment));

/** What is computed and what is judgment, told apart. */
function Rule({ knowledge, leaf }: { readonly knowledge: Knowledge; readonly leaf: string }) {
	return (
		<details class="plan-rule">
			<summary>How these dates come about</summary>
			<ul>
				<li>
					<b>Replaced by</b> is computed: from then on, a certificate signed for its usual time would outlive the one
					above it. A leaf lives {leaf} here
					<Cites ids={[knowledge.leaf.lifetimeFact]} />, an intermediate as long as the one that you entered. If the
					next one below is signed only later than that, there is time until then.
				</li>
				<li>
					<b>Last day to begin</b> is that date minus the days that you allow for the rotation, at most a third of the
					lifetime.
				</li>
				<li>
					<b>Begin rotation</b> is our judgment: after two thirds of the lifetime, as cert-manager does by default
					<Cites ids={[START_FACT]} />, or on the last day to begin if that comes earlier.
				</li>
			</ul>
		</details>
	);
}
