import type { Estimate } from '../../domain/overhead/estimate.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import type { OverheadData } from './model.ts';
import { SECTIONS } from './more-sections.ts';
import { resultTable } from './result-table.ts';

type Props = {
	readonly data: OverheadData;
	readonly estimates: readonly Estimate[];
};

/** Every result and every mode in one table, with the numbers of the panels once more. */
export function OverviewTable({ data, estimates }: Props) {
	const [head = [], ...rows] = resultTable(data, SECTIONS, estimates);
	return (
		<ScrollRegion label="All results by mode">
			<table class="overview">
				<thead>
					<tr>
						{head.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([title, ...cells]) => (
						<tr key={title}>
							<th scope="row">{title}</th>
							{cells.map((cell, index) => (
								<td key={head[index]}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}
