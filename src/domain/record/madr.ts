import { percent } from '../scoring/format.ts';
import type { Option } from './draft.ts';
import { frontMatter } from './front-matter.ts';
import { answerLine, argumentText, citedLines, droppedLines, metBy } from './lists.ts';
import { moreInformation } from './madr-more.ts';
import { decisionOutcome } from './madr-outcome.ts';
import { gap, type Page, section, titleFor, under } from './page.ts';
import { inline, listed, paragraphs } from './prose.ts';
import type { Texts } from './texts.ts';

/**
 * The record after the template of MADR 4.0.0: its front matter, its sections in its order, and nothing beside them.
 *
 * @see https://github.com/adr/madr/blob/4.0.0/template/adr-template.md
 */
export function madrLines(page: Page): string[] {
	return [
		...frontMatter(madrFields(page.texts, page.today)),
		'',
		`# ${inline(titleFor(page))}`,
		'',
		...context(page),
		...section('## Decision Drivers', drivers(page)),
		...considered(page),
		...decisionOutcome(page),
		...section('## Pros and Cons of the Options', ...page.draft.options.map((option) => prosAndCons(option, page))),
		...moreInformation(page),
	];
}

function madrFields(texts: Texts, today: string) {
	const { status, supersededBy, date, deciders, consulted, informed } = texts;
	const superseded = `superseded by ${supersededBy.trim() || 'a later record'}`;
	return {
		status: status === 'superseded' ? superseded : status,
		date: { day: date || today },
		'decision-makers': listed(deciders),
		consulted: listed(consulted),
		informed: listed(informed),
	};
}

function context(page: Page): string[] {
	const { draft, texts } = page;
	const own = paragraphs(texts.context);
	const situation = draft.situation.map((entry) => `* ${answerLine(entry)}`);
	return section(
		'## Context and Problem Statement',
		own.length > 0 ? own : [gap('the situation in two or three sentences: who needs what, and by when')],
		[inline(draft.question)],
		draft.summary ? [inline(draft.summary)] : [],
		under('The situation, as answered:', situation),
		under(
			'These answers contradict each other; the result takes them as they are:',
			citedLines(draft.contradictions, page),
		),
		under('About what is in place:', citedLines(draft.present, page)),
	);
}

function drivers({ draft, evidence }: Page): string[] {
	const weights = draft.weights.map(({ title, share, usual, because }) => {
		const reasons = because.map(({ text, facts }) => evidence.cite(text, facts)).join(' ') || 'Our choice.';
		return `* ${inline(title)} weighs ${percent(share)} instead of ${percent(usual)}: ${reasons}`;
	});
	const needs = draft.needs.map(
		(need) => `* ${inline(need.title)} (${need.strength}): met by ${evidence.cite(metBy(need), need.facts)}`,
	);
	const capacity = draft.capacity ? [`* Who could run a mesh: ${inline(draft.capacity)}`] : [];
	const lines = [...needs, ...capacity, ...weights];
	return lines.length > 0 ? lines : [gap('the forces behind the decision, one line each')];
}

function considered({ draft, evidence }: Page): string[] {
	const titles = draft.options.map(({ title }) => title);
	const more = draft.candidates.filter(({ title, baseline }) => !baseline && !titles.includes(title));
	return section(
		'## Considered Options',
		[...titles, ...more.map(({ title }) => title)].map((title) => `* ${inline(title)}`),
		under('Dropped, each with the reason and what would bring it back:', droppedLines(draft.dropped, evidence)),
	);
}

function prosAndCons({ title, about, arguments: reasons }: Option, page: Page): string[] {
	const said = page.evidence.cite(about.text, about.facts);
	const lines = reasons.map((reason) => `* ${argumentText(reason, page)}`);
	return [
		`### ${inline(title)}`,
		'',
		...(said === '' ? [] : [said, '']),
		...(lines.length > 0 ? lines : [gap('what speaks for and against it')]),
	];
}
