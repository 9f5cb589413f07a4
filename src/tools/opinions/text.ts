import type { AnswerSpread } from '../../domain/opinions/answers.ts';
import { markdownTable, markdownText } from '../../domain/share/markdown.ts';
import type { Cell, Column } from '../../domain/share/report.ts';
import { addressOf } from '../frame/site.ts';
import type { Comparison, Outcome, ScoringComparison } from './compare.ts';

type Compared = {
	readonly advice: Comparison<AnswerSpread> | undefined;
	readonly scoring: ScoringComparison | undefined;
};

/** The comparison as Markdown, to paste into minutes. Names and answers become text, never markup. */
export function toMarkdown({ advice, scoring }: Compared, edition: string): string {
	return [
		'# Several opinions',
		'',
		...(advice ? adviceText(advice) : []),
		...(scoring ? scoringText(scoring) : []),
		`Facts edition ${edition}.`,
		'',
	].join('\n');
}

/** What somebody's link leads to, and what of it could not be used. */
const outcomeLines = ({ name, result, notices }: Outcome): string[] => [
	`- ${markdownText(`${name}: ${result}`)}`,
	...notices.map((notice) => `  - ${markdownText(notice)}`),
];

function adviceText({ people, spreads, merged }: Comparison<AnswerSpread>): string[] {
	return [
		'## Advisor',
		'',
		...people.flatMap(outcomeLines),
		`- ${markdownText(`Merged: ${merged.result}`)}: <${addressOf(merged.path)}>`,
		'',
		table(
			['Question', 'Answers', 'Merged'],
			spreads.map(({ question, given, merged: answer }) => [
				question,
				given.map(({ answer: text, names }) => `${text}: ${names.join(', ')}`).join('\n'),
				answer ?? 'open',
			]),
		),
		'',
	];
}

function scoringText({ people, spreads, mustHaves, merged }: ScoringComparison): string[] {
	return [
		'## Scoring calculator',
		'',
		...people.flatMap(outcomeLines),
		`- ${markdownText(`Merged: ${merged.result}`)}: <${addressOf(merged.path)}>`,
		'',
		table(
			['Criterion', ...people.map(({ name }) => name), 'Merged'],
			spreads.map(({ title, shares, merged: weight }) => [
				title,
				...shares.map(({ share }) => inPercent(share)),
				inPercent(weight),
			]),
		),
		'',
		...mustHaves.map(
			({ title, names, kept }) =>
				`- ${markdownText(`Must-have: ${title} (${names.join(', ')})${kept ? '' : ', no majority'}`)}`,
		),
		...(mustHaves.length > 0 ? [''] : []),
	];
}

/** A share as whole percent. */
export const inPercent = (share: number) => `${Math.round(share)}%`;

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
	const columns = titles.map((title): Column => ({ title, numeric: false }));
	return markdownTable({ columns, rows: rows.map((row) => row.map((text): Cell => ({ text, cites: [] }))) });
}
