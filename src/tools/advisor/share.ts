import { type Result, sentenceOf } from '../../domain/advisor/advise.ts';
import { answersIn } from '../../domain/advisor/answers.ts';
import type { Dropped } from '../../domain/advisor/candidates.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { mentionsOf, triggerText } from '../../domain/advisor/mentions.ts';
import { type Trigger, triggersFor } from '../../domain/advisor/triggers.ts';
import { titleOf } from '../../domain/advisor/verdict.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { Advice } from '../../domain/evidence/types.ts';
import { References } from '../../domain/share/references.ts';
import {
	type Block,
	type Chart,
	type Line,
	lines,
	list,
	plain,
	type Report,
	section,
	tableOf,
} from '../../domain/share/report.ts';
import type { Profile } from '../../schema/profile.ts';
import { loadFacts } from '../frame/load.ts';
import { percent, points } from '../scoring/format.ts';
import type { AdvisorData } from './model.ts';
import { broughtBack, orderOf } from './words.ts';

export type Advised = {
	readonly data: AdvisorData;
	readonly profile: Profile;
	readonly result: Result;
	/** `undefined` while the page is finding them. */
	readonly triggers: readonly Trigger[] | undefined;
	/** Address that reopens the result. */
	readonly url: string;
};

/**
 * The advice as a report. The facts behind it are loaded.
 *
 * @throws if a file cannot be loaded
 */
export const advisorReport = async (advised: Advised): Promise<Report> =>
	reportOf(advised, await loadFacts(factsOf(advised.result)));

/** Every fact that the result cites. */
function factsOf({ needs, candidates, field, notes, weighting }: Result): string[] {
	return [
		...new Set([
			...needs.flatMap(({ facts }) => facts),
			...candidates.flatMap(({ cautions, early }) => [...cautions, ...early]),
			...field.dropped.flatMap(({ drops }) => drops.map(({ fact }) => fact)),
			...Object.values(notes).flatMap((entries) => entries.flatMap(({ facts }) => facts)),
			...weighting.reasons.flatMap(({ facts }) => facts),
		]),
	];
}

/** The same with facts that are there already. */
export function reportOf(advised: Advised, facts: readonly FactJson[]): Report {
	const { data, profile, result, url } = advised;
	const { knowledge } = data;
	// Whoever is quick must not take along less than who waits.
	const triggers = advised.triggers ?? triggersFor(knowledge, profile, result.ruling);
	const { notes } = result;
	const references = new References(facts);
	const cited = (entries: readonly Advice[]) =>
		list(entries.map(({ text, facts: behind }) => references.cite(text, behind)));
	const sections = [
		...section('Answers that contradict each other', cited(notes.contradiction.filter(({ possible }) => !possible))),
		...section('Answers to check', cited(notes.contradiction.filter(({ possible }) => possible))),
		...section('Need by need', needTable(result, references)),
		...section('Answers', answerTable(knowledge, profile)),
		...section('Candidates', candidatesOrder(result), list(candidateLines(result, references), true)),
		...section('Which constraint to relax', relaxationList(data.knowledge, result)),
		...section('Dropped', list(result.field.dropped.map((dropped) => droppedLine(dropped, references)))),
		...section('Next step', lines(plain(result.variant?.next ?? result.verdict.next)), cited(notes.step)),
		...section('About what is in place', cited(notes.present)),
		...section('Meanwhile', cited(notes.interim)),
		...section('What it will not solve', cited(notes.limit)),
		...section('Risks', cited(notes.risk)),
		...section(
			'What would change the verdict',
			list(triggers.map((trigger) => plain(triggerText(knowledge, trigger)))),
		),
		...section('House rules applied', list(knowledge.houseRules.map(plain))),
	];
	return {
		tool: 'advisor',
		name: 'mesh-or-not-advice',
		title: 'Do we need a service mesh?',
		summary: summaryOf(advised),
		chart: chartOf(result),
		sections,
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms({ ...advised, triggers }, facts),
	};
}

function summaryOf({ data, result }: Advised): Line[] {
	const { verdict, variant, confidence, capacity } = result;
	const certainty =
		confidence.tried === 1 ? 'all questions answered' : `holds for ${percent(confidence.share)} of the possibilities`;
	const level = data.knowledge.capacities.find(({ id }) => id === capacity.level);
	return [
		plain(`${titleOf(verdict, variant)} (${certainty})`),
		plain(sentenceOf(result)),
		plain(`Who could run one: ${level?.title ?? capacity.level}.`),
		...(data.knowledge.houseRules.length > 0 ? [plain('House rules were applied. They are in no link.')] : []),
	];
}

/** The points of the candidates, where at least two have some. */
function chartOf({ candidates }: Result): Chart | undefined {
	const bars = candidates.flatMap(({ platform, points: ranked }) =>
		ranked
			? [{ label: platform.name, value: ranked.total, low: ranked.low, high: ranked.high, text: points(ranked.total) }]
			: [],
	);
	return bars.length < 2
		? undefined
		: { title: 'Points of the candidates, in the order of the advice', unit: 'of 5', bars };
}

function needTable({ needs }: Result, references: References): Block {
	return tableOf([
		['Need', 'Strength', 'Met by', 'Why'],
		...needs.map(({ title, strength, met, alternative, reason, facts }) => [
			title,
			strength,
			met === 'simpler' ? (alternative?.title ?? '') : met === 'mesh' ? 'Mesh' : `${alternative?.title}, or a mesh`,
			references.cite(reason, facts),
		]),
	]);
}

const answerTable = (knowledge: Knowledge, profile: Profile): Block =>
	tableOf([['Question', 'Answer'], ...answersIn(knowledge, profile).map(({ question, answer }) => [question, answer])]);

/** Without it an order that is not that of the points looks like a mistake. */
const candidatesOrder = (result: Result): Block =>
	lines(...(result.candidates.length > 1 ? [plain(orderOf(result))] : []));

const candidateLines = ({ candidates }: Result, references: References): Line[] =>
	candidates.map(({ platform, points: ranked, early }) => {
		const told = `${platform.name}${ranked ? `, ${points(ranked.total)} points` : ''}`;
		return early.length > 0 ? references.cite(`${told}, not called stable here by its maker`, early) : plain(told);
	});

const relaxationList = (knowledge: Knowledge, { relaxations }: Result): Block =>
	list(
		relaxations.map((relaxation) =>
			plain(`${relaxation.label}: ${relaxation.relax}. ${broughtBack(knowledge, relaxation)}`),
		),
		true,
	);

function droppedLine({ platform, drops: [first, ...rest] }: Dropped, references: References): Line {
	const facts = [first, ...rest].map(({ fact }) => fact);
	return references.cite(`${platform.name}: ${first.reason} What would bring it back: ${first.lift}`, facts);
}

type Found = Advised & { readonly triggers: readonly Trigger[] };

function forPrograms({ data, profile, result, triggers }: Found, facts: readonly FactJson[]) {
	const { ruling, confidence, needs, capacity, candidates, later, field, weighting, notes, relaxations } = result;
	const named = (entries: typeof candidates) =>
		entries.map(({ platform, points: ranked, misses }) => ({ id: platform.id, points: ranked?.total ?? null, misses }));
	return {
		profile,
		verdict: ruling,
		confidence,
		needs,
		capacity,
		candidates: named(candidates),
		later: named(later),
		dropped: field.dropped.map(({ platform, drops }) => ({ id: platform.id, reasons: drops })),
		relaxations,
		weights: weighting.weights,
		notes: Object.fromEntries(Object.entries(notes).map(([kind, entries]) => [kind, entries.map(({ id }) => id)])),
		triggers,
		houseRules: data.knowledge.houseRules,
		mentions: mentionsOf(withStatements(data.knowledge, facts), result, triggers, profile),
		facts,
	};
}

/** The knowledge with what facts say that are loaded only when somebody asks for them. */
function withStatements(knowledge: Knowledge, facts: readonly FactJson[]): Knowledge {
	const loaded = Object.fromEntries(facts.map(({ id, statement }) => [id, statement]));
	return { ...knowledge, statements: { ...loaded, ...knowledge.statements } };
}
