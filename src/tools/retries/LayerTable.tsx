import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { seriesOf } from './Chart.tsx';
import { amount, serviceName } from './format.ts';
import type { Outcome } from './outcome.ts';

/** The numbers of the chart: requests for one request of a user, and per second. */
export function LayerTable({ outcome }: { readonly outcome: Outcome }) {
	const series = seriesOf(outcome);
	const { chain } = outcome;
	const layers = chain.attempts.length;
	return (
		<ScrollRegion label="Requests at each service">
			<table class="retry-table">
				<thead>
					<tr>
						<th scope="col">Arriving at</th>
						<th scope="col" class="number">
							Attempts
						</th>
						{series.map(({ id, short }) => (
							<th key={id} scope="col" class="number">
								{short}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{Array.from({ length: layers + 1 }, (_, service) => (
						<tr key={serviceName(service, layers)}>
							<th scope="row">{serviceName(service, layers)}</th>
							<td class="number">{chain.attempts[service] ?? '–'}</td>
							{series.map(({ id, flow }) => (
								<td key={id} class="number">
									{amount(flow.arriving[service] ?? 1)}
									<small> {amount((flow.arriving[service] ?? 1) * chain.rate)}/s</small>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}
