import { type Block, heading, list, paragraph, section, table, under } from './document.ts';
import type { Argument, Option } from './draft.ts';
import { candidateTable, changeList, citedItems, estimateTable, metBy, watchTable } from './lists.ts';
import { chosenOption, differs, gap, nextStep, type Page, REFERENCES, sourcesAndLinks, titleFor } from './page.ts';
import { inline, link, paragraphs } from './prose.ts';
import { reasonList } from './reasons.ts';

/** One page holds no more; the record has the rest. */
const FEW = 3;
const FEW_CANDIDATES = 5;

/** One page for those who decide: the verdict, where it comes from, what it costs, what would change it. */
export function findingsBlocks(page: Page): Block[] {
	const { draft, texts } = page;
	return [
		heading(1, inline(titleFor(page))),
		...verdict(page),
		...section(2, 'Options', optionTable(page)),
		...section(2, 'Where we stand', picture(page)),
		...section(2, 'Three reasons', reasonList(page)),
		...section(2, 'Needs', needTable(page)),
		...section(2, 'Candidates', candidateTable(draft.candidates.slice(0, FEW_CANDIDATES)), afterTable(page)),
		...section(2, 'What it costs', cost(page)),
		...section(2, 'What it will not solve', list(citedItems(draft.limits.slice(0, FEW), page))),
		...section(2, 'Risks', list(citedItems(draft.risks.slice(0, FEW), page))),
		...section(2, 'Next step', differs(page) ? [] : paragraph(inline(nextStep(page)))),
		...section(
			2,
			'What would change our mind',
			watchTable(texts.watches),
			changeList(page),
			list(draft.flips.slice(0, FEW).map(inline)),
			texts.revisit ? paragraph(`Read again on ${texts.revisit}.`) : [],
		),
		...section(2, 'Rules applied', list(draft.houseRules.map(inline))),
		...sourcesAndLinks(page, 2),
	];
}

/** The first sentences: they have to stand alone. */
function verdict(page: Page): Block[] {
	const { draft, texts } = page;
	const { outcome } = draft;
	const own = paragraphs(texts.because);
	if (differs(page) || outcome === undefined) {
		const head = chosenOption(page) || draft.question;
		return [...paragraph(`**${inline(head)}**`), ...(own.length > 0 ? own : paragraph(gap(VERDICT)))];
	}
	const unsure = outcome.settled ? '' : ' That is not settled yet.';
	const said = `**${inline(outcome.verdict)}.** ${inline(outcome.sentence)} ${outcome.certainty}${unsure}`;
	return [...paragraph(said), ...own];
}

const VERDICT = 'the verdict in one sentence, and what the group is asked to do';

/** The options of a decision side by side. Where candidates are ranked, the ranking says more. */
function optionTable({ draft }: Page): Block[] {
	if (draft.candidates.length > 0 || draft.needs.length > 0) return [];
	const side = (option: Option, wanted: Argument['side']) =>
		option.arguments
			.filter(({ side }) => side === wanted)
			.map(({ text }) => inline(text))
			.join(' ');
	const rows = draft.options.map((option) => [inline(option.title), side(option, 'good'), side(option, 'bad')]);
	return table(['Option', 'For', 'Against'], rows);
}

/** The map of verdicts as a table, with our place in bold. */
function picture({ draft: { map, open } }: Page): Block[] {
	if (map === undefined) return [];
	const strict = open.length > 0 ? '. While answers are open, what may remain counts as remaining' : '';
	const cell = ({ title, variant, here }: (typeof map.rows)[number]['cells'][number]) => {
		const text = inline(variant ? `${title}: ${variant}` : title);
		return here ? `**${text} (we are here)**` : text;
	};
	return under(
		`What remains when simpler tools are taken away, against who could run a mesh${strict}:`,
		table(
			['', ...map.columns.map(inline)],
			map.rows.map(({ title, cells }) => [inline(title), ...cells.map(cell)]),
		),
	);
}

/** What the table leaves out. */
function afterTable({ draft, evidence }: Page): Block[] {
	const more = draft.candidates.length - FEW_CANDIDATES;
	const dropped = draft.dropped.map(({ title, reason }) => evidence.cite(title, reason.facts));
	const sentences = [
		more > 0 ? `${more} more ${more === 1 ? 'follows' : 'follow'}.` : '',
		draft.byAdvice && draft.candidates.length > 1
			? 'What the verdict asks for and what leaves fewer needs open comes before more points.'
			: inline(draft.otherOrder),
		draft.close ? 'The first places are too close to call.' : '',
		dropped.length > 0 ? `Dropped: ${dropped.join(', ')}.` : '',
	].filter(Boolean);
	return paragraph(sentences.join(' '));
}

function needTable({ draft, evidence }: Page): Block[] {
	const rows = draft.needs.map((need) => [
		inline(need.title),
		need.strength,
		inline(metBy(need)),
		need.met === 'simpler' ? inline(need.limits) : '',
		evidence.mark(need.facts),
	]);
	return table(['Need', 'Strength', 'Met by', 'Ends where', 'Sources'], rows);
}

/** The rows that matter most; the rest stands behind the link. */
function cost({ draft: { estimate }, evidence, references }: Page): Block[] {
	const reference = references.find(({ kind }) => kind === 'estimate');
	if (estimate === undefined || reference === undefined) return [];
	const more = `${link(REFERENCES.estimate, reference.address)} has the rest, with working and refusals.`;
	return [...estimateTable(estimate.brief, estimate, evidence), ...paragraph(more)];
}
