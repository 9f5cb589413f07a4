import { endingText } from '../../domain/certificates/ending.ts';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import type { AuthorityPlan } from '../../domain/certificates/plan.ts';
import { dayText, spanText } from '../../domain/certificates/time.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { Cites } from './facts.tsx';
import { START_FACT } from './model.ts';
import type { Outcome } from './outcome.ts';
import { endText, fullName, namesOf, STANDINGS } from './text.ts';

/** Where a row becomes a block, each value carries the heading of its column. */
const COLUMNS = ['Now', 'Begin rotation', 'Last day to begin', 'Replaced by', 'Expires', 'Valid from'] as const;

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
							{COLUMNS.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{plan.authorities.map((authority) => (
							<tr key={`${authority.layer} ${authority.number}`}>
								<th scope="row">
									{fullName(authority, names)}{' '}
									{authority.endsWith && <small>{endingText(authority.endsWith, names)}</small>}
								</th>
								{cellsOf(authority).map((cell, index) => (
									<td
										key={COLUMNS[index]}
										data-label={COLUMNS[index]}
										class={index === 0 ? `standing standing-${authority.standing}` : undefined}
									>
										{cell}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<Rule knowledge={knowledge} leaf={spanText(plan.leaf.lifetime)} />
		</>
	);
}

/** What stands in each of the columns. */
function cellsOf({ dates, standing }: AuthorityPlan) {
	const [endDay, ...endTime] = endText(dates.end).split(' ');
	return [
		STANDINGS[standing],
		dayText(dates.start),
		dayText(dates.lastStart),
		dayText(dates.doneBy),
		<>
			{endDay} {endTime.length > 0 && <small>{endTime.join(' ')}</small>}
		</>,
		dayText(dates.from),
	];
}

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
					next one below is signed later, there is time until then.
				</li>
				<li>
					<b>Last day to begin</b> is that date minus the days that you allow for the rotation, at most a third of the
					lifetime.
				</li>
				<li>
					<b>Begin rotation</b> is our judgment: after two thirds of the lifetime, as cert-manager does by default
					<Cites ids={[START_FACT]} />, or on the last day to begin if earlier.
				</li>
			</ul>
		</details>
	);
}
