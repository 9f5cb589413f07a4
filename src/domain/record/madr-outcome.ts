import { consequencesOf } from './consequences.ts';
import { argumentText, checkText } from './lists.ts';
import { chosenOption, differs, gap, nextStep, type Page, section } from './page.ts';
import { inline, paragraphs } from './prose.ts';

/** The section that says what was decided, what follows, and how to check that it holds. */
export function decisionOutcome(page: Page): string[] {
	const { draft } = page;
	return [
		...section('## Decision Outcome', ...statement(page)),
		...section(
			'### Consequences',
			consequencesOf(page).map((reason) => `* ${argumentText(reason, page)}`),
			differs(page) ? [gap('what else follows from choosing differently')] : [],
			!draft.outcome?.settled && chosenOption(page) === '' ? [gap('what becomes better and what becomes worse')] : [],
		),
		...section('### Confirmation', ...confirmation(page)),
	];
}

function statement(page: Page): (readonly string[])[] {
	const { draft, texts } = page;
	const { outcome } = draft;
	const own = paragraphs(texts.because);
	const chosen = chosenOption(page);
	const option = chosen === '' ? gap('the title of one of the options') : `"${inline(chosen)}"`;
	if (outcome === undefined) return [chose(option, own)];
	const advised = `“${inline(outcome.verdict)}”. ${inline(outcome.sentence)} ${outcome.certainty}`;
	if (differs(page)) return [chose(option, own), [`The answers lead to something else: ${advised}`]];
	const lead = outcome.settled ? 'the answers lead to' : 'most ways to answer the rest lead to';
	const because =
		chosen === ''
			? `*Open: ${inline(outcome.unsettled)}*; ${lead} ${advised}`
			: `${option}, because ${lead} ${advised}`;
	const order = outcome.mesh && draft.otherOrder !== '' ? [inline(draft.otherOrder)] : [];
	return [[`Chosen option: ${because}`], order, own, [`Next step: ${inline(nextStep(page))}`]];
}

function chose(option: string, [first = gap('the reason'), ...rest]: readonly string[]): string[] {
	return [`Chosen option: ${option}, because ${first}`, ...rest];
}

/** How it is checked that the decision was carried out and still holds. */
function confirmation({ draft, evidence }: Page): (readonly string[])[] {
	const tools = draft.needs
		.filter(({ met, limits }) => met === 'simpler' && limits !== '')
		.map(
			({ title, tool, limits }) =>
				`* ${inline(tool)} is in place for “${inline(title)}”, and its limit is not reached: ${inline(limits)}`,
		);
	const checks = draft.checks
		.filter((item) => !draft.outcome?.mesh || item.severity === 'critical')
		.map((item) => `* ${checkText(item)} ${evidence.mark(item.facts)}`.trim());
	if (checks.length + tools.length === 0)
		return [[gap('a review, a test or a measurement that shows that the decision is carried out')]];
	return [checks, tools];
}
