import { oddity } from '../../domain/cluster/reading/results.ts';
import type { Coefficients, Override } from '../../domain/overhead/coefficients.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { published as figures } from '../overhead/format.ts';

type Props = { readonly results: readonly Override[]; readonly published: Coefficients };

/** Results of a load test beside the published figures that they replace. */
export function Tested({ results, published }: Props) {
	if (results.length === 0) return null;
	return (
		<>
			<h3 id="cluster-tested">Results of your load test, in the place of published figures</h3>
			<ScrollRegion label="Results of your load test">
				<table class="cluster-table" aria-labelledby="cluster-tested">
					<thead>
						<tr>
							<th scope="col">Coefficient</th>
							<th scope="col" class="number">
								Yours
							</th>
							<th scope="col" class="number">
								Published
							</th>
							<th scope="col">Unit</th>
						</tr>
					</thead>
					<tbody>
						{results.map((own) => (
							<tr key={own.name}>
								<th scope="row">{published[own.name].label}</th>
								<td class="number">{figures(own)}</td>
								<td class="number">{figures(published[own.name])}</td>
								<td>
									{published[own.name].unit} <small>{oddity(own, published[own.name])}</small>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
		</>
	);
}
