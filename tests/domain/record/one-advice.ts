import type { AdviceMaterial } from '../../../src/domain/record/advice.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';

const note = (text: string, part: object = {}) => ({ kind: 'risk', text, facts: ['a/one'], checklist: [], ...part });

const part = (field: string, label: string) => ({ field, label, choose: 'one', options: [], samples: [] });
const QUESTIONS = [
	{
		id: 'size',
		title: 'How large is it?',
		order: 1,
		parts: [part('services', 'Services'), part('clusters', 'Clusters')],
	},
	{ id: 'stage', title: 'How far is it?', order: 2, parts: [part('stage', 'Stage')] },
];

const NEEDS = [
	{
		...{ need: 'retries', title: 'Retries', strength: 'wanted', met: 'simpler', facts: ['a/one'] },
		alternative: { title: 'A library', enough: 'Few languages.', limits: 'Many languages.' },
	},
	{ need: 'mtls', title: 'Encryption', strength: 'required', met: 'mesh', facts: ['b/two'] },
];

const CRITERIA = [
	{ id: 'cost', title: 'Cost', weight: 30 },
	{ id: 'safety', title: 'Safety', weight: 10 },
	{ id: 'skills', title: 'Skills', weight: 10 },
];

const drop = (cause: string, reason: string, fact: string, lift = 'The product changes.') => ({
	...{ cause, reason, fact, lift },
});

const RESULT = {
	needs: NEEDS,
	capacity: { level: KNOWLEDGE.capacities[1]?.id },
	ruling: { id: 'not-yet' },
	notes: {
		contradiction: [note('Two answers are at odds.'), note('Look again.', { possible: true })],
		present: [note('It is in place.')],
		step: [note('Begin.')],
		interim: [note('Until then.')],
		limit: [note('It repairs no bugs.')],
		risk: [note('Certificates end.', { facts: ['a/one', 'b/two'] })],
	},
	field: {
		dropped: [
			{
				platform: { name: 'Mesh A' },
				drops: [drop('constraint', 'It has no FIPS.', 'a/one', 'The rule falls.'), drop('need', 'Also.', 'b/two')],
			},
			{ platform: { name: 'Mesh B' }, drops: [drop('status', 'It is retired.', 'a/one'), drop('need', 'x', 'a/one')] },
		],
	},
	weighting: {
		weights: { cost: 50, safety: 5, skills: 20 },
		reasons: [
			{ criterion: 'cost', because: 'Little money.', facts: ['a/one'] },
			{ criterion: 'safety', because: 'Few risks.', facts: [] },
			{ criterion: 'cost', because: 'Many pods.', facts: ['b/two'] },
		],
	},
	confidence: {
		places: [],
		questions: [
			{ question: 'stage', settles: 0.4 },
			{ question: 'unheard-of', settles: 0.3 },
			{ question: 'size', settles: 0 },
		],
	},
};

const TRIGGERS = [
	{ question: 'size', field: 'clusters', label: '2', becomes: { id: 'pilot' } },
	{ question: 'size', field: 'clusters', label: '5', becomes: { id: 'pilot' } },
	{ question: 'size', field: 'services', label: '90', becomes: { id: 'adopt-now' } },
	{ question: 'stage', field: 'stage', label: 'In production', becomes: { id: 'pilot' } },
	{ question: 'stage', field: 'stage', label: 'No longer', becomes: { id: 'adopt-now', qualifier: 'move' } },
];

/** What the advisor says of a situation, with two of each kind. */
export const adviceMaterial = (
	result: object = {},
	knowledge: object = {},
	profile: Profile = { services: 12, clusters: 3 },
): AdviceMaterial =>
	({
		knowledge: {
			...{ ...KNOWLEDGE, questions: QUESTIONS, criteria: CRITERIA, houseRules: ['No beta.'] },
			needs: [{ id: 'mtls', mesh: 'Mutual TLS.' }],
			...knowledge,
		},
		result: { ...RESULT, ...result },
		...{ profile, triggers: TRIGGERS },
	}) as unknown as AdviceMaterial;
