import type { Library } from './library.ts';
import type { Fact } from './types.ts';

/** The platform that a fact is about: a variant of its subject, where it holds for that edition only. */
export function platformOf(fact: Fact, { platforms }: Library) {
	const variant = platforms.find(
		({ extends: base }) => base?.platform === fact.subject && base.edition === fact.scope.edition,
	);
	return variant ?? platforms.find(({ id }) => id === fact.subject);
}

/** What a fact is about, for lists in which its statement would be too long: “Linkerd: Retry budget”. */
export function factTitle(fact: Fact, library: Library): string {
	const subject = library.subjects.find(({ id }) => id === fact.subject);
	const topic = library.capability(fact.topic)?.title ?? subject?.topics[fact.topic] ?? fact.topic;
	return `${platformOf(fact, library)?.short ?? subject?.title ?? fact.subject}: ${topic}`;
}

/** Titles of facts in one list. Facts about the same get numbers, so that each can be told from the next. */
export function factTitles(ids: readonly string[], library: Library): string[] {
	const titles = ids.map((id) => factTitle(library.fact(id), library));
	const seen = new Map<string, number>();
	return titles.map((title) => {
		const number = (seen.get(title) ?? 0) + 1;
		seen.set(title, number);
		return titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${number})`;
	});
}
