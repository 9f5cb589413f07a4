import { nearestWord } from '../../search/spelling.ts';
import { contentFile } from '../files.ts';
import { factsOfRotation } from '../rotation-facts.ts';
import type { Check, Collections, Problem } from '../types.ts';

type Reference = {
	readonly file: string;
	readonly field: string;
	readonly id: string;
	readonly collection: keyof Collections;
};

/** Every id that one entry uses for another must exist; a renamed fact is named by its new id. */
export const references: Check = (collections) => {
	const ids = idsOf(collections);
	const moved = new Map(collections.tombstones.map((tombstone) => [tombstone.id, tombstone]));
	return [...referencesIn(collections)].flatMap((reference) => {
		const known = ids[reference.collection];
		if (known.has(reference.id)) return [];
		return [dangling(reference, known, reference.collection === 'facts' ? moved.get(reference.id) : undefined)];
	});
};

function idsOf(collections: Collections): Record<keyof Collections, ReadonlySet<string>> {
	const pairs = Object.entries(collections).map(([name, entries]) => [name, new Set(entries.map(({ id }) => id))]);
	return Object.fromEntries(pairs);
}

function dangling(
	{ file, field, id, collection }: Reference,
	known: ReadonlySet<string>,
	tombstone: Collections['tombstones'][number] | undefined,
): Problem {
	const message = `there is no entry "${id}" in ${collection}`;
	if (tombstone?.moved) return { file, field, message, remedy: `it was moved: write "${tombstone.moved}"` };
	if (tombstone) return { file, field, message, remedy: `it was withdrawn: ${tombstone.withdrawn}` };
	const meant = nearestWord(id, known);
	const create = `add ${contentFile(collection, id)}`;
	return { file, field, message, remedy: meant ? `did you mean "${meant}"? Otherwise ${create}` : create };
}

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

function* referencesInAdvice(collections: Collections): Generator<Reference> {
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

function* referencesInRotations({ rotations }: Collections): Generator<Reference> {
	for (const rotation of rotations) {
		const file = contentFile('rotations', rotation.id);
		yield { file, field: 'platform', id: rotation.platform, collection: 'platforms' };
		for (const { field, id } of factsOfRotation(rotation)) yield { file, field, id, collection: 'facts' };
	}
}

const idsOfEntries = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function* list(
	file: string,
	field: string,
	ids: readonly string[] | undefined,
	collection: Reference['collection'],
): Generator<Reference> {
	for (const [index, id] of (ids ?? []).entries()) yield { file, field: `${field}[${index}]`, id, collection };
}
