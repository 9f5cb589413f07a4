import { contentFile } from '../files.ts';
import type { Check, Collections, Fact, Problem } from '../types.ts';

/** A fact must be about something the handbook knows, on a topic it knows, within a scope that can age visibly. */
export const factsFitTheirSubject: Check = (collections) => {
	const context = contextOf(collections);
	return collections.facts.flatMap((fact) => RULES.flatMap((rule) => rule(fact, context)));
};

type Context = {
	readonly platforms: ReadonlySet<string>;
	readonly topicsOfSubject: ReadonlyMap<string, ReadonlySet<string>>;
	readonly capabilities: ReadonlyMap<string, Collections['capabilities'][number]>;
	readonly editions: ReadonlySet<string>;
};

type Rule = (fact: Fact, context: Context) => Problem[];

function contextOf({ platforms, subjects, capabilities }: Collections): Context {
	return {
		platforms: new Set(platforms.map(({ id }) => id)),
		topicsOfSubject: new Map(subjects.map(({ id, topics }) => [id, new Set(Object.keys(topics))])),
		capabilities: new Map(capabilities.map((capability) => [capability.id, capability])),
		editions: new Set(platforms.flatMap((p) => (p.extends ? [`${p.extends.platform}/${p.extends.edition}`] : []))),
	};
}

const subjectIsKnown: Rule = (fact, { platforms, topicsOfSubject }) =>
	platforms.has(fact.subject) || topicsOfSubject.has(fact.subject)
		? []
		: [
				problem(fact, '(folder)', `"${fact.subject}" is neither a platform nor a subject`, {
					remedy: `move the file, or add content/subjects/${fact.subject}.yaml`,
				}),
			];

const topicIsKnown: Rule = (fact, { capabilities, topicsOfSubject }) =>
	capabilities.has(fact.topic) || topicsOfSubject.get(fact.subject)?.has(fact.topic)
		? []
		: [
				problem(fact, 'topic', `"${fact.topic}" is neither a capability nor a topic of "${fact.subject}"`, {
					remedy: 'use an id from content/capabilities, or declare the topic in the file of the subject',
				}),
			];

const scopeNamesVersion: Rule = (fact, { platforms }) =>
	!platforms.has(fact.subject) || fact.scope.version !== undefined
		? []
		: [
				problem(fact, 'scope.version', 'a fact about a platform names the release line that it was compared with', {
					remedy: 'add the line in quotes, or "any" where the version does not matter',
				}),
			];

const supportAnswersQuestion: Rule = (fact, { capabilities }) =>
	fact.support === undefined || capabilities.get(fact.topic)?.kind === 'support'
		? []
		: [
				problem(fact, 'support', `the topic "${fact.topic}" asks no question that support could answer`, {
					remedy: 'remove the field, or give the capability the kind "support" and say how it is judged',
				}),
			];

const editionIsKnown: Rule = (fact, { platforms, editions }) => {
	const { edition } = fact.scope;
	if (edition === undefined || !platforms.has(fact.subject) || editions.has(`${fact.subject}/${edition}`)) return [];
	return [
		problem(fact, 'scope.edition', `no platform extends "${fact.subject}" with the edition "${edition}"`, {
			remedy: 'name an edition that a file in content/platforms declares under "extends"',
		}),
	];
};

const RULES: readonly Rule[] = [
	subjectIsKnown,
	topicIsKnown,
	scopeNamesVersion,
	supportAnswersQuestion,
	editionIsKnown,
];

function problem(fact: Fact, field: string, message: string, { remedy }: { remedy: string }): Problem {
	return { file: contentFile('facts', fact.id), field, message, remedy };
}
