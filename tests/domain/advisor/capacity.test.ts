import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCapacity } from '../../../src/domain/advisor/capacity.ts';
import { CAPACITIES } from '../../../src/schema/capacity.ts';
import { completeProfiles, KNOWLEDGE, profiles } from './knowledge.ts';

const capacity = (profile: Parameters<typeof findCapacity>[1]) => findCapacity(KNOWLEDGE.capacities, profile);
const rank = (level: (typeof CAPACITIES)[number]) => CAPACITIES.indexOf(level);

describe('findCapacity()', () => {
	test.each([
		[0, 'high', 'none'],
		[1, 'none', 'none'],
		[1, 'low', 'thin'],
		[2, 'high', 'thin'],
		[3, 'medium', 'adequate'],
		[6, 'medium', 'adequate'],
		[6, 'high', 'strong'],
	] as const)('%i people with experience "%s" are %s', (platform_team, kubernetes_skill, level) => {
		const found = capacity({ platforms: ['kubernetes'], platform_team, kubernetes_skill });
		expect(found).toEqual({ level, atMost: level, open: [] });
	});

	test('asks for no experience with Kubernetes where there is none', () => {
		expect(capacity({ platforms: ['ecs'], platform_team: 3, kubernetes_skill: 'none' }).level).toBe('adequate');
		expect(capacity({ platforms: ['ecs', 'kubernetes'], platform_team: 3, kubernetes_skill: 'none' }).level).toBe(
			'none',
		);
	});

	test('counts what is surely there, and says what may be there and on which answers it hangs', () => {
		expect(capacity({ platform_team: 4, platforms: ['kubernetes'] })).toEqual({
			level: 'none',
			atMost: 'adequate',
			open: ['kubernetes_skill'],
		});
		expect(capacity({}).atMost).toBe('strong');
		expect([...capacity({}).open].sort()).toEqual(['kubernetes_skill', 'platform_team', 'platforms']);
	});

	test('does not hang on an answer that only a lower level needs', () => {
		const level = (id: string, ...when: object[]) => ({ id, reachedBy: when.length > 0 ? [{ when, unless: [] }] : [] });
		const skilled = { kubernetes_skill: ['high'] };
		const levels = [
			level('none'),
			level('thin', skilled),
			level('adequate', { platform_team: { min: 3 } }),
			level('strong', { platform_team: { min: 6 } }, skilled),
		] as unknown as typeof KNOWLEDGE.capacities;
		const found = (platform_team: number, from = levels) => findCapacity(from, { platform_team });
		expect(found(3)).toEqual({ level: 'adequate', atMost: 'adequate', open: [] });
		expect(found(6)).toEqual({ level: 'adequate', atMost: 'strong', open: ['kubernetes_skill'] });
		expect(found(2, levels.slice(2)).level).toBe('adequate');
	});

	test('never falls when people join', () => {
		fc.assert(
			fc.property(completeProfiles, fc.nat(20), (profile, people) => {
				const more = { ...profile, platform_team: (profile.platform_team ?? 0) + people };
				expect(rank(capacity(more).level)).toBeGreaterThanOrEqual(rank(capacity(profile).level));
			}),
		);
	});

	test('ends between what is sure and what is possible, whatever the open answers turn out to be', () => {
		fc.assert(
			fc.property(profiles, completeProfiles, (some, rest) => {
				const { level, atMost } = capacity(some);
				const final = rank(capacity({ ...rest, ...some }).level);
				expect(final).toBeGreaterThanOrEqual(rank(level));
				expect(final).toBeLessThanOrEqual(rank(atMost));
			}),
		);
	});
});
