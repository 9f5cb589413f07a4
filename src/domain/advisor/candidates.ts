import type { Profile } from '../../schema/profile.ts';
import { surelyIn } from './conditions.ts';
import type { AdvisorPlatform, Knowledge } from './knowledge.ts';
import type { NeedFinding } from './needs.ts';
import { barrierIn, type Capability, excludes, isOutByStatus, lackOf, supported } from './obstacles.ts';

/** Why a platform is no candidate here. */
export type Drop = {
	readonly cause: 'status' | 'environment' | 'constraint' | 'capability' | 'house';
	/** Fact that says so. */
	readonly fact: string;
	/** What the fact says and, of what is there in part, what is missing. */
	readonly reason: string;
	/** What would bring the platform back. */
	readonly lift: string;
	/** Constraints of the profile that bite, if any. */
	readonly constraints: readonly string[];
};

/** A platform that cannot be proposed, with every reason against it. */
export type Dropped = { readonly platform: AdvisorPlatform; readonly drops: readonly [Drop, ...Drop[]] };

/** A platform that can be proposed, with what it misses of the wishes and what it supports in part only. */
export type Standing = {
	readonly platform: AdvisorPlatform;
	/** Residual wishes that it does not meet. */
	readonly misses: readonly string[];
	/** Capabilities that some residual need asks for and that it supports in part only. */
	readonly partly: readonly string[];
	/** Facts that say which part of them is missing. */
	readonly cautions: readonly string[];
	/** Facts that say by what it meets a required need or a hard constraint, although its maker does not call that stable. */
	readonly early: readonly string[];
};

export type Field = { readonly standing: readonly Standing[]; readonly dropped: readonly Dropped[] };

/**
 * Sorts the platforms into those that can be proposed and those that cannot.
 * The option without a mesh is none of them: it is what the other verdicts say.
 *
 * @param residual needs that no simpler tool covers; a candidate must meet those that are required
 */
export function findCandidates(knowledge: Knowledge, residual: readonly NeedFinding[], profile: Profile): Field {
	const asked = capabilitiesOf(knowledge, residual);
	const standing: Standing[] = [];
	const dropped: Dropped[] = [];
	for (const platform of knowledge.platforms) {
		if (platform.kind === 'baseline') continue;
		const [first, ...rest] = dropsOf(platform, asked, profile).map((cause) => described(cause, knowledge));
		if (first) dropped.push({ platform, drops: [first, ...rest] });
		else standing.push(standingOf(platform, asked, profile));
	}
	return { standing, dropped };
}

/** A capability that some residual need asks for. */
type Asked = Capability & { readonly need: NeedFinding };

function capabilitiesOf({ needs }: Knowledge, residual: readonly NeedFinding[]): Asked[] {
	const byId = new Map(needs.map((need) => [need.id, need]));
	return residual.flatMap((finding) =>
		(byId.get(finding.need)?.capabilities ?? []).map((capability) => ({ ...capability, need: finding })),
	);
}

type Cause = Omit<Drop, 'reason'>;

/** What a platform can do in part is no reason against it: what is missing is. */
function described(cause: Cause, { lacks, statements }: Knowledge): Drop {
	const { fact } = cause;
	return { ...cause, reason: [statements[fact], lacks[fact]].filter(Boolean).join(' ') };
}

function dropsOf(platform: AdvisorPlatform, asked: readonly Asked[], profile: Profile): Cause[] {
	if (isOutByStatus(platform)) {
		const lift = platform.status === 'retired' ? 'Nothing: it is retired.' : 'General availability.';
		return [{ cause: 'status', fact: platform.statusFact, lift, constraints: [] }];
	}
	return [...environments(platform, profile), ...exclusions(platform, profile), ...missing(platform, asked)];
}

/** A platform has to run in every place of the system; what it cannot reach would be left out silently. */
function environments(platform: AdvisorPlatform, profile: Profile): Cause[] {
	return (profile.platforms ?? []).flatMap((place) => {
		const known = barrierIn(platform, place);
		return known ? [{ cause: 'environment' as const, fact: known.fact, lift: known.lift, constraints: [] }] : [];
	});
}

function exclusions({ excludedWhen }: AdvisorPlatform, profile: Profile): Cause[] {
	return excludedWhen
		.filter((entry) => excludes(entry, profile))
		.map(({ fact, lift, when }) => ({
			cause: fact.startsWith(HOUSE) ? 'house' : 'constraint',
			fact,
			lift,
			constraints: when.flatMap(({ constraints }) => constraints ?? []),
		}));
}

/** Subject of the facts that a reader brings along. */
const HOUSE = 'house/';

/**
 * Capabilities of required needs that the platform lacks. A wish that it does not meet drops nobody: otherwise more people,
 * who can meet the required needs without a mesh, could turn "adopt" into "no candidate".
 */
function missing(platform: AdvisorPlatform, asked: readonly Asked[]): Cause[] {
	return asked
		.filter(({ need }) => need.strength === 'required')
		.flatMap((entry) => {
			const fact = lackOf(platform, entry);
			if (fact === undefined) return [];
			const lift = `The product changes, or “${entry.need.title.toLowerCase()}” is no longer required.`;
			return [{ cause: 'capability' as const, fact, lift, constraints: [] }];
		});
}

function standingOf(platform: AdvisorPlatform, asked: readonly Asked[], profile: Profile): Standing {
	const inPart = asked.filter((entry) => supported(platform, entry) && platform.cells[entry.id]?.answer === 'partial');
	const partly = [...new Set(inPart.map(({ id }) => id))];
	return {
		platform,
		misses: [...new Set(asked.filter((entry) => !supported(platform, entry)).map(({ need }) => need.need))],
		partly,
		cautions: [...new Set(partly.flatMap((id) => platform.cells[id]?.fact ?? []))],
		early: [...new Set(earlyFacts(platform, asked, profile))],
	};
}

function earlyFacts({ earlyWhen, cells }: AdvisorPlatform, asked: readonly Asked[], profile: Profile): string[] {
	const required = asked.filter(({ need }) => need.strength === 'required').map(({ id }) => cells[id]);
	return [
		...earlyWhen.filter((entry) => surelyIn(entry, profile)).map(({ fact }) => fact),
		...required.flatMap((answer) => (answer?.early && answer.fact ? [answer.fact] : [])),
	];
}
