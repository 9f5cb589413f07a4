import type { Result } from '../../domain/advisor/advise.ts';
import { answersIn } from '../../domain/advisor/answers.ts';
import type { Dropped } from '../../domain/advisor/candidates.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { mentionsOf, triggerText } from '../../domain/advisor/mentions.ts';
import type { Trigger } from '../../domain/advisor/triggers.ts';
import { Citations } from '../../domain/evidence/citations.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { Advice } from '../../domain/evidence/types.ts';
import { escapeMarkdown, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import type { Profile } from '../../schema/profile.ts';
import { type TextExport, textExports } from '../frame/exports.ts';
import { loadFacts } from '../frame/load.ts';
import { percent, points } from '../scoring/format.ts';
import type { AdvisorData } from './model.ts';

type Advised = {
	readonly data: AdvisorData;
	readonly profile: Profile;
	readonly result: Result;
	readonly triggers: readonly Trigger[];
	/** Address that reopens the result. */
	readonly url: string;
};

/** The advice as text, with numbered sources, edition and permalink. */
export function advisorExports(advised: Advised): TextExport[] {
	const facts = () => loadFacts(factsOf(advised.result));
	return textExports('mesh-or-not-advice', {
		markdown: async () => markdown(advised, new Evidence(await facts())),
		csv: async () => csv(advised, new Evidence(await facts())),
		json: async () => json(advised, await facts()),
	});
}

/** Facts with the numbers under which their sources are listed. */
class Evidence {
	readonly #facts: ReadonlyMap<string, FactJson>;
	readonly #citations: Citations;

	constructor(facts: readonly FactJson[]) {
		this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
		this.#citations = new Citations(facts.flatMap(({ sources }) => sources));
	}

	/** Marks such as `[1][4]` for the sources of facts, each once. */
	mark(ids: readonly string[]): string {
		const marks = ids.flatMap((id) => {
			const fact = this.#facts.get(id);
			return fact ? fact.sources.map((source) => this.#citations.mark({ sources: [source.id] })) : [];
		});
		return [...new Set(marks)].join('');
	}

	sources = () => this.#citations.list();
}

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

function headline({ result: { verdict, variant, confidence } }: Advised): string {
	const certainty =
		confidence.tried === 1 ? 'all questions answered' : `holds for ${percent(confidence.share)} of the possibilities`;
	return `${verdict.title}${variant ? `: ${variant.title}` : ''} (${certainty})`;
}

function markdown(advised: Advised, evidence: Evidence): string {
	const { data, profile, result, triggers, url } = advised;
	const { verdict, variant, needs, candidates, field, notes, capacity } = result;
	const cited = (text: string, facts: readonly string[]) => `${escapeMarkdown(text)} ${evidence.mark(facts)}`.trim();
	const level = data.knowledge.capacities.find(({ id }) => id === capacity.level);
	return [
		'# Do we need a service mesh?',
		'',
		`**${headline(advised)}**`,
		'',
		variant?.sentence ?? verdict.sentence,
		'',
		`Who could run one: ${level?.title ?? capacity.level}.`,
		'',
		...section(
			'Answers',
			answersIn(data.knowledge, profile).map(
				({ question, answer }) => `- ${escapeMarkdown(question)}: ${escapeMarkdown(answer)}`,
			),
		),
		'## Need by need',
		'',
		toMarkdownTable([
			['Need', 'Strength', 'Met by', 'Why'],
			...needs.map(({ title, strength, met, alternative, reason, facts }) => [
				title,
				strength,
				met === 'simpler' ? (alternative?.title ?? '') : met === 'mesh' ? 'Mesh' : `Mesh, or ${alternative?.title}`,
				`${reason} ${evidence.mark(facts)}`.trim(),
			]),
		]),
		'',
		...section(
			'Candidates',
			candidates.map(
				({ platform, points: ranked, early }, index) =>
					`${index + 1}. ${platform.name}${ranked ? `, ${points(ranked.total)} points` : ''}${early.length > 0 ? `, ${cited('not called stable here by its maker', early)}` : ''}`,
			),
		),
		...section(
			'Dropped',
			field.dropped.map((dropped) => `- ${droppedText(dropped, cited)}`),
		),
		...section('Next step', [variant?.next ?? verdict.next, '', ...notes.step.map(note(cited))]),
		...section('About what is in place', notes.present.map(note(cited))),
		...section('Meanwhile', notes.interim.map(note(cited))),
		...section('What it will not solve', notes.limit.map(note(cited))),
		...section('Risks', notes.risk.map(note(cited))),
		...section(
			'What would change the verdict',
			triggers.map((trigger) => `- ${escapeMarkdown(triggerText(data.knowledge, trigger))}`),
		),
		...section(
			'House rules applied',
			data.knowledge.houseRules.map((rule) => `- ${escapeMarkdown(rule)}`),
		),
		'## Sources',
		'',
		...evidence.sources().map((line) => `- ${line}`),
		'',
		`Facts edition ${data.edition}. Open this result: <${url}>`,
		'',
	].join('\n');
}

type Cited = (text: string, facts: readonly string[]) => string;

const note = (cited: Cited) => (entry: Advice) => `- ${cited(entry.text, entry.facts)}`;

function droppedText({ platform, drops: [first, ...rest] }: Dropped, cited: Cited): string {
	const facts = [first, ...rest].map(({ fact }) => fact);
	return `${platform.name}: ${cited(first.reason, facts)} Would return: ${first.lift}`;
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function csv(advised: Advised, evidence: Evidence): string {
	const { data, profile, result, triggers, url } = advised;
	const { needs, candidates, field, notes } = result;
	return toCsv([
		['Kind', 'What', 'Answer', 'Why'],
		['Verdict', headline(advised), result.variant?.sentence ?? result.verdict.sentence, ''],
		...answersIn(data.knowledge, profile).map(({ question, answer }) => ['Answer', question, answer, '']),
		...needs.map(({ title, alternative, answer, reason, facts }) => [
			'Need',
			title,
			alternative?.title ?? answer,
			`${reason} ${evidence.mark(facts)}`,
		]),
		...candidates.map(({ platform, points: ranked }) => [
			'Candidate',
			platform.name,
			ranked ? points(ranked.total) : '',
			'',
		]),
		...field.dropped.map(({ platform, drops }) => [
			'Dropped',
			platform.name,
			drops[0].lift,
			`${drops[0].reason} ${evidence.mark(drops.map(({ fact }) => fact))}`,
		]),
		...Object.entries(notes).flatMap(([kind, entries]) =>
			entries.map(({ text, facts }) => [kind, text, '', evidence.mark(facts)]),
		),
		...triggers.map((trigger) => ['Trigger', triggerText(data.knowledge, trigger), '', '']),
		...evidence.sources().map((line) => ['Source', line, '', '']),
		['Facts edition', data.edition, '', ''],
		['Link', url, '', ''],
	]);
}

function json({ data, profile, result, triggers, url }: Advised, facts: readonly FactJson[]): string {
	const { ruling, confidence, needs, capacity, candidates, later, field, weighting, notes, relaxations } = result;
	const named = (entries: typeof candidates) =>
		entries.map(({ platform, points: ranked, misses }) => ({ id: platform.id, points: ranked?.total ?? null, misses }));
	return `${JSON.stringify(
		{
			edition: data.edition,
			link: url,
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
		},
		undefined,
		2,
	)}\n`;
}

/** The knowledge with what facts say that are loaded only when somebody asks for them. */
function withStatements(knowledge: Knowledge, facts: readonly FactJson[]): Knowledge {
	const loaded = Object.fromEntries(facts.map(({ id, statement }) => [id, statement]));
	return { ...knowledge, statements: { ...loaded, ...knowledge.statements } };
}
