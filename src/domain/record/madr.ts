import { percent } from '../scoring/format.ts';
import { type Block, heading, list, paragraph, section, under } from './document.ts';
import type { Option } from './draft.ts';
import { answerLine, argumentText, citedItems, droppedList, metBy } from './lists.ts';
import { moreInformation } from './madr-more.ts';
import { decisionOutcome } from './madr-outcome.ts';
import { gap, type Page, titleFor } from './page.ts';
import { inline, listed, paragraphs } from './prose.ts';
import type { Texts } from './texts.ts';

/**
 * The record after the template of MADR 4.0.0: its front matter, its sections in its order, and nothing beside them.
 *
 * @see https://github.com/adr/madr/blob/4.0.0/template/adr-template.md
 */
export function madrBlocks(page: Page): Block[] {
	return [
		{ kind: 'fields', fields: madrFields(page.texts, page.today) },
		heading(1, inline(titleFor(page))),
		...context(page),
		...section(2, 'Decision Drivers', drivers(page)),
		...considered(page),
		...decisionOutcome(page),
		...section(2, 'Pros and Cons of the Options', ...page.draft.options.map((option) => prosAndCons(option, page))),
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

function context(page: Page): Block[] {
	const { draft, texts } = page;
	const own = paragraphs(texts.context);
	const situation = list(draft.situation.map(answerLine));
	return section(
		2,
		'Context and Problem Statement',
		own.length > 0 ? own : paragraph(gap('the situation in two or three sentences: who needs what, and by when')),
		paragraph(inline(draft.question)),
		paragraph(inline(draft.summary)),
		under('The situation, as answered:', situation),
		under(
			'These answers contradict each other; the result takes them as they are:',
			list(citedItems(draft.contradictions, page)),
		),
		under('About what is in place:', list(citedItems(draft.present, page))),
	);
}

function drivers({ draft, evidence }: Page): Block[] {
	const weights = draft.weights.map(({ title, share, usual, because }) => {
		const reasons = because.map(({ text, facts }) => evidence.cite(text, facts)).join(' ') || 'Our choice.';
		return `${inline(title)} weighs ${percent(share)} instead of ${percent(usual)}: ${reasons}`;
	});
	const needs = draft.needs.map(
		(need) => `${inline(need.title)} (${need.strength}): met by ${evidence.cite(metBy(need), need.facts)}`,
	);
	const capacity = draft.capacity ? [`Who could run a mesh: ${inline(draft.capacity)}`] : [];
	const items = [...needs, ...capacity, ...weights];
	return items.length > 0 ? list(items) : paragraph(gap('the forces behind the decision, one line each'));
}

function considered({ draft, evidence }: Page): Block[] {
	const titles = draft.options.map(({ title }) => title);
	const more = draft.candidates.filter(({ title, baseline }) => !baseline && !titles.includes(title));
	return section(
		2,
		'Considered Options',
		list([...titles, ...more.map(({ title }) => title)].map(inline)),
		under('Dropped, each with the reason and what would bring it back:', droppedList(draft.dropped, evidence)),
	);
}

function prosAndCons({ title, about, arguments: reasons }: Option, page: Page): Block[] {
	const said = paragraph(page.evidence.cite(about.text, about.facts));
	const items = reasons.map((reason) => argumentText(reason, page));
	const weighed = items.length > 0 ? list(items) : paragraph(gap('what speaks for and against it'));
	return section(3, inline(title), said, weighed);
}
