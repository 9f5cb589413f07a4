import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { confidenceOf } from '../../../src/domain/advisor/confidence.ts';
import {
	completions,
	MOST_POSSIBILITIES,
	type Possibility,
	valuesOf,
} from '../../../src/domain/advisor/possibilities.ts';
import type { Ruling } from '../../../src/domain/advisor/verdict.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE, profiles } from './knowledge.ts';

const { questions } = KNOWLEDGE;

const possible = (id: Ruling['id'], part: Partial<Possibility> & { qualifier?: string } = {}): Possibility => ({
	profile: part.profile ?? {},
	ruling: { id, qualifier: part.qualifier },
	decided: part.decided ?? { residual: 'required', capacity: 'thin', candidates: 'some', present: 'none' },
});

describe('completions()', () => {
	test('leave what was answered as it is, and answer everything else', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const all = completions(questions, profile);
				expect(all.length).toBeLessThanOrEqual(MOST_POSSIBILITIES);
				for (const complete of all.slice(0, 3)) {
					expect(complete).toMatchObject(profile);
					for (const { parts } of questions) for (const { field } of parts) expect(complete[field]).toBeDefined();
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('are all ways to answer where these are few, each once', () => {
		const [complete] = completions(questions, {});
		const { stage: _, ...rest } = complete as Profile;
		const stages = completions(questions, rest).map(({ stage }) => stage);
		expect(stages.sort()).toEqual(['development', 'migrating', 'production', 'prototype', 'scaling']);
	});

	test('draw each answer about equally often where they are many', () => {
		const all = completions(questions, {});
		expect(all).toHaveLength(MOST_POSSIBILITIES);
		for (const encryption of ['none', 'nice', 'required'] as const) {
			const count = all.filter((profile) => profile.encryption === encryption).length;
			expect(Math.abs(count - MOST_POSSIBILITIES / 3)).toBeLessThan(2);
		}
	});

	test('draw the answers to one question alike, whether or not another is answered', () => {
		const [before, after] = [{}, { stage: 'production' } as const].map((profile) =>
			completions(questions, profile).map(({ services }) => services),
		);
		expect(after).toEqual(before);
	});

	test('try no rare answer, and for several possible ones none and each alone', () => {
		const parts = questions.flatMap((question) => question.parts);
		const existing = parts.find(({ field }) => field === 'existing');
		const traits = parts.find(({ field }) => field === 'traits');
		if (!existing || !traits) throw new Error('both are asked for');
		expect(valuesOf(existing)).not.toContainEqual(['other-mesh']);
		expect(valuesOf(traits)).toContainEqual([]);
		expect(valuesOf(traits)).toHaveLength(traits.options.length + 1);
	});
});

describe('confidenceOf()', () => {
	const read = (possibilities: Possibility[], profile: Profile = {}) => confidenceOf(possibilities, questions, profile);

	test('names the most frequent verdict with its share', () => {
		const { ruling, share, shares, tried } = read([possible('pilot'), possible('not-yet'), possible('pilot')]);
		expect(ruling.id).toBe('pilot');
		expect([share, tried]).toEqual([2 / 3, 3]);
		expect(shares).toEqual([
			{ id: 'pilot', share: 2 / 3 },
			{ id: 'not-yet', share: 1 / 3 },
		]);
	});

	test('of equally frequent verdicts takes the more cautious one', () => {
		expect(read([possible('adopt-now'), possible('not-yet')]).ruling.id).toBe('not-yet');
		expect(read([possible('adopt-now'), possible('pilot')]).ruling.id).toBe('pilot');
	});

	test('names a variant only if it holds for three quarters of its possibilities', () => {
		const phased = possible('adopt-now', { qualifier: 'phased' });
		const narrow = possible('adopt-now', { qualifier: 'narrow' });
		expect(read([phased, phased, phased, narrow]).ruling.qualifier).toBe('phased');
		expect(read([phased, phased, narrow]).ruling.qualifier).toBeUndefined();
	});

	test('tells nobody to keep or leave a mesh who has not said that there is one', () => {
		const present = { residual: 'required', capacity: 'thin', candidates: 'some', present: 'fits' } as const;
		const keep = possible('adopt-now', { qualifier: 'keep', decided: present });
		const narrow = possible('adopt-now', { qualifier: 'narrow' });
		expect(read([keep, keep, keep, keep, narrow]).ruling.qualifier).toBe('narrow');
		expect(read([keep, keep, keep, keep, narrow], { existing: ['linkerd'] }).ruling.qualifier).toBe('keep');
	});

	test('keeps a mesh in place where open answers decide only whether it should be smaller', () => {
		const [keep, simplify, move] = ['keep', 'simplify', 'move'].map((qualifier) =>
			possible('adopt-now', { qualifier }),
		);
		if (!keep || !simplify || !move) throw new Error('three are three');
		const said: Profile = { existing: ['linkerd'] };
		expect(read([keep, simplify], said).ruling.qualifier).toBe('keep');
		expect(read([keep, simplify, simplify, move], said).ruling.qualifier).toBe('keep');
		expect(read([keep, simplify, simplify, simplify], said).ruling.qualifier).toBe('simplify');
		expect(read([keep, simplify, move], said).ruling.qualifier).toBeUndefined();
	});

	test('looks for the variant among the possibilities of the verdict alone', () => {
		const phased = possible('adopt-now', { qualifier: 'phased' });
		const other = possible('not-yet', { qualifier: 'capacity-first' });
		expect(read([phased, phased, phased, other, other]).ruling).toEqual({ id: 'adopt-now', qualifier: 'phased' });
	});

	test('names what is said of a mesh in place where nothing else can be said', () => {
		const present = { residual: 'required', capacity: 'thin', candidates: 'some', present: 'fits' } as const;
		expect(read([possible('adopt-now', { qualifier: 'keep', decided: present })]).ruling.qualifier).toBe('keep');
	});

	test('puts the question first that settles most, and knows when none settles anything', () => {
		const skilled = (kubernetes_skill: 'none' | 'high', stage: 'prototype' | 'production') =>
			possible(kubernetes_skill === 'high' ? 'adopt-now' : 'not-yet', { profile: { kubernetes_skill, stage } });
		const each = [
			skilled('none', 'prototype'),
			skilled('none', 'production'),
			skilled('high', 'prototype'),
			skilled('high', 'production'),
		];
		const { questions: open } = read([...each, ...each, ...each, ...each]);
		expect(open[0]).toMatchObject({ question: 'owners' });
		expect(open[0]?.settles).toBeGreaterThan(0.9);
		expect(open.find(({ question }) => question === 'stage')?.settles).toBe(0);
		expect(read([possible('pilot'), possible('pilot')]).questions.every(({ settles }) => settles === 0)).toBe(true);
	});

	test('says how much an answer settles, less what chance alone would seem to settle', () => {
		const settled = (possibilities: Possibility[]) =>
			read(possibilities).questions.find(({ question }) => question === 'owners')?.settles;
		const given = (count: number, kubernetes_skill: 'none' | 'high', id: Ruling['id']) =>
			Array(count).fill(possible(id, { profile: { kubernetes_skill } }));
		// One bit of one, less 1 / (2 x 16 x ln 2).
		expect(settled([...given(8, 'none', 'not-yet'), ...given(8, 'high', 'adopt-now')])).toBeCloseTo(0.95492, 5);
		// 0.8113 bits become half a bit, less 1 / (2 x 8 x ln 2).
		const half = [
			...given(6, 'none', 'not-yet').slice(2),
			...given(2, 'high', 'not-yet'),
			...given(2, 'high', 'pilot'),
		];
		expect(settled(half)).toBeCloseTo(0.27254, 5);
		// 1.5 bits become half a bit, less 2 / (2 x 16 x ln 2) with three verdicts.
		const three = [...given(8, 'none', 'not-yet'), ...given(4, 'high', 'pilot'), ...given(4, 'high', 'adopt-now')];
		expect(settled(three)).toBeCloseTo(0.60655, 5);
	});

	test('puts questions that settle as much in the order of the content', () => {
		const ids = read([possible('pilot')]).questions.map(({ question }) => question);
		expect(ids).toEqual(questions.map(({ id }) => id));
	});

	test('asks for nothing that was answered', () => {
		const { questions: open } = read([possible('pilot')], { stage: 'production', platform_team: 1 });
		const ids = open.map(({ question }) => question);
		expect(ids).not.toContain('stage');
		expect(ids).toContain('owners');
	});
});

test('answering the question that would settle most makes the verdict surer, on average over its answers', () => {
	const sparse: Profile = { encryption: 'required', authorization: 'service-identity', platforms: ['kubernetes'] };
	const before = advise(KNOWLEDGE, sparse).confidence;
	const best = questions.find(({ id }) => id === before.questions[0]?.question);
	const part = best?.parts.find(({ field }) => sparse[field] === undefined);
	if (part === undefined) throw new Error('some question is open');
	const shares = valuesOf(part).map((value) => advise(KNOWLEDGE, { ...sparse, [part.field]: value }).confidence.share);
	expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(before.share);
});
