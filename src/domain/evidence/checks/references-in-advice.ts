import { contentFile } from '../files.ts';
import type { Collections } from '../types.ts';
import { list, type Reference } from './reference.ts';

/** References of what the advisor goes by, and of what readers are told: cases, claims, terms. */
export function* referencesInAdvice(collections: Collections): Generator<Reference> {
	for (const need of collections.needs) {
		const file = contentFile('needs', need.id);
		yield* list(file, 'capabilities', idsOfEntries(need.capabilities), 'capabilities');
		yield* list(file, 'facts', need.facts, 'facts');
		for (const [index, alternative] of need.alternatives.entries()) {
			yield* list(file, `alternatives[${index}].facts`, alternative.facts, 'facts');
		}
		for (const [index, unasked] of need.unasked.entries()) {
			yield* list(file, `unasked[${index}].facts`, unasked.facts, 'facts');
		}
	}
	for (const question of collections.questions) {
		const file = contentFile('questions', question.id);
		yield* list(file, 'facts', question.facts, 'facts');
		for (const [index, { options }] of question.parts.entries()) {
			const platforms = options.flatMap(({ mesh }) => mesh ?? []);
			yield* list(file, `parts[${index}].options.mesh`, platforms, 'platforms');
		}
	}
	yield* referencesInGuidance(collections);
}

function* referencesInGuidance(collections: Collections): Generator<Reference> {
	for (const level of collections.capacities) {
		yield* list(contentFile('capacities', level.id), 'facts', level.facts, 'facts');
	}
	for (const emphasis of collections.emphases) {
		const file = contentFile('emphases', emphasis.id);
		yield { file, field: 'criterion', id: emphasis.criterion, collection: 'criteria' };
		yield* list(file, 'facts', emphasis.facts, 'facts');
	}
	for (const advice of collections.advice) {
		const file = contentFile('advice', advice.id);
		yield* list(file, 'facts', advice.facts, 'facts');
		yield* list(file, 'needs', advice.needs, 'needs');
		yield* list(file, 'residual', advice.residual, 'needs');
		yield* list(file, 'candidates', advice.candidates, 'platforms');
		yield* list(file, 'checklist', advice.checklist, 'checklist');
	}
	yield* referencesInCases(collections);
}

function* referencesInCases(collections: Collections): Generator<Reference> {
	for (const item of collections.checklist) {
		yield* list(contentFile('checklist', item.id), 'facts', item.facts, 'facts');
	}
	for (const decision of collections.decisions) {
		for (const [index, option] of decision.options.entries()) {
			yield* list(contentFile('decisions', decision.id), `options[${index}].facts`, option.facts, 'facts');
		}
	}
	for (const claim of collections.claims) {
		yield* list(contentFile('claims', claim.id), 'facts', claim.facts, 'facts');
		yield* list(contentFile('claims', claim.id), 'sources', claim.sources, 'sources');
	}
	for (const scenario of collections.scenarios) {
		const file = contentFile('scenarios', scenario.id);
		yield* list(file, 'facts', scenario.facts, 'facts');
		yield* list(file, 'candidates', scenario.candidates, 'platforms');
		yield* list(
			file,
			'excluded',
			scenario.excluded.map(({ platform }) => platform),
			'platforms',
		);
		for (const [index, { facts }] of scenario.excluded.entries()) {
			yield* list(file, `excluded[${index}].facts`, facts, 'facts');
		}
	}
	for (const term of collections.glossary) {
		yield* list(contentFile('glossary', term.id), 'related', term.related, 'glossary');
		yield* list(contentFile('glossary', term.id), 'facts', term.facts, 'facts');
		yield* list(contentFile('glossary', term.id), 'sources', term.sources, 'sources');
	}
}

const idsOfEntries = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
