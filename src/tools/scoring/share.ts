import type { FactJson } from '../../domain/evidence/json.ts';
import type { State } from '../../domain/permalink/link.ts';
import { tooCloseToCall } from '../../domain/scoring/closeness.ts';
import type { Chance } from '../../domain/scoring/draws.ts';
import type { ScoresJson } from '../../domain/scoring/json.ts';
import { placesOf } from '../../domain/scoring/places.ts';
import { References } from '../../domain/share/references.ts';
import {
	type Block,
	figure,
	type Line,
	list,
	plain,
	type Report,
	section,
	tableOf,
} from '../../domain/share/report.ts';
import { loadJson, loadRow } from '../frame/load.ts';
import { percent, points, threshold } from './format.ts';
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

/** What a report needs beyond what is on the page: the reasons for the scores, and the facts of the eliminations. */
export type Evidence = {
	readonly scores: ScoresJson;
	/** Fact that put a candidate out, by candidate and capability. */
	readonly reasons: ReadonlyMap<string, FactJson>;
};

/**
 * The ranking as a report. What it cites is loaded for it.
 *
 * @throws if a file cannot be loaded
 */
export const scoringReport = async (result: Result): Promise<Report> => reportOf(result, await loadEvidence(result));

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

/** The same with evidence that is there already. */
export function reportOf(result: Result, evidence: Evidence): Report {
	const { data, outcome, url } = result;
	const references = new References([...evidence.scores.facts, ...evidence.reasons.values()]);
	const nameOf = (id: string) => data.candidates.find((candidate) => candidate.id === id)?.name ?? id;
	const sections = [
		...section('', rankingTable(result)),
		...section('Weights', weightTable(result)),
		...section('Must-haves', list(mustHaveLines(result))),
		...section('House rules applied', list(data.houseRules.map(plain))),
		...section('Out', list(eliminations(result, evidence, references))),
		...section('What would change the winner', list(flipLines(result, nameOf))),
		...reasonsFor(result, evidence, references),
	];
	return {
		tool: 'scoring',
		name: 'mesh-scoring',
		title: 'Service mesh scoring',
		summary: summaryOf(result, nameOf),
		chart: {
			title: 'Points, with the range of the scores',
			unit: 'of 5',
			bars: outcome.ranking.map(({ id, total, low, high }) => ({
				label: nameOf(id),
				value: total,
				low,
				high,
				text: points(total),
			})),
		},
		sections,
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms(result, evidence),
	};
}

function summaryOf({ data, outcome, chances, state }: Result, nameOf: (id: string) => string): Line[] {
	return [
		plain(firstOf(outcome, nameOf)),
		...(tooCloseToCall(chances) ? [plain('The first place is too close to call.')] : []),
		...(state.ownScores.length > 0 ? [plain(`Scores of our own, marked below: ${state.ownScores.length}.`)] : []),
		...(data.houseRules.length > 0 ? [plain('House rules were applied. They are in no link.')] : []),
	];
}

function firstOf({ ranking }: Outcome, nameOf: (id: string) => string): string {
	const places = placesOf(ranking);
	const [first, ...others] = ranking.filter((_, index) => places[index] === 1);
	if (first === undefined) return 'No candidate is left.';
	const won = `${points(first.total)} of 5 points.`;
	if (others.length === 0) return `${nameOf(first.id)} comes first with ${won}`;
	return `${[first, ...others].map(({ id }) => nameOf(id)).join(', ')} share the first place with ${won}`;
}

function rankingTable({ data, outcome, chances, state }: Result): Block {
	const first = new Map(chances.map((chance) => [chance.id, chance.first]));
	const names = new Map(data.candidates.map(({ id, name }) => [id, name]));
	const places = placesOf(outcome.ranking);
	const rows = outcome.ranking.map(({ id, total, low, high }, index) => [
		figure(places[index] ?? 0, String(places[index])),
		names.get(id) ?? id,
		...[total, low, high].map((value) => figure(value, points(value))),
		figure(first.get(id) ?? 0, percent(first.get(id) ?? 0)),
		...data.criteria.map((criterion) => scoreText({ outcome, state }, id, criterion.id)),
	]);
	const head = [
		'Place',
		'Candidate',
		'Points',
		'Low',
		'High',
		'First in draws',
		...data.criteria.map(({ title }) => title),
	];
	return tableOf(
		[head, ...rows],
		head.flatMap((_, index) => (index === 1 ? [] : [index])),
	);
}

/** A score as the ranking used it; the reader's own are marked. */
function scoreText({ outcome, state }: Pick<Result, 'outcome' | 'state'>, candidate: string, criterion: string) {
	const score = outcome.entrants.find(({ id }) => id === candidate)?.scores[criterion];
	const own = state.ownScores.some((entry) => entry.candidate === candidate && entry.criterion === criterion);
	return `${score?.typical ?? ''}${own ? ' (own)' : ''}`;
}

function weightTable({ data, outcome }: Result): Block {
	const rows = data.criteria.map(({ id, title }) => {
		const [weight, share] = [outcome.weights[id] ?? 0, outcome.shares[id] ?? 0];
		return [title, figure(weight, String(weight)), figure(share, percent(share))];
	});
	return tableOf([['Criterion', 'Weight', 'Share'], ...rows], [1, 2]);
}

/** What was asked for, and who is still in without an answer to it. */
function mustHaveLines({ data, state, outcome }: Result): Line[] {
	const titles = new Map(data.mustHaves.map(({ id, title }) => [id, title]));
	return state.mustHaves.map(({ capability, full }) => {
		const open = outcome.open.filter(({ mustHave }) => mustHave.capability === capability);
		const names = open.map(({ candidate }) => candidate.name).join(', ');
		return plain(
			`${titles.get(capability)}${full ? ', and partial support is not enough' : ''}.${names && ` Not researched or not applicable, so check it yourself: ${names}.`}`,
		);
	});
}

function eliminations({ data, outcome }: Result, { reasons }: Evidence, references: References): Line[] {
	const titles = new Map(data.mustHaves.map(({ id, title }) => [id, title]));
	return outcome.eliminated.flatMap(({ candidate, misses }) =>
		misses.map(({ mustHave: { capability }, lift }) => {
			const partly = lift === 'accept-partial' ? ', supported in part' : '';
			const said = `${candidate.name}: ${titles.get(capability)}${partly}.`;
			const own = ownFact(data, candidate.id, capability);
			if (own) return plain(`${said} ${own.statement} (own fact, checked ${own.checked})`);
			const fact = reasons.get(`${candidate.id} ${capability}`);
			return fact ? references.cite(`${said} ${fact.statement} (checked ${fact.checked})`, [fact.id]) : plain(said);
		}),
	);
}

/** The reader's own fact that decided about a must-have, if one did. */
function ownFact({ mustHaves, ownFacts }: ScoringData, candidate: string, capability: string): OwnFact | undefined {
	const answered = mustHaves.find(({ id }) => id === capability)?.answers[candidate];
	return answered && ownFacts[answered.fact];
}

function flipLines({ data, outcome }: Result, nameOf: (id: string) => string): Line[] {
	const titles = new Map(data.criteria.map(({ id, title }) => [id, title]));
	return outcome.flips.map(({ criterion, share, at, weight, winner }) =>
		plain(
			`${nameOf(winner)} comes first when ${titles.get(criterion)} weighs ${weight} than ${threshold(at)} (now ${percent(share)}).`,
		),
	);
}

function reasonsFor({ data, outcome }: Result, { scores }: Evidence, references: References) {
	return outcome.ranking.flatMap(({ id }) => {
		const sheet = scores.candidates.find((candidate) => candidate.id === id);
		if (sheet === undefined) return [];
		const reasons = data.criteria.map(({ id: criterion, title }) => {
			const score = sheet.scores[criterion];
			const said = `${title} ${score?.typical} (${score?.low} to ${score?.high}): ${score?.rationale ?? ''}`;
			return references.cite(said, score?.facts ?? []);
		});
		return section(`Reasons for the published scores: ${sheet.name}`, list(reasons));
	});
}

function forPrograms({ data, state, outcome, chances }: Result, { reasons, scores }: Evidence) {
	const first = new Map(chances.map((chance) => [chance.id, chance.first]));
	return {
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
				fact: reasons.get(`${candidate.id} ${mustHave.capability}`) ?? null,
			})),
		})),
		flips: outcome.flips,
		scores,
	};
}
