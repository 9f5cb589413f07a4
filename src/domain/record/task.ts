import { percent } from '../scoring/format.ts';
import { oneLine } from '../text/plain.ts';
import type { NeedLine } from './draft.ts';
import { fileNames } from './file-name.ts';
import { type FrontMatterValue, frontMatter } from './front-matter.ts';
import { checkText, citedLines } from './lists.ts';
import { NO_MESH } from './options.ts';
import { chosenOption, differs, nextStep, type Page, section, sourcesAndLinks, titleFor, under } from './page.ts';
import { inline, link, listed, paragraphs } from './prose.ts';
import type { Texts } from './texts.ts';

/** Tags of a task to which its author gave none. */
const TAGS = ['service-mesh', 'evaluation'];

/** The decision as a task: what to settle, what to prove, and how to end it. */
export function taskLines(page: Page): string[] {
	const { draft, texts, today } = page;
	const title = `Evaluate: ${titleFor(page)}`;
	return [
		...frontMatter(taskFields(texts, title, today)),
		'',
		`# ${inline(title)}`,
		'',
		...section('## Goal', goal(page)),
		...section('## Questions to settle first', under('The most informative one comes first.', questions(page))),
		...section(
			'## Acceptance criteria',
			under('Agree on these, and on a number for each, before anything is installed.', criteria(page)),
		),
		...plan(page),
		...section('## What it will not solve', citedLines(draft.limits, page)),
		...section('## Notes', paragraphs(texts.notes)),
		...sourcesAndLinks(page, '##'),
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

function goal(page: Page): string[] {
	const { draft, texts } = page;
	const title = titleFor(page);
	const { madr } = fileNames(title, texts);
	const record = texts.links === 'wiki' ? `[[${madr}|${wikiSafe(title)}]]` : link(title, `${madr}.md`);
	const chosen = chosenOption(page);
	return [
		chosen
			? `Find out whether “${inline(chosen)}” holds in our environment.`
			: `Answer with evidence of our own: ${inline(draft.question)}`,
		...(draft.outcome
			? [
					'',
					`Starting point: “${inline(draft.outcome.verdict)}”. ${draft.outcome.certainty}`,
					'',
					`Next step: ${inline(nextStep(page))}`,
				]
			: []),
		'',
		`Decision record: ${record}`,
	];
}

const questions = ({ draft }: Page): string[] =>
	draft.open.map(({ question, settles }) => {
		const share = settles > 0.01 ? ` An answer settles about ${percent(settles)} of what is open.` : '';
		return `- [ ] ${inline(question)}${share}`;
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
			return `- [ ] “${inline(title)}” (${strength}) is shown to work ${by}. ${evidence.mark(facts)}${ends}`.trimEnd();
		}),
		...draft.checks
			.filter(({ severity, phase }) => severity === 'critical' && phase !== 'after')
			.map((item) => `- [ ] ${checkText(item)} ${evidence.mark(item.facts)}`),
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
function plan(page: Page): string[] {
	const { draft, pageAddress } = page;
	const undecided = draft.outcome === undefined && draft.candidates.length === 0;
	const guide = `Details: ${link('how to evaluate', pageAddress('/decide/evaluation-plan/'))}.`;
	if (undecided) return [...section('## Plan', [...doubts(page), decide(page)]), guide, ''];
	return [...(triesMesh(page) ? proofOfConcept(page) : toolPlan(page)), guide, ''];
}

/** What speaks against each option, to be looked at in one's own environment. */
const doubts = ({ draft }: Page): string[] =>
	draft.options.flatMap(({ title, arguments: reasons }) =>
		reasons
			.filter(({ side }) => side === 'bad')
			.map(({ text }) => `- [ ] “${inline(title)}”: find out what this means here. ${inline(text)}`),
	);

function toolPlan(page: Page): string[] {
	const { draft, evidence } = page;
	const tools = draft.needs
		.filter(({ tool }) => tool !== '')
		.map(({ title, tool, enough, facts }) => {
			return `- [ ] Put ${inline(tool)} in place for “${inline(title)}”. ${evidence.cite(enough, facts)}`;
		});
	return section('## Plan', [...tools, ...citedLines([...draft.steps, ...draft.interim], page, '- [ ]'), decide(page)]);
}

function proofOfConcept(page: Page): string[] {
	const { draft, evidence } = page;
	const others = draft.checks.filter(({ severity, phase }) => severity !== 'critical' && phase !== 'after');
	return [
		...section('## Proof of concept', ['One namespace, one candidate, one day on which it ends.']),
		...section('### Before', [
			'- [ ] Measure without a mesh: latency of the longest call chain at a fixed rate, reserved and used CPU and memory.',
			...others.map((item) => `- [ ] ${checkText(item)} ${evidence.mark(item.facts)}`.trim()),
		]),
		...section('### In the test', [
			...citedLines(draft.steps, page, '- [ ]'),
			'- [ ] Enroll the namespace with a real application, and measure again with the same method.',
			...draft.risks.map(
				({ text, facts }) => `- [ ] Find out what this risk means here: ${evidence.cite(text, facts)}`,
			),
		]),
		...section('### At the end', ['- [ ] Take the mesh out again, time it, and measure once more.', decide(page)]),
	];
}

const decide = ({ texts }: Page): string =>
	`- [ ] Decide${texts.due ? ` by ${texts.due}` : ' on a day that is set now'}, and write the result into the record, also when it is “no”.`;
