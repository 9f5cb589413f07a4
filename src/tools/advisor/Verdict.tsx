import type { ComponentChildren } from 'preact';
import { isGuess, type Result, sentenceOf } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { percent } from '../scoring/format.ts';
import { Go } from './Go.tsx';
import { VerdictMap } from './VerdictMap.tsx';
import { headline, nextQuestion } from './words.ts';

type Props = {
	readonly knowledge: Knowledge;
	readonly result: Result;
	readonly answered: boolean;
	/** What follows in short, between the verdict and its picture. */
	readonly children: ComponentChildren;
};

/** The verdict, how sure it is, and where it lies between need and capacity. */
export function Verdict({ knowledge, result, answered, children }: Props) {
	if (!answered) {
		return (
			<section class="advisor-verdict" aria-labelledby="advisor-verdict-title">
				{/* The region is there before the first verdict: one that came with its words would not be read out. */}
				<div role="status">
					<h2 id="advisor-verdict-title">Need decides whether, capacity decides when</h2>
					<p>
						A mesh is justified when a need remains that simpler tools cannot meet in your situation, and somebody can
						run it. Answer any question, and your place in this table and the verdict appear.
					</p>
				</div>
				<VerdictMap knowledge={knowledge} result={result} placed={false} />
			</section>
		);
	}
	return (
		<section class="advisor-verdict" aria-labelledby="advisor-verdict-title">
			<div role="status">
				<h2 id="advisor-verdict-title">{headline(result)}</h2>
				<p>{sentenceOf(result)}</p>
			</div>
			<Confidence knowledge={knowledge} result={result} />
			{children}
			<VerdictMap knowledge={knowledge} result={result} placed />
		</section>
	);
}

type PartProps = { readonly knowledge: Knowledge; readonly result: Result };

/** The verdict in a line, and what to answer next, for screens on which both lie out of sight. */
export function VerdictBar({ knowledge, result }: PartProps) {
	const next = nextQuestion(knowledge, result);
	return (
		<div class="advisor-bar">
			<Go to="advisor-verdict-title">{isGuess(result) ? <b>Too early to tell</b> : <b>{headline(result)}</b>}</Go>
			{!isGuess(result) && result.confidence.share < 1 && (
				<small>Holds for {percent(result.confidence.share)} of the ways to answer what is open.</small>
			)}
			{next && <Go to={`question-${next.id}`}>Next: {next.title}</Go>}
		</div>
	);
}

/** In what share of the possibilities the verdict holds, what else is possible, and which answer would settle most. */
function Confidence({ knowledge, result }: PartProps) {
	const { share, shares, tried } = result.confidence;
	if (tried === 1) return <p class="advisor-confidence">Every question is answered: this is what follows.</p>;
	const next = nextQuestion(knowledge, result);
	const title = new Map(knowledge.verdicts.map((verdict) => [verdict.id as string, verdict.title]));
	// The bars say of the verdict what the headline says.
	if (result.variant?.alone) title.set(result.ruling.id, result.variant.title);
	return (
		<div class="advisor-confidence">
			<p>
				{share === 1 ? (
					<>In all {tried} ways tried to give the open answers, the verdict is the same.</>
				) : (
					<>
						The verdict holds for <strong>{percent(share)}</strong> of {tried} ways to answer what is open.
					</>
				)}
				{next && (
					<>
						{' '}
						Most would be settled by <Go to={`question-${next.id}`}>“{next.title}”</Go>
					</>
				)}
			</p>
			{shares.length > 1 && (
				<ul class="advisor-shares" aria-label="Possible verdicts">
					{shares.map(({ id, share: part }) => (
						<li key={id}>
							<span
								class="advisor-share-bar"
								style={{ inlineSize: `${Math.max(1, part * 100)}%` }}
								aria-hidden="true"
							/>
							<span>{title.get(id)}</span> <span class="number">{percent(part)}</span>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
