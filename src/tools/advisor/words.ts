import type { Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { titleOf } from '../../domain/advisor/verdict.ts';

/** The verdict in a few words. While open answers could change it, it says so. */
export function headline({ verdict, variant, confidence }: Result): string {
	const title = titleOf(verdict, variant);
	return confidence.share < 1 ? `So far: ${title}` : title;
}

/** A question that settles less than this is not worth sending a reader to. */
const LEAST = 0.01;

/** The open question that would settle most, if any would settle something. */
export function nextQuestion(
	{ questions }: Knowledge,
	{ confidence }: Result,
): Knowledge['questions'][number] | undefined {
	const [best] = confidence.questions;
	return best && best.settles > LEAST ? questions.find(({ id }) => id === best.question) : undefined;
}
