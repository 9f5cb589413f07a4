import { plural } from '../text/plural.ts';
import type { Settings } from './settings.ts';

/** Names that rules are written with. Where a tool has no name for something, its id is written. */
export type Names = {
	readonly platforms: readonly { readonly id: string; readonly name: string }[];
	readonly criteria: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
	/** Constraints, levels of capacity, and simpler tools by need and alternative. */
	readonly titles?: Readonly<Record<string, string>>;
};

/** Every house rule as a sentence that says what it changes. */
export function rulesIn(settings: Settings, { platforms, criteria, titles = {} }: Names): string[] {
	const { name, weights, excluded, constraints, thresholds, facts, prices } = settings;
	const platform = (id: string) => platforms.find((entry) => entry.id === id)?.name ?? id;
	const title = (id: string) => titles[id] ?? id;
	const rules = [
		...Object.entries(weights).flatMap(([id, weight]) => {
			const criterion = criteria.find((entry) => entry.id === id);
			return criterion
				? [`Default weight of ${criterion.title.toLowerCase()}: ${weight} instead of ${criterion.weight}`]
				: [];
		}),
		...excluded.map((entry) => `Excluded: ${platform(entry.platform)}. ${entry.reason}`),
		...constraints.map((constraint) => `Always holds: ${title(constraint)}`),
		...Object.entries(thresholds.capacity).map(([level, people]) => `“${title(level)}” from ${peopleText(people)} on`),
		...Object.entries(thresholds.alternatives).map(([id, limits]) => `${title(id)}: enough ${limitsText(limits)}`),
		...facts.map(
			(fact) => `Own fact on ${platform(fact.platform)}, ${fact.capability}: ${fact.support}. ${fact.statement}`,
		),
		...pricesText(prices),
	];
	return rules.map((rule) => `${name}: ${rule}`);
}

const peopleText = (people: number) => (people === 1 ? '1 person' : `${people} people`);

function limitsText({ services, languages, teams, people }: Settings['thresholds']['alternatives'][string]): string {
	const most = [
		services === undefined ? [] : [plural(services, 'service')],
		languages === undefined ? [] : [plural(languages, 'language')],
		teams === undefined ? [] : [plural(teams, 'team')],
	].flat();
	const least = people === undefined ? [] : [`with at least ${peopleText(people)}`];
	return [...(most.length > 0 ? [`up to ${most.join(', ')}`] : []), ...least].join(', ');
}

function pricesText({ vcpuHour, gibHour }: Settings['prices']): string[] {
	return [
		...(vcpuHour === undefined ? [] : [`Own price of a vCPU hour: ${vcpuHour} USD`]),
		...(gibHour === undefined ? [] : [`Own price of a GiB hour: ${gibHour} USD`]),
	];
}
