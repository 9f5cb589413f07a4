import type { Capacity } from '../../schema/capacity.ts';
import type { NeedAnswer, NeedArea, Strength } from '../../schema/need.ts';
import type { Profile } from '../../schema/profile.ts';
import type { Need } from '../evidence/types.ts';
import type { CapacityFinding } from './capacity.ts';
import { all, type Finding, not, type ProfileField, type RuledOut, surelyIn, test } from './conditions.ts';

export type Alternative = Need['alternatives'][number];

/** One need in a situation, and what meets it. */
export type NeedFinding = {
	readonly need: string;
	readonly title: string;
	readonly area: NeedArea;
	readonly layer: 4 | 7;
	readonly strength: Strength;
	/** `mesh`: no simpler tool works here; `open`: one would, depending on answers that were not given. */
	readonly met: 'simpler' | 'mesh' | 'open';
	readonly answer: NeedAnswer;
	/** The simpler tool that covers the need, or that would. */
	readonly alternative: Alternative | undefined;
	/** Unanswered fields on which the alternative hangs. */
	readonly open: readonly ProfileField[];
	/** Why, in a sentence. */
	readonly reason: string;
	readonly facts: readonly string[];
};

/** The stronger one first. */
const STRENGTHS: readonly Strength[] = ['required', 'wanted'];

/** How strongly the need exists. A situation that hangs on an unanswered question does not activate it. */
export function strengthOf(need: Need, profile: Profile): Strength | undefined {
	return STRENGTHS.find((strength) =>
		need.activatedBy.some((activation) => activation.strength === strength && surelyIn(activation, profile)),
	);
}

/** Whether a simpler tool is enough. What hangs on answers that are ruled out only does not work. */
export function works(
	{ worksWhen, failsWhen }: Alternative,
	profile: Profile,
	capacity: CapacityFinding,
	out?: RuledOut,
): Finding {
	const place = test(worksWhen, profile, out);
	const failures = failsWhen.map((condition) => not(test(condition, profile)));
	return all([place, ...failures, reaches(capacity, demandOf(worksWhen))]);
}

/** Whether a simpler tool is enough, whatever an unanswered question may be answered with. {@link works} tells what it hangs on. */
function surelyWorks({ worksWhen, failsWhen }: Alternative, profile: Profile, level: Capacity): boolean {
	return (
		test(worksWhen, profile).holds === 'yes' &&
		failsWhen.every((condition) => test(condition, profile).holds === 'no') &&
		LEVELS.indexOf(level) >= LEVELS.indexOf(demandOf(worksWhen))
	);
}

/**
 * Capacity that a simpler tool asks for. One that needs several people or their skill needs a team that can carry it: with
 * less, more people could turn "adopt" into "not yet", because such a tool would take a required need away and leave wishes.
 */
function demandOf({ platform_team: people, kubernetes_skill: skill }: Alternative['worksWhen']): Capacity {
	if (skill !== undefined || (people?.min ?? 0) > 1) return 'adequate';
	return people?.min === 1 ? 'thin' : 'none';
}

const LEVELS: readonly Capacity[] = ['none', 'thin', 'adequate', 'strong'];

function reaches({ level, atMost, open }: CapacityFinding, wanted: Capacity): Finding {
	if (LEVELS.indexOf(level) >= LEVELS.indexOf(wanted)) return { holds: 'yes', open: [] };
	return LEVELS.indexOf(atMost) >= LEVELS.indexOf(wanted) ? { holds: 'open', open } : { holds: 'no', open: [] };
}

/**
 * Every need that exists, in the order of the content: with the first simpler tool that works here, or the mesh.
 * A tool that depends on an unanswered question does not cover the need yet; it is named together with the question.
 */
export function findNeeds(
	needs: readonly Need[],
	profile: Profile,
	capacity: CapacityFinding,
	out?: RuledOut,
): NeedFinding[] {
	return needs.flatMap((need) => {
		const strength = strengthOf(need, profile);
		return strength === undefined ? [] : [meet(need, strength, profile, capacity, out)];
	});
}

function meet(
	need: Need,
	strength: Strength,
	profile: Profile,
	capacity: CapacityFinding,
	out: RuledOut | undefined,
): NeedFinding {
	const { id, title, area, layer, mesh, facts } = need;
	const about = { need: id, title, area, layer, strength };
	const judged: (Finding & { readonly alternative: Alternative })[] = [];
	for (const alternative of need.alternatives) {
		const finding = works(alternative, profile, capacity, out);
		if (finding.holds !== 'yes') {
			judged.push({ alternative, ...finding });
			continue;
		}
		const reason = `${alternative.title}: ${alternative.enough}`;
		return {
			...about,
			met: 'simpler',
			answer: alternative.answer,
			alternative,
			open: [],
			reason,
			facts: alternative.facts,
		};
	}
	const undecided = judged.find(({ holds }) => holds === 'open');
	if (undecided) {
		const { alternative, open } = undecided;
		const reason = `${alternative.title} may do: ${alternative.enough} Otherwise a mesh: ${mesh}`;
		return {
			...about,
			met: 'open',
			answer: 'mesh',
			alternative,
			open,
			reason,
			facts: [...alternative.facts, ...facts],
		};
	}
	const reason = `No simpler tool is enough here. What a mesh adds: ${mesh}`;
	return { ...about, met: 'mesh', answer: 'mesh', alternative: undefined, open: [], reason, facts };
}

/** What decides about a need that no simpler tool surely covers. */
export type Remaining = Pick<Need, 'layer' | 'capabilities'> & { readonly strength: Strength };

/** The needs of {@link residualOf}, without the words that say why they remain. */
export function remainingIn(needs: readonly Need[], profile: Profile, level: Capacity): Remaining[] {
	return needs.flatMap((need) => {
		const strength = strengthOf(need, profile);
		if (strength === undefined || need.alternatives.some((tool) => surelyWorks(tool, profile, level))) return [];
		return [{ strength, layer: need.layer, capabilities: need.capabilities }];
	});
}

/** Needs that no simpler tool surely covers. */
export const residualOf = (findings: readonly NeedFinding[]) => findings.filter(({ met }) => met !== 'simpler');

/** What is worth doing in an area in which nothing was asked for. */
export function unaskedIn(needs: readonly Need[], area: NeedArea, profile: Profile): Need['unasked'] {
	return needs
		.filter((need) => need.area === area)
		.flatMap(({ unasked }) => unasked.filter(({ when }) => test(when, profile).holds === 'yes'));
}
