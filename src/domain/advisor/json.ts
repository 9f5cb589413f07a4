import type { NeedAnswer, NeedArea } from '../../schema/need.ts';
import type { Profile } from '../../schema/profile.ts';
import { advise, type RankedStanding, type Result } from './advise.ts';
import type { Dropped } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import { mentionsOf } from './mentions.ts';
import { type NeedFinding, unaskedIn } from './needs.ts';
import { type Trigger, triggersFor } from './triggers.ts';

/**
 * The result for a profile, for scripts: verdict, an answer for each area of needs, candidates, dropped platforms with facts,
 * triggers, and every text that the page would show.
 */
export function advisorJson(knowledge: Knowledge, profile: Profile) {
	const result = advise(knowledge, profile);
	const triggers = triggersFor(knowledge, profile, result.ruling);
	return {
		verdict: {
			id: result.ruling.id,
			qualifier: result.ruling.qualifier ?? null,
			title: result.verdict.title,
			sentence: result.verdict.sentence,
			holdsFor: result.confidence.share,
		},
		needs: areasOf(knowledge).map((area) => areaJson(knowledge, result, area, profile)),
		capacity: result.capacity.level,
		candidates: result.candidates.map((candidate) => candidateJson(candidate)),
		later: result.later.map((candidate) => candidateJson(candidate)),
		dropped: result.field.dropped.map(droppedJson),
		relaxations: result.relaxations,
		weights: result.weighting.weights,
		triggers: triggers.map(triggerJson),
		questions: result.confidence.questions,
		houseRules: knowledge.houseRules,
		mentions: mentionsOf(knowledge, result, triggers, profile),
	};
}

const areasOf = ({ needs }: Knowledge): NeedArea[] => [...new Set(needs.map(({ area }) => area))];

/** One area: `mesh` if any need in it is left to a mesh, otherwise the simpler tool of the most important need. */
function areaJson(knowledge: Knowledge, { needs }: Result, area: NeedArea, profile: Profile) {
	const own = needs.filter((need) => need.area === area);
	const lead = own.find(({ met }) => met !== 'simpler') ?? own[0];
	if (lead) {
		return {
			id: area,
			answer: lead.answer,
			answers: [...new Set(own.map(({ answer }) => answer))],
			reason: lead.reason,
			facts: lead.facts,
			parts: own.map(partJson),
		};
	}
	const unasked = unaskedIn(knowledge.needs, area, profile);
	const answers: NeedAnswer[] = [...unasked.map(({ answer }) => answer), 'none-needed'];
	return {
		id: area,
		answer: answers[0] ?? 'none-needed',
		answers,
		reason: unasked[0]?.text ?? 'Nothing of this kind was asked for.',
		facts: unasked[0]?.facts ?? [],
		parts: [],
	};
}

function partJson({ need, strength, met, answer, alternative, reason, facts, open }: NeedFinding) {
	return { id: need, strength, met, answer, tool: alternative?.title ?? null, reason, facts, open };
}

function candidateJson({ platform, points, misses, cautions, early }: RankedStanding) {
	return { id: platform.id, name: platform.name, points: points?.total ?? null, misses, cautions, early };
}

function droppedJson({ platform, drops }: Dropped) {
	return {
		id: platform.id,
		name: platform.name,
		reason: drops[0].reason,
		facts: [...new Set(drops.map(({ fact }) => fact))],
		returns: drops[0].lift,
		reasons: drops,
	};
}

const triggerJson = ({ question, field, value, removed, label, becomes }: Trigger) => ({
	question,
	field,
	value,
	removed,
	label,
	becomes,
});
