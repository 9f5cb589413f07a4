import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnswerSpread } from '../../domain/opinions/answers.ts';
import { type Opinion, readOpinions } from '../../domain/opinions/pasted.ts';
import { CopyField } from '../frame/CopyField.tsx';
import { Advice } from './Advice.tsx';
import type { Comparison, ScoringComparison } from './compare.ts';
import './opinions.css';
import { Scoring } from './Scoring.tsx';

type Compared = {
	readonly advice: Comparison<AnswerSpread> | undefined;
	readonly scoring: ScoringComparison | undefined;
	readonly markdown: string;
};

type Props = {
	readonly edition: string;
	/** Text that shows what the page does. */
	readonly example: string;
};

const NOTHING: Compared = { advice: undefined, scoring: undefined, markdown: '' };

/** Links of several people side by side: where they agree, where they do not, and what a majority would sign. */
export default function OpinionsTool({ edition, example }: Props) {
	const [text, setText] = useState('');
	const [status, setStatus] = useState('');
	const { opinions, problems } = useMemo(() => readOpinions(text), [text]);
	const compared = useComparison(opinions, edition);
	return (
		<div class="tool opinions-tool">
			<label class="opinions-field">
				<span>Links, one a line, each with a name in front</span>
				<textarea
					rows={7}
					value={text}
					spellcheck={false}
					autocomplete="off"
					placeholder={'Ana: https://…/decide/advisor/#v=1&…\nBen: https://…/decide/advisor/#v=1&…'}
					aria-describedby="opinions-hint"
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<p id="opinions-hint" class="share-hint">
				Everybody opens the advisor or the scoring calculator, and sends the link of “Share and export”. Nothing that
				you paste leaves this browser or is kept in it.
			</p>
			<p class="opinions-actions">
				<button type="button" onClick={() => setText(example)}>
					Show an example
				</button>
				<button type="button" disabled={text === ''} onClick={() => setText('')}>
					Clear
				</button>
			</p>
			<div role="status">
				{problems.length > 0 && (
					<div class="notice notice-warning">
						<p>Not everything could be used.</p>
						<ul>
							{problems.map((problem) => (
								<li key={problem}>{problem}</li>
							))}
						</ul>
					</div>
				)}
				{compared === 'failed' && (
					<p class="notice notice-warning">
						The data could not be loaded. Check the connection, and change the text to try again.
					</p>
				)}
				{opinions.length > 1 && <p>{opinions.length} opinions are compared below.</p>}
				{opinions.length === 1 && <p>One opinion so far. Add the link of somebody else to compare.</p>}
			</div>
			{compared !== 'failed' && (
				<>
					{compared.advice && <Advice {...compared.advice} />}
					{compared.scoring && <Scoring {...compared.scoring} />}
					{compared.markdown !== '' && (
						<section class="share" aria-labelledby="opinions-minutes">
							<h2 id="opinions-minutes">For the minutes</h2>
							<CopyField label="Comparison as Markdown" value={compared.markdown} onStatus={setStatus} long />
							<p class="share-status" role="status">
								{status}
							</p>
						</section>
					)}
				</>
			)}
		</div>
	);
}

/** What was computed last stays until the next result is there; a result that comes too late is dropped. */
function useComparison(opinions: readonly Opinion[], edition: string): Compared | 'failed' {
	const [compared, setCompared] = useState<Compared | 'failed'>(NOTHING);
	useEffect(() => {
		let current = true;
		compute(opinions, edition).then(
			(result) => current && setCompared(result),
			() => current && setCompared('failed'),
		);
		return () => {
			current = false;
		};
	}, [opinions, edition]);
	return compared;
}

/** The engines and what they know are loaded when there is something to compare. */
async function compute(opinions: readonly Opinion[], edition: string): Promise<Compared> {
	if (opinions.length === 0) return NOTHING;
	const { compareAll } = await import('./compare-all.ts');
	return compareAll(opinions, edition);
}
