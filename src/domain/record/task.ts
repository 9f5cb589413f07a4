import { percent } from '../scoring/format.ts';
import { oneLine } from '../text/plain.ts';
import { type Block, heading, list, paragraph, section, under } from './document.ts';
import type { NeedLine } from './draft.ts';
import { fileNames } from './file-name.ts';
import type { FrontMatterValue } from './front-matter.ts';
import { checkText, citedItems } from './lists.ts';
import { NO_MESH } from './options.ts';
import { chosenOption, differs, nextStep, type Page, sourcesAndLinks, titleFor } from './page.ts';
import { inline, link, listed, paragraphs } from './prose.ts';
import type { Texts } from './texts.ts';

/** Tags of a task to which its author gave none. */
const TAGS = ['service-mesh', 'evaluation'];

/** The decision as a task: what to settle, what to prove, and how to end it. */
export function taskBlocks(page: Page): Block[] {
	const { draft, texts, today } = page;
	const title = `Evaluate: ${titleFor(page)}`;
	return [
		{ kind: 'fields', fields: taskFields(texts, title, today) },
		heading(1, inline(title)),
		...section(2, 'Goal', goal(page)),
		...section(
			2,
			'Questions to settle first',
			under('The most informative one comes first.', list(questions(page), 'tasks')),
		),
		...section(
			2,
			'Acceptance criteria',
			under('Agree on these, and on a number for each, before anything is installed.', list(criteria(page), 'tasks')),
		),
		...plan(page),
		...section(2, 'What it will not solve', list(citedItems(draft.limits, page))),
		...section(2, 'Notes', paragraphs(texts.notes)),
		...sourcesAndLinks(page, 2),
	];
}

function taskFields(texts: Texts, title: string, today: string): Record<string, FrontMatterValue> {
	const named = (text: string) => (oneLine(text) === '' ? null : reference(texts, oneLine(text)));
	const tags = listed(texts.tags);
	return {
		type: 'task',
		title,
		created: { day: texts.date || today },
		modified: { day: today },
		tags: tags.length > 0 ? tags : TAGS,
		completed: false,
		priority: oneLine(texts.priority) || null,
		due: texts.due === '' ? null : { day: texts.due },
		project: named(texts.project),
		assignee: named(texts.assignee),
	};
}

/** A name as a link of a wiki, where the reader wants such links. */
function reference({ links }: Pick<Texts, 'links'>, name: string): string {
	return links === 'wiki' ? `[[${wikiSafe(name)}]]` : name;
}

/** What would end or split a link of a wiki. */
const wikiSafe = (text: string) =>
	text
		.replace(/[[\]|#^\\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

function goal(page: Page): Block[] {
	const { draft, texts } = page;
	const title = titleFor(page);
	const { madr } = fileNames(title, texts);
	const record = texts.links === 'wiki' ? `[[${madr}|${wikiSafe(title)}]]` : link(title, `${madr}.md`);
	const chosen = chosenOption(page);
	const start = draft.outcome
		? [
				`Starting point: “${inline(draft.outcome.verdict)}”. ${draft.outcome.certainty}`,
				`Next step: ${inline(nextStep(page))}`,
			]
		: [];
	return [
		chosen
			? `Find out whether “${inline(chosen)}” holds in our environment.`
			: `Answer with evidence of our own: ${inline(draft.question)}`,
		...start,
		`Decision record: ${record}`,
	].flatMap((line) => paragraph(line));
}

const questions = ({ draft }: Page): string[] =>
	draft.open.map(({ question, settles }) => {
		const share = settles > 0.01 ? ` An answer settles about ${percent(settles)} of what is open.` : '';
		return `${inline(question)}${share}`;
	});

/**
 * Needs first, those that are left to a mesh before the others; then the critical items of the checklist. Who chose a mesh
 * although simpler tools would do has to see every need met by it.
 */
function criteria(page: Page): string[] {
	const { draft, evidence } = page;
	const instead = differs(page) && triesMesh(page);
	const isSimpler = ({ met }: NeedLine) => met === 'simpler' && !instead;
	const order = [...draft.needs].sort((a, b) => Number(isSimpler(a)) - Number(isSimpler(b)));
	return [
		...order.map((need) => {
			const { title, strength, tool, limits, facts } = need;
			const by = isSimpler(need) ? `with ${inline(tool)}` : 'with the candidate';
			const ends = isSimpler(need) && limits ? ` Not good enough if: ${inline(limits)}` : '';
			return `“${inline(title)}” (${strength}) is shown to work ${by}. ${evidence.mark(facts)}${ends}`.trimEnd();
		}),
		...draft.checks
			.filter(({ severity, phase }) => severity === 'critical' && phase !== 'after')
			.map((item) => `${checkText(item)} ${evidence.mark(item.facts)}`),
	];
}

/** Whether a mesh is to be tried: the author's choice says so where it names an option, otherwise the verdict. */
function triesMesh(page: Page): boolean {
	const { candidates, dropped, outcome } = page.draft;
	const chosen = chosenOption(page);
	const candidate = candidates.find(({ title }) => title === chosen);
	if (chosen === NO_MESH || candidate?.baseline) return false;
	return candidate !== undefined || dropped.some(({ title }) => title === chosen) || outcome?.mesh !== false;
}

/** Steps in their order. Where no mesh is to be tried, the simpler tools are what has to be put in place. */
function plan(page: Page): Block[] {
	const { draft, pageAddress } = page;
	const undecided = draft.outcome === undefined && draft.candidates.length === 0;
	const guide = paragraph(`Details: ${link('how to evaluate', pageAddress('/decide/evaluation-plan/'))}.`);
	if (undecided) return [...section(2, 'Plan', list([...doubts(page), decide(page)], 'tasks')), ...guide];
	return [...(triesMesh(page) ? proofOfConcept(page) : toolPlan(page)), ...guide];
}

/** What speaks against each option, to be looked at in one's own environment. */
const doubts = ({ draft }: Page): string[] =>
	draft.options.flatMap(({ title, arguments: reasons }) =>
		reasons
			.filter(({ side }) => side === 'bad')
			.map(({ text }) => `“${inline(title)}”: find out what this means here. ${inline(text)}`),
	);

function toolPlan(page: Page): Block[] {
	const { draft, evidence } = page;
	const tools = draft.needs
		.filter(({ tool }) => tool !== '')
		.map(({ title, tool, enough, facts }) => {
			return `Put ${inline(tool)} in place for “${inline(title)}”. ${evidence.cite(enough, facts)}`;
		});
	return section(
		2,
		'Plan',
		list([...tools, ...citedItems([...draft.steps, ...draft.interim], page), decide(page)], 'tasks'),
	);
}

function proofOfConcept(page: Page): Block[] {
	const { draft, evidence } = page;
	const others = draft.checks.filter(({ severity, phase }) => severity !== 'critical' && phase !== 'after');
	const before = [
		'Measure without a mesh: latency of the longest call chain at a fixed rate, reserved and used CPU and memory.',
		...others.map((item) => `${checkText(item)} ${evidence.mark(item.facts)}`.trim()),
	];
	const during = [
		...citedItems(draft.steps, page),
		'Enroll the namespace with a real application, and measure again with the same method.',
		...draft.risks.map(({ text, facts }) => `Find out what this risk means here: ${evidence.cite(text, facts)}`),
	];
	const end = ['Take the mesh out again, time it, and measure once more.', decide(page)];
	return [
		...section(2, 'Proof of concept', paragraph('One namespace, one candidate, one day on which it ends.')),
		...section(3, 'Before', list(before, 'tasks')),
		...section(3, 'In the test', list(during, 'tasks')),
		...section(3, 'At the end', list(end, 'tasks')),
	];
}

const decide = ({ texts }: Page): string =>
	`Decide${texts.due ? ` by ${texts.due}` : ' on a day that is set now'}, and write the result into the record, also when it is “no”.`;
