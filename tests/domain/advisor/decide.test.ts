import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, judge } from '../../../src/domain/advisor/judge.ts';
import type { AdvisorPlatform, Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { KNOWLEDGE, profiles } from './knowledge.ts';

/** Platforms with other answers than they have, so that every way to be out or in occurs. */
const platforms: fc.Arbitrary<readonly AdvisorPlatform[]> = fc
	.array(fc.tuple(fc.constantFrom('active', 'preview', 'retired'), fc.boolean(), fc.nat(6), fc.boolean()), {
		minLength: KNOWLEDGE.platforms.length,
		maxLength: KNOWLEDGE.platforms.length,
	})
	.map((changes) =>
		KNOWLEDGE.platforms.map((platform, index): AdvisorPlatform => {
			const [status, managed, nth, early] = changes[index] ?? ['active', false, 0, false];
			const cells = Object.entries(platform.cells).map(([id, cell], place) => {
				const changed = { ...cell, answer: 'no' as const, ...(early ? { early: true as const } : {}) };
				return [id, place % 7 === nth ? changed : cell];
			});
			return { ...platform, status, managed, cells: Object.fromEntries(cells) };
		}),
	);

const knowledge: fc.Arbitrary<Knowledge> = fc.oneof(
	fc.constant(KNOWLEDGE),
	platforms.map((changed) => ({ ...KNOWLEDGE, platforms: changed })),
);

test('what is decided without words is what is decided with them', () => {
	fc.assert(
		fc.property(knowledge, profiles, (known, profile) => {
			const { decided, ruling } = judge(known, profile);
			expect(decide(known, profile)).toEqual({ decided, ruling });
		}),
		{ numRuns: 1000 },
	);
});
