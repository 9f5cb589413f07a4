import type { ComponentChildren } from 'preact';
import type { Difference, FactChange } from '../../domain/editions/difference.ts';
import { countsOf, sentenceOf } from '../../domain/editions/summary.ts';
import { factPath, platformPath } from '../../domain/evidence/paths.ts';
import { bySubject } from './by-subject.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { FactChanges } from './FactChanges.tsx';
import type { SubjectName } from './model.ts';
import { answerText, COLLECTION_NAMES, platformText, rangeText, saysTheSame } from './words.ts';

type Props = {
	readonly difference: Difference;
	readonly subjects: readonly SubjectName[];
};

/** Everything in which two editions differ: what decides first, then the facts that it follows from. */
export function DifferenceView({ difference, subjects }: Props) {
	const known = new Set(subjects.filter(({ platform }) => platform).map(({ id }) => id));
	const { cells, scores, coefficients, platforms, others, checked } = difference;
	const counts = countsOf(difference);
	return (
		<div class="difference">
			<p class="difference-sum">
				<b>{sentenceOf(counts)}.</b>
			</p>
			<Section title="Platforms" count={platforms.length}>
				<ChangeTable
					head={['Platform']}
					rows={platforms.map(({ id, title, before, after }) => ({
						names: [title],
						href: platformPath(id),
						...{ before: platformText(before), after: platformText(after) },
					}))}
				/>
			</Section>
			<Section title="Cells of the matrix" count={cells.length}>
				<ChangeTable
					head={['Platform', 'Capability']}
					rows={cells.map(({ titles, before, after, platform }) => ({
						names: titles,
						href: factPath((after ?? before)?.fact ?? `${platform}/`, known),
						...{ before: answerText(before), after: answerText(after) },
					}))}
				/>
			</Section>
			<Section title="Scores" count={scores.length}>
				<p class="tool-note">Low / typical / high.</p>
				<ChangeTable
					head={['Candidate', 'Criterion']}
					rows={scores.map(({ titles, before, after, criterion, platform }) => ({
						names: titles,
						href: `/compare/scores/${criterion}/#${platform}`,
						...{ before: rangeText(before), after: rangeText(after) },
					}))}
				/>
			</Section>
			<Section title="Coefficients of the estimator" count={coefficients.length}>
				<p class="tool-note">Low / typical / high.</p>
				<ChangeTable
					head={['Coefficient']}
					rows={coefficients.map(({ title, fact, before, after }) => ({
						names: [title],
						href: factPath(fact, known),
						...{ before: rangeText(before), after: rangeText(after) },
					}))}
				/>
			</Section>
			{FACT_SECTIONS.map(({ title, holds }) => {
				const changes = difference.facts.filter(holds);
				return (
					<Section key={title} title={title} count={changes.length}>
						<FactChanges changes={changes} subjects={subjects} known={known} />
					</Section>
				);
			})}
			<Section title="Other entries" count={counts.others}>
				<details>
					<summary>By kind</summary>
					<ul>
						{others.map(({ collection, added, changed, removed }) => (
							<li key={collection}>
								<b>{COLLECTION_NAMES[collection]}</b>
								{[['added', added] as const, ['changed', changed] as const, ['removed', removed] as const]
									.filter(([, ids]) => ids.length > 0)
									.map(([word, ids]) => `; ${word}: ${ids.join(', ')}`)}
							</li>
						))}
					</ul>
				</details>
			</Section>
			<Section title="Facts checked again" count={checked.length}>
				<details>
					<summary>They say what they said; their day, or a source, is another one</summary>
					<ul>
						{bySubject(checked, subjects, (id) => id).map(({ subject, title, entries }) => (
							<li key={subject}>
								{title}: {entries.length}
							</li>
						))}
					</ul>
				</details>
			</Section>
		</div>
	);
}

/** Facts by what became of them. */
const FACT_SECTIONS: readonly { readonly title: string; readonly holds: (change: FactChange) => boolean }[] = [
	{
		title: 'Facts that say something else',
		holds: (change) => change.before !== undefined && change.after !== undefined && !saysTheSame(change),
	},
	{ title: 'Facts added', holds: ({ before }) => before === undefined },
	{ title: 'Facts withdrawn', holds: ({ after }) => after === undefined },
	{
		title: 'Facts that say the same, with other limits, figures or notes',
		holds: (change) => change.before !== undefined && saysTheSame(change),
	},
];

type SectionProps = {
	readonly title: string;
	readonly count: number;
	readonly children: ComponentChildren;
};

function Section({ title, count, children }: SectionProps) {
	if (count === 0) return null;
	return (
		<section>
			<h3>
				{title} ({count})
			</h3>
			{children}
		</section>
	);
}
