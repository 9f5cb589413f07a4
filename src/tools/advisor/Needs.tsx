import type { Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { type NeedFinding, unaskedIn } from '../../domain/advisor/needs.ts';
import type { Profile } from '../../schema/profile.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { Because } from './Because.tsx';
import { Go } from './Go.tsx';

type Props = { readonly knowledge: Knowledge; readonly result: Result; readonly profile: Profile };

const MET: Readonly<Record<NeedFinding['met'], string>> = {
	simpler: 'Simpler tool',
	mesh: 'Mesh',
	open: 'Depends',
};

/** Need by need: what meets it here, and why. What nobody asked for and is worth doing anyway comes last. */
export function Needs({ knowledge, result, profile }: Props) {
	const { needs } = result;
	const areas = new Set(needs.map(({ area }) => area));
	const unasked = [...new Set(knowledge.needs.map(({ area }) => area))]
		.filter((area) => !areas.has(area))
		.flatMap((area) => unaskedIn(knowledge.needs, area, profile));
	const guides = new Map(knowledge.needs.map(({ id, guide }) => [id, guide]));
	return (
		<section aria-labelledby="advisor-needs">
			<h2 id="advisor-needs">Need by need</h2>
			{needs.length === 0 ? (
				<p>No answer so far asks for anything that services need from each other.</p>
			) : (
				<ScrollRegion label="Needs and what meets them">
					<table class="advisor-needs">
						<thead>
							<tr>
								<th scope="col">Need</th>
								<th scope="col">Met by</th>
								<th scope="col">Why</th>
							</tr>
						</thead>
						<tbody>
							{needs.map((finding) => (
								<NeedRow
									key={finding.need}
									knowledge={knowledge}
									finding={finding}
									guide={guides.get(finding.need) ?? '/alternatives/'}
								/>
							))}
						</tbody>
					</table>
				</ScrollRegion>
			)}
			{unasked.length > 0 && (
				<>
					<h3>Nobody asked, worth doing anyway</h3>
					<ul class="advisor-notes">
						{unasked.map(({ text, facts }) => (
							<li key={text}>
								{text}
								<Because facts={facts} of={text} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

type RowProps = { readonly knowledge: Knowledge; readonly finding: NeedFinding; readonly guide: string };

function NeedRow({ knowledge, finding, guide }: RowProps) {
	const { title, strength, met, alternative, reason, open, facts } = finding;
	return (
		<tr class={`met-${met}`}>
			<th scope="row">
				<a href={siteHref(guide)}>{title}</a>
				<small>{strength}</small>
			</th>
			<td>
				<strong>{MET[met]}</strong>
				{alternative && <span class="advisor-answer">{alternative.title}</span>}
			</td>
			<td>
				{reason}
				{met === 'open' && (
					<p class="advisor-open">
						Hangs on:{' '}
						{knowledge.questions
							.filter(({ parts }) => parts.some(({ field }) => open.includes(field)))
							.map((question) => (
								<Go key={question.id} class="advisor-revisit" to={`question-${question.id}`}>
									{question.title}
								</Go>
							))}
					</p>
				)}
				{met === 'simpler' && alternative?.limits && (
					<p class="advisor-limit">
						<b>Ends where:</b> {alternative.limits}
					</p>
				)}
				<Because facts={facts} of={title} />
			</td>
		</tr>
	);
}
