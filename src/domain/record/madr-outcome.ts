import { consequencesOf } from './consequences.ts';
import { type Block, list, paragraph, section } from './document.ts';
import { argumentText, checkText } from './lists.ts';
import { chosenOption, differs, gap, nextStep, type Page } from './page.ts';
import { continued, inline, paragraphs } from './prose.ts';

/** The section that says what was decided, what follows, and how to check that it holds. */
export function decisionOutcome(page: Page): Block[] {
	const { draft } = page;
	return [
		...section(2, 'Decision Outcome', statement(page)),
		...section(
			3,
			'Consequences',
			list(consequencesOf(page).map((reason) => argumentText(reason, page))),
			differs(page) ? paragraph(gap('what else follows from choosing differently')) : [],
			!draft.outcome?.settled && chosenOption(page) === ''
				? paragraph(gap('what becomes better and what becomes worse'))
				: [],
		),
		...section(3, 'Confirmation', confirmation(page)),
	];
}

function statement(page: Page): Block[] {
	const { draft, texts } = page;
	const { outcome } = draft;
	const own = paragraphs(texts.because);
	const chosen = chosenOption(page);
	const option = chosen === '' ? gap('the title of one of the options') : `"${inline(chosen)}"`;
	if (outcome === undefined) return chose(option, own, page);
	const advised = `“${inline(outcome.verdict)}”. ${inline(outcome.sentence)} ${outcome.certainty}`;
	if (differs(page))
		return [...chose(option, own, page), ...paragraph(`The answers lead to something else: ${advised}`)];
	const because =
		chosen === ''
			? `none yet, because ${inline(outcome.unsettled)}. ${outcome.settled ? 'The answers' : 'Most ways to answer the rest'} lead to ${advised}`
			: `${option}, because ${outcome.settled ? 'the answers' : 'most ways to answer the rest'} lead to ${advised}`;
	const order = outcome.mesh ? paragraph(inline(draft.otherOrder)) : [];
	return [
		...paragraph(`Chosen option: ${because}`),
		...order,
		...own,
		...paragraph(`Next step: ${inline(nextStep(page))}`),
	];
}

/** The choice goes on with the author's reasons, or stands above them where they begin with a list. */
function chose(option: string, own: readonly Block[], { common }: Page): Block[] {
	const [first, ...others] = own;
	if (first?.kind === 'list') return [...paragraph(`Chosen option: ${option}, because:`), ...own];
	const [reason = gap('the reason'), ...more] = first?.kind === 'paragraph' ? first.lines : [];
	return [...paragraph(`Chosen option: ${option}, because ${continued(reason, common)}`, ...more), ...others];
}

/** How it is checked that the decision was carried out and still holds. */
function confirmation({ draft, evidence }: Page): Block[] {
	const tools = draft.needs
		.filter(({ met, limits }) => met === 'simpler' && limits !== '')
		.map(
			({ title, tool, limits }) =>
				`${inline(tool)} is in place for “${inline(title)}”, and its limit is not reached: ${inline(limits)}`,
		);
	const checks = draft.checks
		.filter((item) => !draft.outcome?.mesh || item.severity === 'critical')
		.map((item) => `${checkText(item)} ${evidence.mark(item.facts)}`.trim());
	if (checks.length + tools.length === 0)
		return paragraph(gap('a review, a test or a measurement that shows that the decision is carried out'));
	return [...list(checks), ...list(tools)];
}
