import { describe, expect, test } from 'vitest';
import { references } from '../../../../src/domain/evidence/checks/references.ts';
import { referencesIn } from '../../../../src/domain/evidence/checks/references-in.ts';
import { factsOfRotation } from '../../../../src/domain/evidence/rotation-facts.ts';
import type { Collections, Rotation } from '../../../../src/domain/evidence/types.ts';
import { PLATFORM, SOUND } from '../../../content/canary.ts';

/** Fields whose ids do not exist, in the order in which they are looked up. */
const danglingIn = (part: object) => references({ ...SOUND, ...part } as Collections).map(({ field }) => field);

const [CAPABILITY] = SOUND.capabilities;

describe('an id that does not exist is found', () => {
	test('in a capability, of its group', () => {
		expect(references({ ...SOUND, capabilities: [{ ...CAPABILITY, group: 'routing' } as never] })).toEqual([
			{
				file: 'content/capabilities/retries.yaml',
				field: 'group',
				message: 'there is no entry "routing" in groups',
				remedy: 'add content/groups/routing.yaml',
			},
		]);
	});

	test('in a platform, of its product, of each fact about its life, and of its successors', () => {
		const known = { fact: 'linkerd/gone' };
		const platform = {
			...PLATFORM,
			extends: { platform: 'istio', edition: 'enterprise' },
			lifecycle: {
				newest: { line: '2.20', ...known },
				preview: known,
				policy: 'linkerd/gone',
				retired: { date: '2026-01-01', ...known },
				lines: [{ line: '2.20', ...known }],
			},
			excludedWhen: [{ when: [], unless: [], lift: 'x', ...known }],
			earlyWhen: [{ when: [], unless: [], ...known }],
			successors: ['osm'],
		};
		expect(danglingIn({ platforms: [platform] })).toEqual([
			'extends.platform',
			'lifecycle.newest.fact',
			'lifecycle.preview.fact',
			'lifecycle.policy',
			'lifecycle.retired.fact',
			'lifecycle.lines[0].fact',
			'excludedWhen[0].fact',
			'earlyWhen[0].fact',
			'successors[0]',
		]);
	});

	test('in a preset, of its criteria', () => {
		const preset = { id: 'fast', title: 'Fast', summary: 'x', order: 1, weights: { cost: 1, speed: 2 } };
		expect(references({ ...SOUND, presets: [preset] })).toMatchObject([
			{ file: 'content/presets/fast.yaml', field: 'weights[1]', message: 'there is no entry "speed" in criteria' },
		]);
	});

	test('in a question, of the platforms that an option stands for', () => {
		const options = [{ mesh: ['linkerd'] }, {}, { mesh: ['osm', 'linkerd'] }];
		const question = { id: 'present', facts: [], parts: [{ options: [] }, { options }] };
		expect(references({ ...SOUND, questions: [question as never] })).toMatchObject([
			{ file: 'content/questions/present.mdx', field: 'parts[1].options.mesh[1]' },
		]);
	});

	test('and is said to be moved only if it is a fact', () => {
		const tombstones = [{ id: 'routing', moved: 'resilience', date: '2026-11-20' }];
		const capabilities = [{ ...CAPABILITY, group: 'routing' } as never];
		expect(references({ ...SOUND, capabilities, tombstones })[0]?.remedy).toBe('add content/groups/routing.yaml');
	});
});

describe('the facts of a rotation', () => {
	const figure = (fact: string) => ({ fact, key: 'x_h' });
	const authority = (name: string) => ({
		facts: [`${name}/own`],
		lifetime: figure(`${name}/lifetime`),
		steps: [{ facts: [] }, { facts: [`${name}/step`] }],
	});
	const listed = (name: string) => [{ facts: [] }, { facts: [`${name}/a`, `${name}/b`] }];
	const ROTATION = {
		id: 'x',
		platform: 'linkerd',
		leaf: {
			lifetime: figure('leaf/lifetime'),
			longest: figure('leaf/longest'),
			renewal: { fact: 'leaf/renewal', from: 'a', to: 'b' },
			countedFact: 'leaf/counted',
			facts: ['leaf/own'],
		},
		signingLimit: figure('signing/limit'),
		keys: { accepted: [], fact: 'keys/fact' },
		root: authority('root'),
		intermediate: authority('intermediate'),
		outage: listed('outage'),
		expiry: listed('expiry'),
		signals: listed('signals'),
	} as unknown as Rotation;

	test('are all that it names, each with its field', () => {
		expect(factsOfRotation(ROTATION).map(({ field, id }) => `${field}: ${id}`)).toEqual([
			'leaf.lifetime: leaf/lifetime',
			'leaf.longest: leaf/longest',
			'leaf.renewal: leaf/renewal',
			'leaf.countedFact: leaf/counted',
			'leaf.facts[0]: leaf/own',
			'signingLimit: signing/limit',
			'keys: keys/fact',
			...['root', 'intermediate'].flatMap((name) => [
				`${name}.facts[0]: ${name}/own`,
				`${name}.lifetime: ${name}/lifetime`,
				`${name}.steps[1].facts[0]: ${name}/step`,
			]),
			...['outage', 'expiry', 'signals'].flatMap((name) => [
				`${name}[1].facts[0]: ${name}/a`,
				`${name}[1].facts[1]: ${name}/b`,
			]),
		]);
	});

	test('are looked up together with its platform', () => {
		const found = [...referencesIn({ ...SOUND, rotations: [ROTATION] })].filter(({ file }) =>
			file.startsWith('content/rotations/'),
		);
		expect(found).toHaveLength(1 + factsOfRotation(ROTATION).length);
		expect(found[0]).toMatchObject({ field: 'platform', id: 'linkerd', collection: 'platforms' });
	});
});
