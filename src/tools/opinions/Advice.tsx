import type { AnswerSpread } from '../../domain/opinions/answers.ts';
import { siteHref } from '../frame/site.ts';
import type { Comparison } from './compare.ts';
import { People } from './People.tsx';
import { Question } from './Question.tsx';

/** How several people answered the advisor: where they differ first, with who said what. */
export function Advice({ people, spreads, merged }: Comparison<AnswerSpread>) {
	const split = spreads.filter(({ agreed }) => !agreed);
	const agreed = spreads.filter((spread) => spread.agreed);
	return (
		<section aria-labelledby="opinions-advice">
			<h2 id="opinions-advice">
				Advisor: {people.length === 1 ? 'one person so far' : summary(split.length, spreads.length)}
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
			{agreed.length > 0 && (
				<details>
					<summary>Answered alike ({agreed.length})</summary>
					<ul class="opinions-questions">
						{agreed.map((spread) => (
							<Question key={spread.field} {...spread} />
						))}
					</ul>
				</details>
			)}
		</section>
	);
}

function summary(split: number, all: number): string {
	if (all === 0) return 'nobody answered a question';
	if (split === 0) return 'everybody agrees';
	return `${split} of ${all} ${all === 1 ? 'answer' : 'answers'} ${split === 1 ? 'differs' : 'differ'}`;
}
