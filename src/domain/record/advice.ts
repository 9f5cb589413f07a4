import type { Profile } from '../../schema/profile.ts';
import type { Result } from '../advisor/advise.ts';
import { answersIn } from '../advisor/answers.ts';
import type { Dropped } from '../advisor/candidates.ts';
import { changesByOutcome } from '../advisor/changes.ts';
import type { Knowledge } from '../advisor/knowledge.ts';
import { verdictTable } from '../advisor/map.ts';
import type { Trigger } from '../advisor/triggers.ts';
import { titleOf as titleOfRuling } from '../advisor/verdict.ts';
import type { Advice } from '../evidence/types.ts';
import { percent } from '../scoring/format.ts';
import type { ChangeLine, Cited, Draft, DroppedOption, NeedLine, OpenLine, WeightLine } from './draft.ts';

/** What the advisor says about a set of answers. */
export type AdviceMaterial = {
	readonly knowledge: Knowledge;
	readonly profile: Profile;
	readonly result: Result;
	readonly triggers: readonly Trigger[];
};

/** The parts of a record that follow from the advice alone. */
export function adviceParts({ knowledge, profile, result, triggers }: AdviceMaterial): Partial<Draft> {
	const { notes, field, capacity } = result;
	const level = knowledge.capacities.find(({ id }) => id === capacity.level);
	return {
		situation: answersIn(knowledge, profile),
		contradictions: notes.contradiction.filter(({ possible }) => !possible).map(cited),
		needs: needLines(knowledge, result),
		capacity: level ? `${level.title}. ${level.summary}` : '',
		weights: weightLines(knowledge, result),
		dropped: field.dropped.map(droppedOption),
		map: verdictTable(knowledge, result, true),
		present: notes.present.map(cited),
		steps: notes.step.map(cited),
		interim: notes.interim.map(cited),
		limits: notes.limit.map(cited),
		risks: notes.risk.map(cited),
		open: openLines(knowledge, result),
		changes: changeLines(knowledge, triggers),
		houseRules: knowledge.houseRules,
	};
}

const cited = ({ text, facts }: Advice): Cited => ({ text, facts });

/** Title of a verdict with its variant. */
export function titleOf({ verdict, variant }: Pick<Result, 'verdict' | 'variant'>): string {
	return titleOfRuling(verdict, variant);
}

/** How sure the verdict is, as a sentence. */
export function certaintyOf({ share, tried }: Result['confidence']): string {
	if (tried === 1) return 'Every question was answered.';
	if (share === 1) return `In all ${tried} ways tried to give the open answers, the verdict is the same.`;
	return `This holds for ${percent(share)} of ${tried} ways to answer what is open.`;
}

function needLines({ needs }: Knowledge, result: Result): NeedLine[] {
	const adds = new Map(needs.map(({ id, mesh }) => [id, mesh]));
	return result.needs.map(({ need, title, strength, met, alternative, facts }) => ({
		title,
		strength,
		met,
		tool: alternative?.title ?? '',
		enough: alternative?.enough ?? '',
		limits: alternative?.limits ?? '',
		mesh: adds.get(need) ?? '',
		facts,
	}));
}

/** Criteria of which the weight differs from the usual one, with the reasons. */
function weightLines({ criteria }: Knowledge, { weighting }: Result): WeightLine[] {
	const total = criteria.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return criteria.flatMap(({ id, title, weight }) => {
		const because = weighting.reasons
			.filter(({ criterion }) => criterion === id)
			.map((reason) => ({ text: reason.because, facts: reason.facts }));
		const [share, usual] = [(weighting.weights[id] ?? 0) / 100, weight / total];
		return because.length > 0 ? [{ title, share, usual, because }] : [];
	});
}

function droppedOption({ platform, drops }: Dropped): DroppedOption {
	const [first] = drops;
	return {
		title: platform.name,
		reason: { text: first.reason, facts: [...new Set(drops.map(({ fact }) => fact))] },
		returns: first.lift,
		forAll: first.cause === 'status',
	};
}

function openLines({ questions }: Knowledge, { confidence }: Result): OpenLine[] {
	return confidence.questions.flatMap(({ question, settles }) => {
		const asked = questions.find(({ id }) => id === question);
		return asked ? [{ question: asked.title, settles }] : [];
	});
}

/** Answers that would change the verdict, one line for each outcome and question. */
const changeLines = (knowledge: Knowledge, triggers: readonly Trigger[]): ChangeLine[] =>
	changesByOutcome(knowledge, triggers).flatMap(({ becomes, changes }) =>
		changes.map((change) => ({ becomes, ...change })),
	);
