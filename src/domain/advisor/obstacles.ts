import type { Profile } from '../../schema/profile.ts';
import type { Need } from '../evidence/types.ts';
import { surelyIn } from './conditions.ts';
import type { AdvisorPlatform, Knowledge } from './knowledge.ts';
import type { Remaining } from './needs.ts';

/** What decides about a platform that can be proposed. */
export type Left = {
	readonly platform: AdvisorPlatform;
	/** Whether it meets a required need or a hard constraint only by something that its maker does not call stable. */
	readonly early: boolean;
};

/** The platforms of `findCandidates` that can be proposed, without the reasons against the others. */
export function candidatesLeft({ platforms }: Knowledge, residual: readonly Remaining[], profile: Profile): Left[] {
	const required = residual.flatMap(({ strength, capabilities }) => (strength === 'required' ? capabilities : []));
	return platforms.flatMap((platform) => {
		if (platform.kind === 'baseline' || !stands(platform, required, profile)) return [];
		return [{ platform, early: isEarly(platform, required, profile) }];
	});
}

export type Capability = Need['capabilities'][number];

function stands(platform: AdvisorPlatform, required: readonly Capability[], profile: Profile): boolean {
	return (
		!isOutByStatus(platform) &&
		!required.some((capability) => lackOf(platform, capability) !== undefined) &&
		!platform.excludedWhen.some((entry) => excludes(entry, profile)) &&
		!(profile.platforms ?? []).some((place) => barrierIn(platform, place) !== undefined)
	);
}

function isEarly({ earlyWhen, cells }: AdvisorPlatform, required: readonly Capability[], profile: Profile): boolean {
	return (
		required.some(({ id }) => cells[id]?.early && cells[id]?.fact) ||
		earlyWhen.some((entry) => surelyIn(entry, profile))
	);
}

/** Whether it is retired or a preview, and a fact says so. */
export const isOutByStatus = (
	platform: AdvisorPlatform,
): platform is AdvisorPlatform & { readonly statusFact: string } =>
	platform.status !== 'active' && platform.statusFact !== undefined;

type Exclusion = AdvisorPlatform['excludedWhen'][number];

/** Entries that say where a platform does not run at all, apart from those about constraints. */
const isEnvironment = ({ when, unless }: Exclusion) =>
	unless.length === 0 && when.every((condition) => Object.keys(condition).join() === 'platforms');

type Place = AdvisorPlatform['environments'][number];

/** The entry that says why a platform does not run in a place. */
export function barrierIn({ environments, excludedWhen }: AdvisorPlatform, place: Place): Exclusion | undefined {
	if (environments.includes(place)) return undefined;
	return excludedWhen.find(
		(entry) => entry.when.some(({ platforms }) => platforms?.includes(place)) && isEnvironment(entry),
	);
}

/** Whether a situation, other than a place, puts a platform out. */
export const excludes = (entry: Exclusion, profile: Profile) => surelyIn(entry, profile) && !isEnvironment(entry);

/** The fact that says that a platform lacks a capability, if it does. */
export function lackOf(platform: AdvisorPlatform, capability: Capability): string | undefined {
	return supported(platform, capability) ? undefined : platform.cells[capability.id]?.fact;
}

export function supported(platform: AdvisorPlatform, { id, full }: Capability): boolean {
	const answer = platform.cells[id]?.answer;
	return answer === 'yes' || (answer === 'partial' && !full);
}
