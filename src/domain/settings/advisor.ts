import type { Profile, ProfileCondition } from '../../schema/profile.ts';
import type { AdvisorPlatform, Knowledge } from '../advisor/knowledge.ts';
import { type Names, rulesIn } from './rules.ts';
import type { Settings, Vocabulary } from './settings.ts';

/** Ids of facts that a reader brings along begin with this subject. */
const ownId = (id: string) => `house/${id}`;
const exclusion = (platform: string) => ownId(`excluded-${platform}`);

/** The knowledge of the advisor under the rules of a company. The rules are named, so that every result can show them. */
export function withHouseRules(knowledge: Knowledge, settings: Settings): Knowledge {
	const { weights, excluded, facts, thresholds, name } = settings;
	return {
		...knowledge,
		criteria: knowledge.criteria.map((criterion) => ({
			...criterion,
			weight: weights[criterion.id] ?? criterion.weight,
		})),
		needs: knowledge.needs.map((need) => ({
			...need,
			alternatives: need.alternatives.map((alternative) => {
				const limits = thresholds.alternatives[`${need.id}/${alternative.id}`];
				return limits ? { ...alternative, worksWhen: withLimits(alternative.worksWhen, limits) } : alternative;
			}),
		})),
		capacities: knowledge.capacities.map((level) => withPeople(level, thresholds.capacity[level.id])),
		platforms: knowledge.platforms.map((platform) => withOwnFacts(platform, settings)),
		statements: {
			...knowledge.statements,
			...Object.fromEntries(facts.map(({ id, statement }) => [ownId(id), statement])),
			...Object.fromEntries(
				excluded.map(({ platform, reason }) => [exclusion(platform), `House rule (${name}): ${reason}`]),
			),
		},
		houseRules: rulesIn(settings, namesIn(knowledge)),
	};
}

/**
 * The answers with the constraints of the house added: they hold for every system, asked or not. A skipped question about
 * constraints counts as answered with them.
 */
export function underHouseConstraints(profile: Profile, { constraints }: Settings): Profile {
	if (constraints.length === 0) return profile;
	const all = new Set([...(profile.constraints ?? []), ...constraints]);
	return { ...profile, constraints: [...all] as Profile['constraints'] };
}

type Limits = Settings['thresholds']['alternatives'][string];

function withLimits(condition: ProfileCondition, { services, languages, teams, people }: Limits): ProfileCondition {
	return {
		...condition,
		...(services === undefined ? {} : { services: { ...condition.services, max: services } }),
		...(languages === undefined ? {} : { languages: { ...condition.languages, max: languages } }),
		...(teams === undefined ? {} : { teams: { ...condition.teams, max: teams } }),
		...(people === undefined ? {} : { platform_team: { ...condition.platform_team, min: people } }),
	};
}

type Level = Knowledge['capacities'][number];

function withPeople(level: Level, people: number | undefined): Level {
	if (people === undefined) return level;
	return {
		...level,
		reachedBy: level.reachedBy.map((situation) => ({
			...situation,
			when: situation.when.map((condition) =>
				condition.platform_team ? { ...condition, platform_team: { min: people } } : condition,
			),
		})),
	};
}

function withOwnFacts(platform: AdvisorPlatform, { excluded, facts, name }: Settings): AdvisorPlatform {
	const bans = excluded
		.filter((entry) => entry.platform === platform.id)
		.map(() => ({
			when: [{}],
			unless: [],
			fact: exclusion(platform.id),
			topic: '',
			lift: `“${name}” changes the rule.`,
		}));
	const own = facts.filter((fact) => fact.platform === platform.id);
	const lifted = new Set(own.filter(({ support }) => support !== 'no').map(({ capability }) => capability));
	const cells = own.map(({ capability, support, id }) => [capability, { answer: support, fact: ownId(id) }]);
	const settled = new Set(own.filter(({ support }) => support === 'yes').map(({ capability }) => capability));
	return {
		...platform,
		excludedWhen: [...platform.excludedWhen.filter(({ topic }) => !lifted.has(topic)), ...bans],
		earlyWhen: platform.earlyWhen.filter(({ topic }) => !settled.has(topic)),
		cells: { ...platform.cells, ...Object.fromEntries(cells) },
	};
}

/** The names that the advisor has for what house rules are about. */
export function namesIn({ platforms, criteria, questions, capacities, needs }: Knowledge): Names {
	const constraints = questions.flatMap(({ parts }) => parts).find(({ field }) => field === 'constraints');
	const titles = [
		...(constraints?.options ?? []).map(({ value, label }) => [value, label]),
		...capacities.map(({ id, title }) => [id, title]),
		...needs.flatMap((need) =>
			need.alternatives.map(({ id, title }) => [`${need.id}/${id}`, `${title} (${need.title.toLowerCase()})`]),
		),
	];
	return { platforms, criteria, titles: Object.fromEntries(titles) };
}

/** The words that a file of house rules may use. */
export function vocabularyOf({ platforms, criteria, questions, capacities, needs, topics }: Knowledge): Vocabulary {
	const constraints = questions.flatMap(({ parts }) => parts).find(({ field }) => field === 'constraints');
	return {
		platforms: platforms.map(({ id }) => id),
		criteria: criteria.map(({ id }) => id),
		constraints: constraints?.options.map(({ value }) => value) ?? [],
		capacities: capacities.map(({ id }) => id),
		alternatives: needs.flatMap((need) => need.alternatives.map(({ id }) => `${need.id}/${id}`)),
		capabilities: topics,
	};
}
