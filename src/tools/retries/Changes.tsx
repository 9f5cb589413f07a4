import { amplification } from '../../domain/retries/flow.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { amount, difference, percent } from './format.ts';
import type { Outcome } from './outcome.ts';
import { CHANGE_WORDS } from './words.ts';

/** One change at a time: what it would do to the load, and what it would cost the users. */
export function Changes({ outcome }: { readonly outcome: Outcome }) {
	if (outcome.changes.length === 0) return null;
	const { capped, usual, failure } = outcome;
	return (
		<section aria-labelledby="retry-changes-title">
			<h2 id="retry-changes-title">What would change it most</h2>
			<ScrollRegion label="Effect of single changes">
				<table class="retry-changes">
					<thead>
						<tr>
							<th scope="col">One change</th>
							<th scope="col" class="number">
								All fail
							</th>
							<th scope="col" class="number">
								{percent(failure)} fail
							</th>
							<th scope="col" class="number">
								Users who see a failure
							</th>
						</tr>
					</thead>
					<tbody>
						<tr class="retry-now">
							<th scope="row">As it is</th>
							<td class="number">{amount(amplification(capped))}</td>
							<td class="number">{amount(amplification(usual))}</td>
							<td class="number">{percent(usual.failing)}</td>
						</tr>
						{outcome.changes.map((change) => (
							<tr key={change.id}>
								<th scope="row">{CHANGE_WORDS[change.id]}</th>
								<td class="number">
									{amount(change.worst)}
									<small> {difference(change.worst, amplification(capped))}</small>
								</td>
								<td class="number">{amount(change.usual)}</td>
								<td class="number">{percent(change.failing)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p class="tool-note">
				Requests at the last service for one request of a user. The worst case decides the order, because an overload
				makes attempts fail together.
			</p>
		</section>
	);
}
