import { byOrder } from './order.ts';
import type { Collections, Fact, Subject } from './types.ts';

/** Facts under the headings of a page. */
export type TopicGroup = {
	readonly id: string;
	readonly title: string;
	readonly topics: { readonly id: string; readonly title: string; readonly facts: readonly Fact[] }[];
};

/** The facts about a platform under the groups and capabilities of the matrix, in its order. */
export function factsByGroup(facts: readonly Fact[], { groups, capabilities }: Collections): TopicGroup[] {
	return [...groups]
		.sort(byOrder)
		.map((group) => ({
			id: group.id,
			title: group.title,
			topics: capabilities
				.filter((capability) => capability.group === group.id)
				.sort(byOrder)
				.map(({ id, title }) => ({ id, title, facts: leadFirst(facts.filter((fact) => fact.topic === id)) }))
				.filter((topic) => topic.facts.length > 0),
		}))
		.filter((group) => group.topics.length > 0);
}

/** The facts about another subject: its own topics in the order in which it declares them, then those of the matrix. */
export function factsBySubjectTopic(facts: readonly Fact[], subject: Subject, collections: Collections): TopicGroup[] {
	const own = Object.entries(subject.topics)
		.map(([id, title]) => ({ id, title, topics: [{ id, title, facts: facts.filter((fact) => fact.topic === id) }] }))
		.filter(({ topics }) => topics.some((topic) => topic.facts.length > 0));
	return [...own, ...factsByGroup(facts, collections)];
}

function leadFirst(facts: readonly Fact[]): Fact[] {
	return [...facts].sort((a, b) => Number(b.lead ?? false) - Number(a.lead ?? false));
}
