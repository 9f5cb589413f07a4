import { candidateTable, changeList, citedLines, estimateLines, metBy, table, watchTable } from './lists.ts';
import { chosenOption, differs, gap, type Page, REFERENCES, section, sourcesAndLinks, titleFor } from './page.ts';
import { inline, link, paragraphs } from './prose.ts';
import { reasonLines } from './reasons.ts';

/** One page holds no more; the record has the rest. */
const FEW = 3;
const FEW_CANDIDATES = 5;

/** One page for those who decide: the verdict, where it comes from, what it costs, what would change it. */
export function findingsLines(page: Page): string[] {
	const { draft, texts } = page;
	return [
		`# ${inline(titleFor(page))}`,
		'',
		...verdict(page),
		...section('## Where we stand', picture(page)),
		...section('## Three reasons', reasonLines(page)),
		...section('## Needs', needTable(page)),
		...section('## Candidates', candidateTable(draft.candidates.slice(0, FEW_CANDIDATES)), afterTable(page)),
		...section('## What it costs', cost(page)),
		...section('## What it will not solve', citedLines(draft.limits.slice(0, FEW), page)),
		...section('## Risks', citedLines(draft.risks.slice(0, FEW), page)),
		...section('## Next step', nextStep(page)),
		...section(
			'## What would change our mind',
			watchTable(texts.watches),
			changeList(page),
			draft.flips.slice(0, FEW).map((sentence) => `* ${inline(sentence)}`),
			texts.revisit ? [`Read again on ${texts.revisit}.`] : [],
		),
		...section(
			'## Rules applied',
			draft.houseRules.map((rule) => `* ${inline(rule)}`),
		),
		...sourcesAndLinks(page, '##'),
	];
}

/** The first sentences: they have to stand alone. */
function verdict(page: Page): string[] {
	const { draft, texts } = page;
	const { outcome } = draft;
	const own = paragraphs(texts.because);
	if (differs(page) || outcome === undefined) {
		const chosen = chosenOption(page);
		return [
			`**${chosen ? inline(chosen) : inline(draft.question)}**`,
			'',
			...(own.length > 0 ? own : [gap('the verdict in one sentence, and what the group is asked to do')]),
			'',
		];
	}
	return [
		`**${inline(outcome.verdict)}.** ${inline(outcome.sentence)} ${outcome.certainty}`,
		'',
		...own,
		...(own.length > 0 ? [''] : []),
	];
}

/** The map of verdicts as a table, with our place in bold. */
function picture({ draft: { map } }: Page): string[] {
	if (map === undefined) return [];
	const cell = ({ title, variant, here }: (typeof map.rows)[number]['cells'][number]) => {
		const text = inline(variant ? `${title}: ${variant}` : title);
		return here ? `**${text} (we are here)**` : text;
	};
	return [
		'What remains when simpler tools are taken away, against who could run a mesh:',
		'',
		...table(
			['', ...map.columns.map(inline)],
			map.rows.map(({ title, cells }) => [inline(title), ...cells.map(cell)]),
		),
	];
}

/** What the table leaves out. */
function afterTable({ draft, evidence }: Page): string[] {
	const more = draft.candidates.length - FEW_CANDIDATES;
	const dropped = draft.dropped.map(({ title, reason }) => evidence.cite(title, reason.facts));
	const sentences = [
		more > 0 ? `${more} more ${more === 1 ? 'follows' : 'follow'}.` : '',
		draft.close ? 'The first places are too close to call.' : '',
		dropped.length > 0 ? `Dropped: ${dropped.join(', ')}.` : '',
	].filter(Boolean);
	return sentences.length > 0 ? [sentences.join(' ')] : [];
}

function needTable({ draft, evidence }: Page): string[] {
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
function cost({ draft: { estimate }, evidence, references }: Page): string[] {
	const reference = references.find(({ kind }) => kind === 'estimate');
	if (estimate === undefined || reference === undefined) return [];
	const more = `${link(REFERENCES.estimate, reference.address)} has the rest, with working and refusals.`;
	return [...estimateLines(estimate.brief, estimate, evidence), '', more];
}

function nextStep(page: Page): string[] {
	const { draft } = page;
	if (draft.outcome === undefined || differs(page)) return [];
	return [inline(draft.outcome.next)];
}
