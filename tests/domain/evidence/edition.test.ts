import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/domain/evidence/edition.ts';
import { FACT, SOUND } from '../../content/canary.ts';

const OTHER = { ...FACT, id: 'linkerd/other', checked: '2026-11-21' };

describe('editionOf()', () => {
	const content = { ...SOUND, facts: [FACT, OTHER] };

	test('is named by the newest check as long as no edition was published', async () => {
		for (const facts of [
			[FACT, OTHER],
			[OTHER, FACT],
		]) {
			const about = { id: '2026.11.21', date: '2026-11-21', facts: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
			expect(await editionOf({ ...SOUND, facts })).toEqual(about);
		}
	});

	test('is the newest edition where nothing has changed since', async () => {
		const { hash } = await editionOf(content);
		const found = await editionOf(content, { id: '2026.10.01', hash });
		expect(found.id).toBe('2026.10.01');
		expect(found.since).toBeUndefined();
	});

	test('is that edition with six digits of its own where something has', async () => {
		const found = await editionOf(content, { id: '2026.10.01', hash: 'another' });
		expect(found.id).toMatch(/^2026\.10\.01\.\d{6}$/);
		expect(found.since).toBe('2026.10.01');
		const next = await editionOf({ ...SOUND, facts: [FACT] }, { id: '2026.10.01', hash: 'another' });
		expect(next.id).not.toBe(found.id);
	});

	test('refuses content without facts', async () => {
		await expect(editionOf({ ...SOUND, facts: [] })).rejects.toThrow('at least one fact');
	});
});
