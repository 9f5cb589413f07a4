import { isGuess, type Result, type Sought, soughtBy } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Relaxation } from '../../domain/advisor/relaxations.ts';
import { titleOf } from '../../domain/advisor/verdict.ts';

/** The verdict in a few words. While open answers could change it, it says so. */
export function headline(result: Result): string {
	const title = titleOf(result.verdict, result.variant);
	if (isGuess(result)) return `Too early to tell. Most often: ${title}`;
	return result.confidence.share < 1 ? `So far: ${title}` : title;
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

/** Said where neither a constraint alone nor two of them stand between the reader and a candidate. */
export const NO_HELP = 'Giving up one or two of these brings no candidate back.';

/** What giving up a constraint, or two of them, would bring back. */
export function broughtBack({ platforms }: Knowledge, { returns }: Relaxation): string {
	if (returns.length === 0) return 'Brings back nothing on its own.';
	const names = returns.map((id) => platforms.find((platform) => platform.id === id)?.name ?? id);
	return `Brings back ${names.join('; ')}.`;
}

const SOUGHT: Readonly<Record<Sought, string>> = {
	keep: 'the mesh in place, then ',
	simplify:
		'what somebody else runs of the mesh in place, then smaller proxies, the mesh in place before others, then ',
	narrow: 'what somebody else runs, then smaller proxies where they are enough, then ',
};

/** The rule of the order, in a line: the points beside the names decide last. */
export function orderOf({ ruling, present, candidates }: Result): string {
	// Only what is proposed is sorted by what is looked for.
	const sought = candidates.length > 0 ? soughtBy(ruling, present) : undefined;
	const first = sought === undefined ? '' : SOUGHT[sought];
	return `What comes first: ${first}fewest wishes left open, then those without a part that its maker calls alpha or beta, and points last. An edition stands behind its product.`;
}
