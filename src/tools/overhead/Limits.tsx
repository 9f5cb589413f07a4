import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import { FactLink } from './FactLink.tsx';
import { type Grouped, groupByModes } from './grouped.ts';
import type { OverheadData } from './model.ts';
import { NOT_MODELED } from './not-modeled.ts';

type Props = {
	readonly data: OverheadData;
	readonly coefficients: Coefficients;
	readonly estimates: readonly Estimate[];
};

/** What the figures leave out, rest on, and refuse to say. */
export function Limits({ data, coefficients, estimates }: Props) {
	const notes = groupByModes(data, estimates, ({ notes }) => notes);
	const refusals = groupByModes(data, estimates, ({ refusals }) =>
		refusals.map(({ output, reason }) => `${output}: ${reason}`),
	);
	const simplifications = groupByModes(data, estimates, ({ assumptions }) =>
		assumptions.flatMap((entry) => ('model' in entry ? entry.model : [])),
	);
	const assumed = [
		...new Set(
			estimates.flatMap(({ assumptions }) =>
				assumptions.flatMap((entry) => ('model' in entry ? [] : entry.coefficient)),
			),
		),
	];
	return (
		<section class="overhead-limits" aria-labelledby="limits-title">
			<h2 id="limits-title">What to know before you quote this</h2>
			<List title="Read the figures like this" entries={notes} />
			<List title="Refused" entries={refusals} />
			<details>
				<summary>
					Assumptions ({assumed.length} coefficients, {simplifications.length} simplifications)
				</summary>
				<ul>
					{simplifications.map(({ text }) => (
						<li key={text}>{text}</li>
					))}
					{assumed.map((name) => (
						<li key={name}>
							<FactLink data={data} coefficient={coefficients[name]} />
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary>Not modeled, for no mesh either ({NOT_MODELED.length})</summary>
				<ul>
					{NOT_MODELED.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function List({ title, entries }: { readonly title: string; readonly entries: readonly Grouped[] }) {
	if (entries.length === 0) return null;
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{entries.map(({ text, modes }) => (
					<li key={text}>
						<b>{modes}.</b> {text}
					</li>
				))}
			</ul>
		</>
	);
}
