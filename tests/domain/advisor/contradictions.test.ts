import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { surelyIn } from '../../../src/domain/advisor/conditions.ts';
import { possibleBeside, ruledOutBy } from '../../../src/domain/advisor/contradictions.ts';
import { completions, MOST_POSSIBILITIES, possibilitiesOf } from '../../../src/domain/advisor/possibilities.ts';
import type { Question } from '../../../src/domain/evidence/types.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE, profiles } from './knowledge.ts';
import { sentence } from './small.ts';

const PARTS = [
	{ field: 'traits', choose: 'any', options: [{ value: 'monolith' }, { value: 'grpc' }], samples: [] },
	{ field: 'stage', choose: 'one', options: [{ value: 'prototype' }, { value: 'production' }], samples: [] },
	{ field: 'services', choose: 'number', options: [], samples: [5, 40] },
];
const QUESTIONS = [{ parts: PARTS }] as unknown as Question[];
const ODD = sentence({ kind: 'contradiction', when: [{ traits: ['monolith'] }, { services: { min: 15 } }] });

/** What is ruled out, as plain lists. */
const ruled = (profile: Profile, ...advice: readonly Partial<typeof ODD>[]) => {
	const entries = (advice.length > 0 ? advice : [{}]).map((part) => ({ ...ODD, ...part }));
	const out = ruledOutBy({ questions: QUESTIONS, advice: entries }, profile);
	return Object.fromEntries([...out].map(([field, values]) => [field, [...values]]));
};

describe('an open question', () => {
	test('cannot be answered with what contradicts an answer', () => {
		expect(ruled({ services: 40 })).toEqual({ traits: ['monolith'] });
		expect(ruled({ traits: ['monolith'] })).toEqual({ services: [40] });
		const early = { when: [{ stage: ['prototype' as const] }, { services: { min: 15 } }] };
		expect(ruled({ services: 40 }, early)).toEqual({ stage: ['prototype'] });
	});

	test('can be answered with anything that contradicts nothing', () => {
		expect(ruled({ services: 5 })).toEqual({});
		expect(ruled({ traits: ['grpc'] })).toEqual({});
	});

	test('can be answered with anything where none of its answers contradicts what was said', () => {
		const many = { when: [{ traits: ['monolith' as const] }, { services: { min: 100 } }] };
		expect(ruled({ traits: ['monolith'] }, many)).toEqual({});
	});

	test('can be answered with anything where it is not asked', () => {
		expect([...ruledOutBy({ questions: [], advice: [ODD] }, { services: 40 })]).toEqual([]);
	});

	test('can be answered with what another open question may contradict', () => {
		expect(ruled({})).toEqual({});
	});

	test('can be answered with what contradicts answers only as something to check, or is no contradiction', () => {
		expect(ruled({ services: 40 }, { possible: true })).toEqual({});
		expect(ruled({ services: 40 }, { kind: 'risk' })).toEqual({});
	});

	test('can be answered with anything where answers contradict each other already', () => {
		expect(ruled({ services: 40, traits: ['monolith'] })).toEqual({});
	});

	test('is left as it is where nothing would be left of it', () => {
		const both = { when: [{ stage: ['prototype' as const, 'production' as const] }, { services: { min: 15 } }] };
		expect(ruled({ services: 40 }, both)).toEqual({});
	});
});

describe('possibilities', () => {
	const left = (profile: Profile, most?: number) =>
		completions(QUESTIONS, profile, most, ruledOutBy({ questions: QUESTIONS, advice: [ODD] }, profile));

	test('leave out what is ruled out, where all are tried and where they are drawn', () => {
		expect(left({ services: 40 }).map(({ traits }) => traits)).toEqual([[], [], ['grpc'], ['grpc']]);
		expect(new Set(left({ services: 40 }, 3).flatMap(({ traits }) => traits ?? []))).toEqual(new Set(['grpc']));
		expect(new Set(left({ services: 5 }, 5).flatMap(({ traits }) => traits ?? []))).toEqual(
			new Set(['monolith', 'grpc']),
		);
	});

	test('keep the options that are drawn where only one that is never drawn is left', () => {
		const rare = [{ parts: [{ ...PARTS[0], options: [{ value: 'monolith' }, { value: 'grpc', rare: true }] }] }];
		const out = new Map([['traits' as const, new Set(['monolith'])]]);
		const some = rare.map(({ parts }) => ({ parts: parts.map((part) => ({ ...part, choose: 'some' })) }));
		expect(completions(some as unknown as Question[], {}, 9, out)).toEqual([{ traits: ['monolith'] }]);
	});
});

describe('answers to several open questions', () => {
	const ways = (profile: Profile, most: number, advice: readonly (typeof ODD)[] = [ODD]) =>
		completions(QUESTIONS, profile, most, new Map(), possibleBeside({ advice }, profile));
	const isOdd = (profile: Profile) => surelyIn(ODD, profile);

	test('do not contradict each other, where all are tried and where they are drawn', () => {
		// Three answers about traits, two stages, two numbers of services.
		expect(ways({}, 400, [])).toHaveLength(12);
		expect(ways({}, 400)).toHaveLength(10);
		expect(ways({}, 400).filter(isOdd)).toEqual([]);
		const fewer = [5, 6, 7, 8, 9, 10, 11];
		expect(fewer.flatMap((most) => ways({}, most, [])).some(isOdd)).toBe(true);
		expect(fewer.flatMap((most) => ways({}, most)).filter(isOdd)).toEqual([]);
	});

	test('are drawn until there are as many as wanted', () => {
		for (const most of [5, 9]) expect(ways({}, most)).toHaveLength(most);
	});

	test('are drawn as they were where none contradicts another', () => {
		expect(ways({ services: 5 }, 4)).toEqual(ways({ services: 5 }, 4, []));
	});

	test('are all possible where each of them contradicts something', () => {
		const always = { ...ODD, when: [{ traits: ['monolith' as const, 'grpc' as const] }, { services: { min: 1 } }] };
		const some = [{ parts: PARTS.map((part) => ({ ...part, choose: part.choose === 'any' ? 'some' : part.choose })) }];
		const questions = some as unknown as Question[];
		const isPossible = possibleBeside({ advice: [always] }, {});
		for (const most of [400, 5]) {
			expect(completions(questions, {}, most, new Map(), isPossible)).toEqual(completions(questions, {}, most));
		}
	});

	test('may contradict each other only as something to check', () => {
		expect(ways({}, 400, [{ ...ODD, possible: true }])).toHaveLength(12);
	});
});

/** Answers that cannot both be true, of the site. */
const CONTRADICTIONS = KNOWLEDGE.advice.filter(({ kind, possible }) => kind === 'contradiction' && !possible);
const fieldsOf = ({ when, unless }: (typeof CONTRADICTIONS)[number]) =>
	new Set([...when, ...unless].flatMap((condition) => Object.keys(condition)));

describe('on the site', () => {
	test('no possibility for one open question contradicts the answers', () => {
		fc.assert(
			fc.property(profiles, fc.constantFrom('traits', 'traffic', 'existing', 'networks'), (answers, field) => {
				const { [field as keyof Profile]: _, ...profile } = answers;
				const possible = possibilitiesOf(KNOWLEDGE, profile, 40);
				for (const entry of CONTRADICTIONS) {
					if (![...fieldsOf(entry)].every((name) => name === field || name in profile)) continue;
					const odd = possible.filter((one) => surelyIn(entry, one.profile));
					// All or none: where every answer would contradict, the given ones do so among themselves.
					expect([0, possible.length]).toContain(odd.length);
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('no possibility holds open answers that contradict each other', () => {
		for (const profile of [{}, { encryption: 'required' }, { services: 40 }] satisfies Profile[]) {
			const possible = possibilitiesOf(KNOWLEDGE, profile);
			expect(possible).toHaveLength(MOST_POSSIBILITIES);
			expect(possible.filter((one) => CONTRADICTIONS.some((entry) => surelyIn(entry, one.profile)))).toEqual([]);
		}
	});

	test('services that call each other are not sent to the TLS of their data stores because a question is open', () => {
		const profile: Profile = {
			encryption: 'required',
			authorization: 'service-identity',
			platform_team: 2,
			kubernetes_skill: 'medium',
			services: 40,
			languages: 3,
			teams: 5,
			platforms: ['kubernetes'],
			clusters: 1,
			constraints: ['managed-cloud-eks'],
			traffic: ['none'],
			observability: 'basic',
			tenancy: 'internal-teams',
			latency_budget: 'normal',
			node_headroom: 'normal',
			existing: ['none'],
			stage: 'production',
		};
		const { needs, confidence } = advise(KNOWLEDGE, profile);
		expect(needs.filter(({ strength }) => strength === 'required').map(({ met }) => met)).toEqual([
			'mesh',
			'mesh',
			'mesh',
		]);
		expect(confidence.share).toBe(1);
		const few = advise(KNOWLEDGE, { ...profile, services: 4 });
		expect(few.needs.some(({ alternative }) => alternative?.id === 'datastore-tls')).toBe(true);
	});
});
