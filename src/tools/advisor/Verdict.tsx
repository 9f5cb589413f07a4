import type { Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { percent } from '../scoring/format.ts';
import { VerdictMap } from './VerdictMap.tsx';

type Props = { readonly knowledge: Knowledge; readonly result: Result; readonly answered: boolean };

/** The verdict, how sure it is, and where it lies between need and capacity. */
export function Verdict({ knowledge, result, answered }: Props) {
	const { verdict, variant, confidence } = result;
	if (!answered) {
		return (
			<section class="advisor-verdict" aria-labelledby="advisor-verdict-title">
				<h2 id="advisor-verdict-title">Need decides whether, capacity decides when</h2>
				<p>
					A mesh is justified when a need remains that simpler tools cannot meet in your situation, and somebody can run
					it. Answer any question, and your place in this table and the verdict appear.
				</p>
				<VerdictMap knowledge={knowledge} result={result} placed={false} />
			</section>
		);
	}
	return (
		<section class="advisor-verdict" aria-labelledby="advisor-verdict-title">
			<div role="status">
				<h2 id="advisor-verdict-title">
					{verdict.title}
					{variant && `: ${variant.title}`}
				</h2>
				<p>{variant?.sentence ?? verdict.sentence}</p>
			</div>
			<Confidence knowledge={knowledge} result={result} />
			{knowledge.houseRules.length > 0 && (
				<div class="notice">
					<p>House rules applied:</p>
					<ul>
						{knowledge.houseRules.map((rule) => (
							<li key={rule}>{rule}</li>
						))}
					</ul>
				</div>
			)}
			<VerdictMap knowledge={knowledge} result={result} placed />
			{confidence.shares.length > 1 && <OtherVerdicts knowledge={knowledge} result={result} />}
		</section>
	);
}

/** The verdict in one line, for screens on which it lies below the questions. */
export function VerdictBar({ result }: { readonly result: Result }) {
	const { verdict, variant, confidence } = result;
	return (
		<a class="advisor-bar" href="#advisor-verdict-title">
			<span>
				{verdict.title}
				{variant && `: ${variant.title}`}
			</span>
			<span>{percent(confidence.share)}</span>
		</a>
	);
}

type PartProps = { readonly knowledge: Knowledge; readonly result: Result };

/** In what share of the possibilities the verdict holds, and which answer would settle most. */
function Confidence({ knowledge, result }: PartProps) {
	const { share, tried, questions } = result.confidence;
	if (tried === 1) return <p class="advisor-confidence">Every question is answered: this is what follows.</p>;
	const [best] = questions;
	const asked = knowledge.questions.find(({ id }) => id === best?.question);
	return (
		<p class="advisor-confidence">
			{share === 1 ? (
				<>No open answer changes this verdict, in {tried} ways to give them.</>
			) : (
				<>
					The verdict holds for <strong>{percent(share)}</strong> of {tried} ways to answer what is open.
				</>
			)}
			{best && asked && best.settles > 0.01 && (
				<>
					{' '}
					Most would be settled by <a href={`#question-${asked.id}`}>“{asked.title}”</a>.
				</>
			)}
		</p>
	);
}

function OtherVerdicts({ knowledge, result }: PartProps) {
	const title = new Map(knowledge.verdicts.map((verdict) => [verdict.id, verdict.title]));
	return (
		<ul class="advisor-shares" aria-label="Possible verdicts">
			{result.confidence.shares.map(({ id, share }) => (
				<li key={id}>
					<span class="advisor-share-bar" style={{ inlineSize: `${Math.max(1, share * 100)}%` }} aria-hidden="true" />
					<span>{title.get(id)}</span> <span class="number">{percent(share)}</span>
				</li>
			))}
		</ul>
	);
}
