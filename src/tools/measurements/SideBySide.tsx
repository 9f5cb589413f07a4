import { type Contrast, contrastOf, type Verdict } from '../../domain/measurements/contrast.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import type { ListedBed } from './model.ts';

/** More columns than this cannot be read beside each other. */
export const MOST_BESIDE = 4;

/** What each verdict is called above the table, the reasons for a difference first. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	differs: 'Different',
	'partly stated': 'Not stated by all',
	unstated: 'Stated by none',
	same: 'The same',
};

/** The conditions of a few tests beside each other: what differs is why their figures do. No figures are shown here. */
export function SideBySide({ beds }: { readonly beds: readonly ListedBed[] }) {
	const contrasts = contrastOf(beds);
	return (
		<section class="beside" aria-labelledby="beside-title">
			<h2 id="beside-title">Why these may differ</h2>
			<Summary contrasts={contrasts} />
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
						{contrasts.map((contrast) => (
							<Row key={contrast.name} contrast={contrast} />
						))}
					</tbody>
				</table>
			</ScrollRegion>
		</section>
	);
}

/** The answer in a few words, before the table. */
function Summary({ contrasts }: { readonly contrasts: readonly Contrast[] }) {
	return (
		<dl class="beside-summary">
			{(Object.keys(VERDICT_WORDS) as Verdict[]).map((verdict) => {
				const names = contrasts
					.filter((contrast) => contrast.verdict === verdict)
					.map(({ name }) => name.toLowerCase());
				return (
					names.length > 0 && (
						<div key={verdict}>
							<dt>{VERDICT_WORDS[verdict]}</dt>
							<dd>{names.join(', ')}</dd>
						</div>
					)
				);
			})}
		</dl>
	);
}

function Row({ contrast: { name, verdict, cells } }: { readonly contrast: Contrast }) {
	const marked = verdict === 'differs' || verdict === 'partly stated';
	return (
		<tr class={marked ? 'differs' : undefined}>
			<th scope="row">
				{name}
				{marked && <span class="visually-hidden"> ({VERDICT_WORDS[verdict].toLowerCase()})</span>}
			</th>
			{cells.map(({ value, stated }, column) => (
				<td key={column} class={stated ? undefined : 'unknown'}>
					{value}
				</td>
			))}
		</tr>
	);
}
