import type { ComponentChildren } from 'preact';
import type { Difference } from '../../domain/editions/difference.ts';
import { countsOf, sentenceOf } from '../../domain/editions/summary.ts';
import { factPath, platformPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { FactChanges } from './FactChanges.tsx';
import { answerText, COLLECTION_NAMES, platformText, rangeText } from './words.ts';

type Props = {
	readonly difference: Difference;
	readonly platforms: readonly string[];
	/** How many facts are shown before a reader asks for all of them; all without one. */
	readonly most?: number | undefined;
	/** Level of the headings. */
	readonly level?: 2 | 3;
};

/** Everything in which two editions differ: facts first, then what follows from them. */
export function DifferenceView({ difference, platforms, most, level = 3 }: Props) {
	const known = new Set(platforms);
	const { facts, checked, cells, scores, coefficients, others } = difference;
	const Heading = `h${level}` as const;
	const kinds = [
		['Facts changed', facts.filter(({ before, after }) => before && after)],
		['Facts added', facts.filter(({ before }) => before === undefined)],
		['Facts withdrawn', facts.filter(({ after }) => after === undefined)],
	] as const;
	return (
		<div class="difference">
			<p class="difference-sum">
				<b>{sentenceOf(countsOf(difference))}.</b>
			</p>
			{kinds.map(([title, changes]) => (
				<Section key={title} title={title} Heading={Heading} count={changes.length}>
					<FactChanges changes={changes} known={known} most={most} />
				</Section>
			))}
			<Section title="Cells of the matrix" Heading={Heading} count={cells.length}>
				<ChangeTable
					head={['Platform', 'Capability']}
					rows={cells.map(({ titles, before, after, platform }) => ({
						names: titles,
						href: factPath((after ?? before)?.fact ?? `${platform}/`, known),
						...{ before: answerText(before), after: answerText(after) },
					}))}
				/>
			</Section>
			<Section title="Scores" Heading={Heading} count={scores.length}>
				<p class="scoring-note">Low / typical / high.</p>
				<ChangeTable
					head={['Candidate', 'Criterion']}
					rows={scores.map(({ titles, before, after, criterion, platform }) => ({
						names: titles,
						href: `/compare/scores/${criterion}/#${platform}`,
						...{ before: rangeText(before), after: rangeText(after) },
					}))}
				/>
			</Section>
			<Section title="Coefficients of the estimator" Heading={Heading} count={coefficients.length}>
				<p class="scoring-note">Low / typical / high.</p>
				<ChangeTable
					head={['Coefficient']}
					rows={coefficients.map(({ title, fact, before, after }) => ({
						names: [title],
						href: factPath(fact, known),
						...{ before: rangeText(before), after: rangeText(after) },
					}))}
				/>
			</Section>
			<Section title="Platforms" Heading={Heading} count={difference.platforms.length}>
				<ChangeTable
					head={['Platform']}
					rows={difference.platforms.map(({ id, title, before, after }) => ({
						names: [title],
						href: platformPath(id),
						...{ before: platformText(before), after: platformText(after) },
					}))}
				/>
			</Section>
			<Section title="Other entries" Heading={Heading} count={others.length}>
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
			</Section>
			<Section title="Facts checked again" Heading={Heading} count={checked.length}>
				<p class="scoring-note">They say what they said. Their day, or a source, is another one.</p>
				<p class="difference-ids">
					{checked.map((id) => (
						<a key={id} href={siteHref(factPath(id, known))}>
							{id}
						</a>
					))}
				</p>
			</Section>
		</div>
	);
}

type SectionProps = {
	readonly title: string;
	readonly Heading: 'h2' | 'h3';
	readonly count: number;
	readonly children: ComponentChildren;
};

function Section({ title, Heading, count, children }: SectionProps) {
	if (count === 0) return null;
	return (
		<section>
			<Heading>
				{title} ({count})
			</Heading>
			{children}
		</section>
	);
}
