import type { Cited } from './draft.ts';
import { candidateTable, changeList, citedLines, metBy, table, watchTable } from './lists.ts';
import { chosenOption, differs, gap, type Page, REFERENCES, section, sourcesAndLinks, titleFor } from './page.ts';
import { inline, link, paragraphs } from './prose.ts';

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
		...section('## Three reasons', reasons(page)),
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

/** What decided: the strongest need, who could run it, and what is left to choose from. */
function reasons(page: Page): string[] {
	const { draft } = page;
	const left = draft.needs.filter(({ met }) => met !== 'simpler');
	const [first] = [...left].sort((a, b) => Number(b.strength === 'required') - Number(a.strength === 'required'));
	const need: Cited[] = first
		? [
				{
					text: `“${first.title}” (${first.strength}) is left to a mesh. What it adds: ${first.why}`,
					facts: first.facts,
				},
			]
		: draft.needs.length > 0
			? [
					{
						text: `Simpler tools meet every need: ${draft.needs.map(({ tool }) => tool).join(', ')}.`,
						facts: draft.needs.flatMap(({ facts }) => facts),
					},
				]
			: [];
	const people: Cited[] = draft.capacity ? [{ text: `Who could run it: ${draft.capacity}`, facts: [] }] : [];
	return [...need, ...people, ...choice(page)].map(
		({ text, facts }, index) => `${index + 1}. ${page.evidence.cite(text, facts)}`,
	);
}

function choice({ draft }: Page): Cited[] {
	const meshes = draft.candidates.filter(({ baseline }) => !baseline);
	const [leader] = meshes;
	const dropped = draft.dropped.filter(({ forAll }) => !forAll);
	if (meshes.length + dropped.length === 0) return [];
	if (leader === undefined) return [{ text: `No candidate is left: ${dropped.length} were dropped.`, facts: [] }];
	return [
		{
			text: `${meshes.length} candidates are left, ${leader.title} first; ${dropped.length} were dropped, each for a fact.`,
			facts: [],
		},
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

/** The estimate is quoted by its link. */
function cost({ references }: Page): string[] {
	const estimate = references.find(({ kind }) => kind === 'estimate');
	return estimate ? [`${link(REFERENCES.estimate, estimate.address)}, each figure as a range.`] : [];
}

function nextStep(page: Page): string[] {
	const { draft } = page;
	if (draft.outcome === undefined || differs(page)) return [];
	return [inline(draft.outcome.next)];
}
