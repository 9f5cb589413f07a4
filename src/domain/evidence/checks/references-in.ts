import { contentFile } from '../files.ts';
import { factsOfRotation } from '../rotation-facts.ts';
import type { Collections } from '../types.ts';
import { list, type Reference } from './reference.ts';
import { referencesInAdvice } from './references-in-advice.ts';

/** Every place in which one entry uses the id of another. */
export function* referencesIn(collections: Collections): Generator<Reference> {
	yield* referencesInFacts(collections);
	yield* referencesInPlatforms(collections);
	yield* referencesInScores(collections);
	yield* referencesInRetries(collections);
	yield* referencesInTestbeds(collections);
	yield* referencesInAdvice(collections);
	yield* referencesInRotations(collections);
}

function* referencesInFacts({ facts, capabilities }: Collections): Generator<Reference> {
	for (const fact of facts) {
		const file = contentFile('facts', fact.id);
		yield* list(file, 'sources', fact.sources, 'sources');
		yield* list(file, 'disputes', fact.disputes, 'facts');
		yield* list(file, 'supersedes', fact.supersedes, 'facts');
		yield* list(file, 'alternative.needs', fact.alternative?.needs, 'needs');
		for (const end of ['low', 'typical', 'high'] as const) {
			yield* list(file, `range.${end}.facts`, fact.range?.[end].facts, 'facts');
		}
	}
	for (const capability of capabilities) {
		yield {
			file: contentFile('capabilities', capability.id),
			field: 'group',
			id: capability.group,
			collection: 'groups',
		};
	}
}

function* referencesInPlatforms({ platforms }: Collections): Generator<Reference> {
	for (const platform of platforms) {
		const file = contentFile('platforms', platform.id);
		const { newest, policy, lines, retired } = platform.lifecycle;
		if (platform.extends) {
			yield { file, field: 'extends.platform', id: platform.extends.platform, collection: 'platforms' };
		}
		if (newest) yield { file, field: 'lifecycle.newest.fact', id: newest.fact, collection: 'facts' };
		const { preview } = platform.lifecycle;
		if (preview) yield { file, field: 'lifecycle.preview.fact', id: preview.fact, collection: 'facts' };
		if (policy) yield { file, field: 'lifecycle.policy', id: policy, collection: 'facts' };
		if (retired) yield { file, field: 'lifecycle.retired.fact', id: retired.fact, collection: 'facts' };
		for (const [index, { fact }] of lines.entries()) {
			yield { file, field: `lifecycle.lines[${index}].fact`, id: fact, collection: 'facts' };
		}
		for (const [index, { fact }] of platform.excludedWhen.entries()) {
			yield { file, field: `excludedWhen[${index}].fact`, id: fact, collection: 'facts' };
		}
		for (const [index, { fact }] of platform.earlyWhen.entries()) {
			yield { file, field: `earlyWhen[${index}].fact`, id: fact, collection: 'facts' };
		}
		yield* list(file, 'successors', platform.successors, 'platforms');
	}
}

function* referencesInScores({ scores, presets }: Collections): Generator<Reference> {
	for (const sheet of scores) {
		const file = contentFile('scores', sheet.id);
		yield { file, field: '(file name)', id: sheet.id, collection: 'platforms' };
		for (const [criterion, score] of Object.entries(sheet.scores)) {
			yield { file, field: `scores.${criterion}`, id: criterion, collection: 'criteria' };
			yield* list(file, `scores.${criterion}.facts`, score.facts, 'facts');
		}
	}
	for (const preset of presets) {
		const file = contentFile('presets', preset.id);
		yield* list(file, 'weights', Object.keys(preset.weights), 'criteria');
	}
}

function* referencesInRetries({ retries }: Collections): Generator<Reference> {
	for (const { id, platform, attempts, retries: own, cap, facts } of retries) {
		const file = contentFile('retries', id);
		yield { file, field: 'platform', id: platform, collection: 'platforms' };
		yield* list(file, 'facts', facts, 'facts');
		const figures = { attempts, retries: own, ...cap };
		for (const [field, figure] of Object.entries(figures)) {
			if (typeof figure === 'object') yield { file, field: `${field}.fact`, id: figure.fact, collection: 'facts' };
		}
	}
}

function* referencesInTestbeds({ testbeds }: Collections): Generator<Reference> {
	for (const { id, sources, facts, comparisons } of testbeds) {
		const file = contentFile('testbeds', id);
		yield* list(file, 'sources', sources, 'sources');
		yield* list(file, 'facts', facts, 'facts');
		for (const { id: comparison, figures } of comparisons) {
			for (const [index, { fact, platform }] of figures.entries()) {
				const field = `comparisons.${comparison}.figures[${index}]`;
				yield { file, field: `${field}.fact`, id: fact, collection: 'facts' };
				if (platform) yield { file, field: `${field}.platform`, id: platform, collection: 'platforms' };
			}
		}
	}
}

function* referencesInRotations({ rotations }: Collections): Generator<Reference> {
	for (const rotation of rotations) {
		const file = contentFile('rotations', rotation.id);
		yield { file, field: 'platform', id: rotation.platform, collection: 'platforms' };
		for (const { field, id } of factsOfRotation(rotation)) yield { file, field, id, collection: 'facts' };
	}
}
