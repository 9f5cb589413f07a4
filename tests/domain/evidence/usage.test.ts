import { describe, expect, test } from 'vitest';
import { usageOf } from '../../../src/domain/evidence/usage.ts';
import { FACT, SOUND } from '../../content/canary.ts';

const LONELY = { ...FACT, id: 'linkerd/lonely', topic: 'no-such-topic' };
const content = { ...SOUND, facts: [FACT, LONELY] };
const NOBODY: ReadonlySet<string> = new Set();

describe('usageOf()', () => {
	test('names the facts that nothing uses', () => {
		expect(usageOf(content, NOBODY, '2026-11-21').unused.map(({ id }) => id)).toEqual([LONELY.id]);
	});

	test('counts a fact that prose quotes as used', () => {
		expect(usageOf(content, new Set([LONELY.id]), '2026-11-21')).toMatchObject({ used: 2, unused: [] });
	});

	test('names the facts that are stale on a day, and none before', () => {
		expect(usageOf(content, NOBODY, FACT.review_by).stale).toEqual([]);
		expect(usageOf(content, NOBODY, '2099-01-01').stale).toHaveLength(2);
	});
});
