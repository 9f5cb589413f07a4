import { describe, expect, test } from 'vitest';
import { usageOf } from '../../../src/domain/evidence/usage.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';

const LONELY = { ...FACT, id: 'linkerd/lonely', topic: 'no-such-topic' };
const content = { ...SOUND, facts: [FACT, LONELY] };
const NOBODY: ReadonlySet<string> = new Set();

describe('usageOf()', () => {
	test('names the facts that nothing uses', () => {
		expect(usageOf(content, NOBODY, '2026-11-21').unused.map(({ id }) => id)).toEqual([LONELY.id]);
	});

	test('counts what leads a cell, also one that nothing cites', () => {
		const bare = { ...SOUND, platforms: [{ ...PLATFORM, lifecycle: { lines: [] }, excludedWhen: [] }], scores: [] };
		const detail = { ...FACT, id: 'linkerd/detail', support: undefined };
		const { used, unused } = usageOf({ ...bare, facts: [FACT, detail] }, NOBODY, '2026-11-21');
		expect([used, unused]).toEqual([1, [detail]]);
		expect(usageOf({ ...bare, facts: [detail] }, NOBODY, '2026-11-21').used).toBe(0);
	});

	test('counts what another entry cites as a fact, and not what has the id of something else', () => {
		const cited = { ...LONELY, id: 'linkerd-docs' };
		const disputing = { ...FACT, disputes: [LONELY.id] };
		expect(usageOf({ ...SOUND, facts: [disputing, LONELY] }, NOBODY, '2026-11-21').unused).toEqual([]);
		expect(usageOf({ ...SOUND, facts: [FACT, cited] }, NOBODY, '2026-11-21').unused).toEqual([cited]);
	});

	test('counts a fact that prose quotes as used', () => {
		expect(usageOf(content, new Set([LONELY.id]), '2026-11-21')).toMatchObject({ used: 2, unused: [] });
	});

	test('names the facts that are stale on a day, and none before', () => {
		expect(usageOf(content, NOBODY, FACT.review_by).stale).toEqual([]);
		expect(usageOf(content, NOBODY, '2099-01-01').stale).toHaveLength(2);
	});
});
