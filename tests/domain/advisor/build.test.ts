import { describe, expect, test } from 'vitest';
import { advisorKnowledge } from '../../../src/domain/advisor/build.ts';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import type { Collections, Platform } from '../../../src/domain/evidence/types.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { need, sentence } from './small.ts';

const built = (part: Partial<Collections>) =>
	advisorKnowledge(libraryOf({ ...SOUND, ...part }, { id: '', date: '', hash: '', facts: 0 }));

const NEED = need({ capabilities: [{ id: 'retries', full: true }] });
const [RETRIES] = SOUND.capabilities;
if (RETRIES === undefined) throw new Error('the sound content has a capability');
const MANAGED_ROW = { ...RETRIES, id: 'managed-offering', knockout: false };

const platformsOf = (part: Partial<Collections>) => new Map(built(part).platforms.map((entry) => [entry.id, entry]));

describe('what the advisor knows of a platform', () => {
	test('is what its facts answer to the capabilities that some need asks for', () => {
		const linkerd = platformsOf({ needs: [NEED] }).get('linkerd');
		expect(linkerd?.cells).toEqual({ retries: { answer: 'yes', fact: 'linkerd/retries' } });
		expect(platformsOf({}).get('linkerd')?.cells).toEqual({});
		expect(
			platformsOf({ needs: [NEED], facts: [] as never, platforms: [{ ...PLATFORM, excludedWhen: [] }] }).get('linkerd')
				?.cells,
		).toEqual({
			retries: { answer: 'unknown', fact: undefined },
		});
	});

	test('is that something is early where its maker says so', () => {
		const facts = [{ ...FACT, maturity: 'beta' }];
		expect(platformsOf({ needs: [NEED], facts }).get('linkerd')?.cells).toEqual({
			retries: { answer: 'yes', fact: 'linkerd/retries', early: true },
		});
	});

	test('is taken over from the product by an edition that says nothing else', () => {
		const edition: Platform = { ...PLATFORM, id: 'bel', extends: { platform: 'linkerd', edition: 'enterprise' } };
		const known = platformsOf({ needs: [NEED], platforms: [PLATFORM, edition] });
		expect(known.get('bel')).toMatchObject({ base: 'linkerd', cells: { retries: { fact: 'linkerd/retries' } } });
		expect(known.get('linkerd')?.base).toBeUndefined();
	});

	test('is that somebody else runs it: by its kind and by what a fact answers', () => {
		const managed = (kind: Platform['kind'], support: 'yes' | 'partial') => {
			const answer = { ...FACT, id: 'linkerd/managed', topic: 'managed-offering', support };
			const part = { capabilities: [RETRIES, MANAGED_ROW], facts: [FACT, answer], platforms: [{ ...PLATFORM, kind }] };
			return platformsOf(part).get('linkerd')?.managed;
		};
		expect([managed('managed', 'yes'), managed('managed', 'partial'), managed('mesh', 'yes')]).toEqual([
			...[true, false, false],
		]);
	});

	test('names the topic of each fact that puts it out, and the fact about its status', () => {
		const early = [{ when: [], unless: [], fact: 'linkerd/retries', lift: 'x' }] as unknown as Platform['earlyWhen'];
		const known = platformsOf({ platforms: [{ ...PLATFORM, earlyWhen: early }] }).get('linkerd');
		expect(known?.excludedWhen.map(({ topic }) => topic)).toEqual(['retries']);
		expect(known?.earlyWhen.map(({ topic }) => topic)).toEqual(['retries']);
		expect(known?.statusFact).toBeUndefined();
		const since = (kind: 'retired' | 'preview') => {
			const lifecycle = { ...PLATFORM.lifecycle, [kind]: { fact: 'linkerd/retries' } } as Platform['lifecycle'];
			return platformsOf({ platforms: [{ ...PLATFORM, lifecycle }] }).get('linkerd')?.statusFact;
		};
		expect([since('retired'), since('preview')]).toEqual(['linkerd/retries', 'linkerd/retries']);
	});
});

describe('the rest of what the advisor knows', () => {
	test('stands in the order of the content, platforms by their ids', () => {
		const entries = ['third', 'first', 'second'].map((id) => ({ id, order: ['first', 'second', 'third'].indexOf(id) }));
		const knowledge = built({
			needs: entries.map((entry) => need({ ...entry, capabilities: [] })),
			platforms: ['b', 'c', 'a'].map((id, order) => ({ ...PLATFORM, id, order })),
			...({
				questions: entries,
				verdicts: entries,
				emphases: entries,
				criteria: entries,
				capacities: entries,
			} as object),
		});
		const { needs, questions, verdicts, emphases, criteria, capacities } = knowledge;
		for (const list of [needs, questions, verdicts, emphases, criteria, capacities]) {
			expect(list.map(({ id }: { readonly id: string }) => id)).toEqual(['first', 'second', 'third']);
		}
		expect(knowledge.platforms.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	test('has no rules of a house, and no need for a capability that there is none of', () => {
		expect(built({}).houseRules).toEqual([]);
		const needs = [need({ capabilities: [{ id: 'flying', full: true }] })];
		expect(() => built({ needs })).toThrow('there is no capability "flying"');
	});

	test('has scores without their reasons, and none for who has none', () => {
		const { scored, criteria } = built({ platforms: [PLATFORM, { ...PLATFORM, id: 'osm' }] });
		expect(scored).toEqual([{ id: 'linkerd', scores: { cost: { low: 2, typical: 3, high: 4 } } }]);
		expect(criteria).toEqual([{ id: 'cost', title: 'Cost', weight: 100 }]);
	});

	test('names the capabilities that needs ask for', () => {
		const { capabilities, needs } = KNOWLEDGE;
		const asked = needs.flatMap((need) => need.capabilities.map(({ id }) => id));
		expect(Object.keys(capabilities).sort()).toEqual([...new Set(asked)].sort());
		expect(capabilities['l4-authorization']).toBe('Authorization by identity (L4)');
	});

	test('has as topics the capabilities, and what puts platforms out', () => {
		const license = { ...FACT, id: 'linkerd/license', topic: 'license', support: undefined };
		const [exclusion] = PLATFORM.excludedWhen;
		if (exclusion === undefined) throw new Error('the sound platform has an exclusion');
		const platforms = [{ ...PLATFORM, excludedWhen: [exclusion, { ...exclusion, fact: license.id }] }];
		expect(built({ facts: [FACT, license], platforms }).topics).toEqual(['license', 'retries']);
	});

	test('has what is missing of what may put a platform out although a part is there', () => {
		const part = { ...FACT, support: 'partial' as const, note: 'Missing: the rest. Read in 1.2. See there.' };
		const lacks = (need: typeof NEED | undefined, platform: Platform, facts = [part]) =>
			built({ needs: need ? [need] : [], platforms: [platform], facts }).lacks;
		const alone = { ...PLATFORM, excludedWhen: [] };
		const missing = { 'linkerd/retries': 'Missing: the rest.' };
		expect(lacks(NEED, alone)).toEqual(missing);
		expect(lacks(undefined, PLATFORM)).toEqual(missing);
		expect(lacks(undefined, alone)).toEqual({});
		expect(lacks({ ...NEED, capabilities: [{ id: 'retries', full: false }] }, alone)).toEqual({});
		expect(lacks(NEED, alone, [{ ...part, support: 'no' as never }])).toEqual({});
	});

	test('has the statements that may have to be shown: of what is missing, excludes, or is advised', () => {
		const fact = (id: string, part: object = {}) => ({ ...FACT, id, statement: `About ${id}.`, ...part });
		const alone = { ...PLATFORM, excludedWhen: [] };
		const statements = (part: Partial<Collections>) => Object.keys(built({ platforms: [alone], ...part }).statements);
		expect(statements({ needs: [NEED] })).toEqual([]);
		expect(statements({ needs: [NEED], facts: [{ ...FACT, support: 'no' }] })).toEqual(['linkerd/retries']);
		expect(statements({ platforms: [PLATFORM] })).toEqual(['linkerd/retries']);
		const retired = { lines: [], retired: { date: '2026-09-30', fact: 'linkerd/retries' } };
		expect(statements({ platforms: [{ ...alone, lifecycle: retired }] })).toEqual(['linkerd/retries']);
		const advised = built({
			platforms: [alone],
			facts: [fact('own/b'), fact('own/a'), fact('own/c')],
			advice: [sentence({ facts: ['own/b', 'own/a'] })],
		});
		expect(advised.statements).toEqual({ 'own/a': 'About own/a.', 'own/b': 'About own/b.' });
		expect(Object.keys(advised.statements)).toEqual(['own/a', 'own/b']);
	});
});
