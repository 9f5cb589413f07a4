import type { Capability, Collections, Fact, Platform } from '../../src/domain/evidence/types.ts';

/** A fact with which nothing is wrong. */
export const FACT: Fact = {
	id: 'linkerd/retries',
	subject: 'linkerd',
	topic: 'retries',
	statement: 'Linkerd repeats failed requests.',
	support: 'yes',
	scope: { text: 'Linkerd 2.20', version: '2.20' },
	sources: ['linkerd-docs'],
	confidence: 'primary',
	checked: '2026-11-20',
	review_by: '2027-11-20',
};

/** A platform with which nothing is wrong. */
export const PLATFORM: Platform = {
	id: 'linkerd',
	name: 'Linkerd',
	short: 'Linkerd',
	order: 1,
	kind: 'mesh',
	status: 'active',
	summary: 'A mesh.',
	vendor: 'Linkerd project',
	home: 'https://linkerd.io/',
	environments: ['kubernetes'],
	lifecycle: { newest: { line: '2.20', fact: 'linkerd/retries' }, lines: [] },
	earlyWhen: [],
	excludedWhen: [
		{
			when: [{ platforms: ['vms', 'bare-metal', 'ecs', 'nomad', 'serverless'] }],
			unless: [],
			fact: 'linkerd/retries',
			lift: 'Workloads there stay outside.',
		},
	],
	successors: [],
	aliases: [],
	reviewed: '2026-11-20',
};

/** A commercial edition of it. */
export const EDITION = {
	...PLATFORM,
	id: 'bel',
	short: 'BEL',
	extends: { platform: 'linkerd', edition: 'enterprise' },
};

/** A fact about that edition alone. */
export const OWN: Fact = {
	...FACT,
	id: 'linkerd/retries-bel',
	support: 'no',
	scope: { ...FACT.scope, edition: 'enterprise' },
};

/** The capability that the fact is about. */
export const CAPABILITY: Capability = {
	id: 'retries',
	title: 'Retries',
	group: 'resilience',
	order: 1,
	question: 'Can it repeat requests?',
	kind: 'support',
	judged: { yes: 'It can.', partial: 'It half can.', no: 'It cannot.' },
	knockout: true,
	aliases: [],
	reviewDays: 365,
};

const SCORE = { low: 2, typical: 3, high: 4, rationale: 'Argued.', facts: ['linkerd/retries', 'linkerd/retries'] };

/** The smallest content that has no problem. Canaries break one thing in it. */
export const SOUND: Collections = {
	facts: [FACT],
	tombstones: [],
	sources: [
		{
			id: 'linkerd-docs',
			title: 'Retries',
			url: 'https://linkerd.io/retries',
			publisher: 'Linkerd project',
			checked: '2026-11-20',
		},
	],
	subjects: [],
	groups: [{ id: 'resilience', title: 'Resilience', question: 'What if?', order: 1 }],
	capabilities: [CAPABILITY],
	platforms: [PLATFORM],
	criteria: [
		{
			id: 'cost',
			title: 'Cost',
			short: 'Cost',
			order: 1,
			weight: 100,
			question: 'What does it cost?',
			evidence: 'Prices.',
			rubric: { '1': 'a', '2': 'b', '3': 'c', '4': 'd', '5': 'e' },
		},
	],
	presets: [],
	retries: [],
	clusters: [],
	testbeds: [],
	scores: [{ id: 'linkerd', assessed: '2026-11-20', scores: { cost: SCORE } }],
	needs: [],
	questions: [],
	verdicts: [],
	checklist: [],
	decisions: [],
	claims: [],
	scenarios: [],
	capacities: [],
	emphases: [],
	advice: [],
	glossary: [],
	rotations: [],
};

/** The sound content with one fact changed. */
export const withFact = (part: Partial<Fact>): Collections => ({ ...SOUND, facts: [{ ...FACT, ...part }] });

/** The sound content with one platform changed. */
export const withPlatform = (part: Partial<Platform>): Collections => ({
	...SOUND,
	platforms: [{ ...PLATFORM, ...part }],
});
