import { doubtAbout, typedNumber } from '../../domain/text/typed-number.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { type Entry, EntryField } from '../frame/EntryField.tsx';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import type { ScoringCandidate, ScoringCriterion, ScoringData } from './model.ts';
import type { Change, OwnScore } from './state.ts';

type Props = {
	readonly data: ScoringData;
	/** With the reader's scores already in place. */
	readonly candidates: readonly ScoringCandidate[];
	readonly own: readonly OwnScore[];
	readonly change: Change;
};

/** The scores, each of which a reader may replace. What is replaced is marked here, in the ranking and in every export. */
export function OwnScores({ data, candidates, own, change }: Props) {
	const set = (candidate: string, criterion: string, score: number | undefined) => {
		const others = own.filter((entry) => entry.candidate !== candidate || entry.criterion !== criterion);
		const next = score === undefined ? others : [...others, { candidate, criterion, score }];
		change({ ownScores: inOrder(next, data) });
	};
	return (
		<Disclosure
			class="own-scores"
			summary={`Scores (${own.length === 0 ? 'as published' : `${own.length} of your own`})`}
			wanted={own.length > 0}
			late
		>
			<p class="tool-note">
				Disagree? Enter your own score from 1 to 5; an empty field brings ours back. Ours have{' '}
				<a href={siteHref('/compare/scores/performance/')}>reasons and facts</a>, criterion by criterion.
			</p>
			<ScrollRegion label="Scores by candidate and criterion">
				<table>
					<thead>
						<tr>
							<th scope="col">Candidate</th>
							{data.criteria.map(({ id, short }) => (
								<th key={id} scope="col">
									<span>{short}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{candidates.map((candidate) => (
							<tr key={candidate.id}>
								<th scope="row">{candidate.short}</th>
								{data.criteria.map((criterion) => (
									<td key={criterion.id}>
										<ScoreField
											candidate={candidate}
											criterion={criterion}
											own={own.find((entry) => entry.candidate === candidate.id && entry.criterion === criterion.id)}
											onChange={(score) => set(candidate.id, criterion.id, score)}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{own.length > 0 && (
				<button type="button" onClick={() => change({ ownScores: [] })}>
					Remove all your scores
				</button>
			)}
		</Disclosure>
	);
}

type FieldProps = {
	readonly candidate: ScoringCandidate;
	readonly criterion: ScoringCriterion;
	readonly own: OwnScore | undefined;
	readonly onChange: (score: number | undefined) => void;
};

function ScoreField({ candidate, criterion, own, onChange }: FieldProps) {
	const published = candidate.scores[criterion.id];
	return (
		<EntryField
			id={`own-${candidate.id}-${criterion.id}`}
			class={own && 'own'}
			inputMode="decimal"
			placeholder={own ? undefined : String(published?.typical ?? '')}
			aria-label={`${criterion.title} of ${candidate.short}: own score`}
			shown={own ? String(own.score) : ''}
			read={scoreFrom}
			onChange={onChange}
		/>
	);
}

/** Reads a score. Nothing brings the published one back. */
export function scoreFrom(text: string): Entry<number | undefined> {
	if (text.trim() === '') return { value: undefined };
	const value = typedNumber(text);
	if (value >= 1 && value <= 5 && Number.isInteger(value * 2)) return { value };
	return { error: doubtAbout(text) ?? 'From 1 to 5, in halves (3.5).' };
}

/** Own scores in the order of the table, so that the same scores always give the same link. */
function inOrder(own: readonly OwnScore[], data: ScoringData): OwnScore[] {
	return data.candidates.flatMap(({ id }) =>
		data.criteria.flatMap((criterion) =>
			own.filter((entry) => entry.candidate === id && entry.criterion === criterion.id),
		),
	);
}
