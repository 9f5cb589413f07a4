import type { Library } from './library.ts';
import type { Fact } from './types.ts';

/** The platform that a fact is about: a variant of its subject, where it holds for that edition only. */
export function platformOf(fact: Fact, { platforms }: Library) {
	const variant = platforms.find(
		({ extends: base }) => base?.platform === fact.subject && base.edition === fact.scope.edition,
	);
	return variant ?? platforms.find(({ id }) => id === fact.subject);
}

/** The two halves of the title of a fact. */
function halves(fact: Fact, library: Library) {
	const subject = library.subjects.find(({ id }) => id === fact.subject);
	return {
		subject: platformOf(fact, library)?.short ?? subject?.title ?? fact.subject,
		topic: library.capability(fact.topic)?.title ?? subject?.topics[fact.topic] ?? fact.topic,
	};
}

/** What a fact is about, for lists in which its statement would be too long: “Linkerd: Retry budget”. */
export function factTitle(fact: Fact, library: Library): string {
	const { subject, topic } = halves(fact, library);
	return `${subject}: ${topic}`;
}

/** Titles of facts in one list by their subject, which is then said once: “Linkerd: Retry budget, Timeouts”. */
export function titlesBySubject(ids: readonly string[], library: Library) {
	const titles = factTitles(ids, library);
	const facts = ids.map((id, index) => {
		const { subject } = halves(library.fact(id), library);
		return { id, subject, topic: (titles[index] ?? '').slice(`${subject}: `.length) };
	});
	return [...Map.groupBy(facts, ({ subject }) => subject)].map(([subject, list]) => ({ subject, facts: list }));
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
