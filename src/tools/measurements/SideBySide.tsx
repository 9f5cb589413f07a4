import { conditionsOf } from '../../domain/measurements/conditions.ts';
import { RUNNER_WORDS } from '../../domain/measurements/words.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import type { ListedBed } from './model.ts';

/** More columns than this cannot be read beside each other. */
export const MOST_BESIDE = 4;

/** The conditions of a few tests beside each other: what differs is why their figures do. No figures are shown here. */
export function SideBySide({ beds }: { readonly beds: readonly ListedBed[] }) {
	const rows = beds.map((bed) => [
		{ name: 'Year', value: String(bed.year ?? 'undated'), stated: bed.year !== undefined },
		{ name: 'Who ran it', value: `${bed.who} (${RUNNER_WORDS[bed.by].toLowerCase()})`, stated: true },
		...conditionsOf(bed),
	]);
	const [names = []] = rows;
	return (
		<section class="beside" aria-labelledby="beside-title">
			<h2 id="beside-title">Why these may differ</h2>
			<p class="scoring-note">
				The conditions of the tests that are shown. Lines in which they differ, or in which one is silent, are marked.
			</p>
			<ScrollRegion label="Conditions side by side">
				<table>
					<thead>
						<tr>
							<th scope="col">Condition</th>
							{beds.map(({ id, title }) => (
								<th key={id} scope="col">
									{title}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{names.map(({ name }, index) => {
							const cells = rows.map((row) => row[index]);
							const differs = new Set(cells.map((cell) => cell?.value)).size > 1 || cells.some((cell) => !cell?.stated);
							return (
								<tr key={name} class={differs ? 'differs' : undefined}>
									<th scope="row">
										{name}
										{differs && <span class="visually-hidden"> (differs or not stated)</span>}
									</th>
									{cells.map((cell, column) => (
										<td key={beds[column]?.id} class={cell?.stated ? undefined : 'unknown'}>
											{cell?.value}
										</td>
									))}
								</tr>
							);
						})}
					</tbody>
				</table>
			</ScrollRegion>
		</section>
	);
}
