import type { AnswerSpread } from '../../domain/opinions/answers.ts';
import { siteHref } from '../frame/site.ts';
import type { Comparison } from './compare.ts';
import { People } from './People.tsx';
import { Question } from './Question.tsx';

/** How several people answered the advisor: where they differ first, with who said what. */
export function Advice({ people, spreads, merged }: Comparison<AnswerSpread>) {
	const those = (standing: AnswerSpread['standing']) => spreads.filter((spread) => spread.standing === standing);
	const split = those('split');
	const alone = those('alone');
	return (
		<section aria-labelledby="opinions-advice">
			<h2 id="opinions-advice">
				Advisor: {people.length === 1 ? 'one person so far' : summary(split.length, alone.length, spreads.length)}
			</h2>
			<People people={people} merged={merged} />
			<p>
				<a href={siteHref(merged.path)}>Open the merged answers in the advisor</a>. A question without a majority stays
				open there: talk about it, or see how much it matters.
			</p>
			{split.length > 0 && (
				<>
					<h3>To talk about</h3>
					<ul class="opinions-questions">
						{split.map((spread) => (
							<Question key={spread.field} {...spread} />
						))}
					</ul>
				</>
			)}
			<Folded title="Answered by one person only" spreads={alone} />
			<Folded title="Answered alike" spreads={those('alike')} />
		</section>
	);
}

type FoldedProps = { readonly title: string; readonly spreads: readonly AnswerSpread[] };

function Folded({ title, spreads }: FoldedProps) {
	if (spreads.length === 0) return null;
	return (
		<details>
			<summary>
				{title} ({spreads.length})
			</summary>
			<ul class="opinions-questions">
				{spreads.map((spread) => (
					<Question key={spread.field} {...spread} />
				))}
			</ul>
		</details>
	);
}

function summary(split: number, alone: number, all: number): string {
	if (all === 0) return 'nobody answered a question';
	const single = alone === 0 ? [] : [`${alone} ${alone === 1 ? 'comes' : 'come'} from one person`];
	if (split === 0) return [alone === 0 ? 'everybody agrees' : 'nobody disagrees', ...single].join(', ');
	return [
		`${split} of ${all} ${all === 1 ? 'answer' : 'answers'} ${split === 1 ? 'differs' : 'differ'}`,
		...single,
	].join(', ');
}
