import { Citations } from '../../domain/evidence/citations.ts';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { State } from '../../domain/permalink/link.ts';
import type { Chance } from '../../domain/scoring/draws.ts';
import type { ScoresJson } from '../../domain/scoring/json.ts';
import { escapeMarkdown, toCsv, toMarkdownTable } from '../../domain/text/table.ts';
import { loadJson, loadRow } from '../frame/load.ts';
import { percent, points } from './format.ts';
import type { OwnFact, ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { ScoringFields } from './state.ts';

export type Result = {
	readonly data: ScoringData;
	readonly state: State<ScoringFields>;
	readonly outcome: Outcome;
	readonly chances: readonly Chance[];
	/** Address that reopens the result. */
	readonly url: string;
};

/** What the exports need beyond what is on the page: the reasons for the scores, and the facts of the eliminations. */
type Evidence = {
	readonly scores: ScoresJson;
	/** Fact that put a candidate out, by candidate and capability. */
	readonly reasons: ReadonlyMap<string, FactJson>;
};

/** The result as text, with numbered sources, edition and permalink. What it cites is loaded for it. */
export async function scoringText(format: 'markdown' | 'csv' | 'json', result: Result): Promise<string> {
	return { markdown, csv, json }[format](result, await loadEvidence(result));
}

async function loadEvidence({ outcome }: Result): Promise<Evidence> {
	const misses = outcome.eliminated.flatMap(({ candidate, misses }) =>
		misses.map(({ mustHave }) => ({ candidate: candidate.id, capability: mustHave.capability })),
	);
	const reasons = new Map<string, FactJson>();
	for (const { candidate, capability } of misses) {
		const row = await loadRow(capability);
		const lead = row.cells.find(({ platform }) => platform === candidate)?.lead;
		if (lead) reasons.set(`${candidate} ${capability}`, lead);
	}
	return { scores: await loadJson<ScoresJson>('/data/v1/scores.json'), reasons };
}

function citationsFor(evidence: Evidence): Citations {
	const facts = [...evidence.scores.facts, ...evidence.reasons.values()];
	return new Citations(facts.flatMap(({ sources }) => sources));
}

function rankingTable({ data, outcome, chances, state }: Result) {
	const candidates = new Map(data.candidates.map((candidate) => [candidate.id, candidate]));
	const first = new Map(chances.map((chance) => [chance.id, chance.first]));
	return [
		['Place', 'Candidate', 'Points', 'Low', 'High', 'First in draws', ...data.criteria.map(({ title }) => title)],
		...outcome.ranking.map((ranked, index) => [
			String(index + 1),
			candidates.get(ranked.id)?.name ?? ranked.id,
			points(ranked.total),
			points(ranked.low),
			points(ranked.high),
			percent(first.get(ranked.id) ?? 0),
			...data.criteria.map(({ id }) => scoreText({ data, outcome, state }, ranked.id, id)),
		]),
	];
}

/** A score as the ranking used it; the reader's own are marked. */
function scoreText(
	{ outcome, state }: Pick<Result, 'data' | 'outcome' | 'state'>,
	candidate: string,
	criterion: string,
) {
	const score = outcome.entrants.find(({ id }) => id === candidate)?.scores[criterion];
	const own = state.ownScores.some((entry) => entry.candidate === candidate && entry.criterion === criterion);
	return `${score?.typical ?? ''}${own ? ' (own)' : ''}`;
}

function markdown(result: Result, evidence: Evidence): string {
	const { data, outcome, url } = result;
	const citations = citationsFor(evidence);
	const facts = new Map(evidence.scores.facts.map((fact) => [fact.id, fact]));
	const title = new Map(data.mustHaves.map((choice) => [choice.id, choice.title]));
	const mark = (fact: FactJson | undefined) =>
		fact ? citations.mark({ sources: fact.sources.map(({ id }) => id) }) : '';
	const reasons = outcome.ranking.flatMap(({ id }) => {
		const sheet = evidence.scores.candidates.find((candidate) => candidate.id === id);
		if (sheet === undefined) return [];
		return [
			`### ${escapeMarkdown(sheet.name)}`,
			'',
			...data.criteria.map((criterion) => {
				const score = sheet.scores[criterion.id];
				const marks = [...new Set(score?.facts.map((fact) => mark(facts.get(fact))))].join('');
				return `- ${criterion.title} ${score?.typical} (${score?.low} to ${score?.high}): ${escapeMarkdown(score?.rationale ?? '')} ${marks}`;
			}),
			'',
		];
	});
	const eliminations = outcome.eliminated.flatMap(({ candidate, misses }) =>
		misses.map(({ mustHave }) => {
			const own = ownFact(data, candidate.id, mustHave.capability);
			if (own)
				return `- ${escapeMarkdown(candidate.name)}: ${title.get(mustHave.capability)}. ${escapeMarkdown(own.statement)} (own fact, checked ${own.checked})`;
			const fact = evidence.reasons.get(`${candidate.id} ${mustHave.capability}`);
			return `- ${escapeMarkdown(candidate.name)}: ${title.get(mustHave.capability)}. ${escapeMarkdown(fact?.statement ?? '')} (checked ${fact?.checked}) ${mark(fact)}`;
		}),
	);
	const flipLines = outcome.flips.map(({ criterion, share, at, winner }) => {
		const name = data.candidates.find(({ id }) => id === winner)?.name ?? winner;
		return `- ${escapeMarkdown(name)} comes first when ${criterion} weighs ${at > share ? 'more' : 'less'} than ${percent(at)} (now ${percent(share)}).`;
	});
	return [
		'# Service mesh scoring',
		'',
		toMarkdownTable([
			['Criterion', 'Weight', 'Share'],
			...data.criteria.map((criterion) => [
				criterion.title,
				String(outcome.weights[criterion.id]),
				percent(outcome.shares[criterion.id] ?? 0),
			]),
		]),
		'',
		toMarkdownTable(rankingTable(result)),
		'',
		...section(
			'House rules applied',
			data.houseRules.map((rule) => `- ${escapeMarkdown(rule)}`),
		),
		...section('Out', eliminations),
		...section('What would change the winner', flipLines),
		'## Reasons for the published scores',
		'',
		...reasons,
		'## Sources',
		'',
		...citations.list().map((line) => `- ${line}`),
		'',
		`Facts edition ${data.edition}. Open this result: <${url}>`,
		'',
	].join('\n');
}

/** The reader's own fact that decided about a must-have, if one did. */
function ownFact({ mustHaves, ownFacts }: ScoringData, candidate: string, capability: string): OwnFact | undefined {
	const answered = mustHaves.find(({ id }) => id === capability)?.answers[candidate];
	return answered && ownFacts[answered.fact];
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function csv(result: Result, evidence: Evidence): string {
	const citations = citationsFor(evidence);
	const out = result.outcome.eliminated.flatMap(({ candidate, misses }) =>
		misses.map(({ mustHave }) => {
			const fact = evidence.reasons.get(`${candidate.id} ${mustHave.capability}`);
			const marks = fact ? citations.mark({ sources: fact.sources.map(({ id }) => id) }) : '';
			return ['Out', candidate.name, mustHave.capability, `${fact?.statement ?? ''} ${marks}`];
		}),
	);
	const facts = new Map(evidence.scores.facts.map((fact) => [fact.id, fact]));
	const used = result.outcome.ranking.flatMap(({ id }) =>
		Object.values(evidence.scores.candidates.find((candidate) => candidate.id === id)?.scores ?? {}).flatMap(
			(score) => score.facts,
		),
	);
	for (const id of used) {
		const fact = facts.get(id);
		if (fact) citations.mark({ sources: fact.sources.map((source) => source.id) });
	}
	return toCsv([
		...rankingTable(result),
		[],
		...result.data.criteria.map(({ id, title }) => ['Weight', title, String(result.outcome.weights[id])]),
		...out,
		...result.data.houseRules.map((rule) => ['House rule', rule]),
		['Facts edition', result.data.edition],
		['Link', result.url],
		...citations.list().map((line) => ['Source', line]),
	]);
}

function json({ data, state, outcome, chances, url }: Result, evidence: Evidence): string {
	const first = new Map(chances.map((chance) => [chance.id, chance.first]));
	return `${JSON.stringify(
		{
			edition: data.edition,
			link: url,
			weights: outcome.weights,
			mustHaves: state.mustHaves,
			ownScores: state.ownScores,
			houseRules: data.houseRules,
			ranking: outcome.ranking.map((ranked) => ({ ...ranked, first: first.get(ranked.id) ?? 0 })),
			eliminated: outcome.eliminated.map(({ candidate, misses }) => ({
				id: candidate.id,
				misses: misses.map(({ mustHave, lift }) => ({
					...mustHave,
					lift,
					fact: evidence.reasons.get(`${candidate.id} ${mustHave.capability}`) ?? null,
				})),
			})),
			flips: outcome.flips,
			scores: evidence.scores,
		},
		undefined,
		2,
	)}\n`;
}
