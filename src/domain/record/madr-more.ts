import { type Block, list, paragraph, section, under } from './document.ts';
import { candidateTable, changeList, estimateTable, watchTable } from './lists.ts';
import { gap, type Page, sourcesAndLinks } from './page.ts';
import { inline, paragraphs } from './prose.ts';

/** The section for evidence, for the agreement of the team, and for when the decision is looked at again. */
export function moreInformation(page: Page): Block[] {
	const { draft, texts, evidence } = page;
	const { supersedes, notes } = texts;
	return [
		...section(
			2,
			'More Information',
			supersedes.trim() ? paragraph(`Supersedes: ${inline(supersedes)}`) : [],
			revisit(page),
			watchTable(texts.watches),
			under('Other answers would change the verdict:', changeList(page)),
			under('House rules that were applied:', list(draft.houseRules.map(inline))),
			paragraphs(notes),
		),
		...section(3, 'Ranking', ranking(page)),
		...section(3, 'Estimate', draft.estimate ? estimateTable(draft.estimate.table, draft.estimate, evidence) : []),
		...sourcesAndLinks(page, 3),
	];
}

function revisit({ texts }: Page): Block[] {
	const owner = texts.owner.trim() ? ` Owner: ${inline(texts.owner)}.` : '';
	if (texts.revisit === '') return paragraph(`Read again on ${gap('a day')}.${owner}`);
	return paragraph(`Read again on ${texts.revisit}, whatever has happened by then.${owner}`);
}

/** The changes of weight that are nearest. */
const FEW = 4;

const BY_ADVICE =
	'The order is that of the advice: first what the verdict asks for, then what leaves fewer needs open, then what its maker calls stable. Points decide only between candidates that are equal in all of that, so draws are taken only there. An edition follows its product.';

const SCORES = 'Scores from 1 to 5 are judgment by published rubrics, with a range for doubt';

const DRAWS = '; the draws vary every score within its range';

function ranking({ draft }: Page): Block[] {
	const order = draft.byAdvice ? BY_ADVICE : inline(draft.otherOrder);
	const draws = draft.candidates.some(({ first }) => first !== undefined) ? DRAWS : '';
	const close = draft.close ? ['The first places are too close to call.'] : [];
	return [
		...candidateTable(draft.candidates),
		...(draft.candidates.length > 0 ? paragraph(`${order} ${SCORES}${draws}.`.trim(), ...close) : []),
		...list(draft.flips.slice(0, FEW).map(inline)),
	];
}
