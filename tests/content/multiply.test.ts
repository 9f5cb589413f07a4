import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { multiply } from '../../scripts/bench/multiply.ts';
import { problemsOf } from '../../src/domain/evidence/library.ts';
import { PROJECT, readContent } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'multiply-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('content that is multiplied for measuring keeps every rule, and holds each fact so many times', () => {
	multiply(join(PROJECT, 'content'), join(folder, 'content'), 2);
	const { collections, violations } = readContent(folder);
	expect(violations).toEqual([]);
	expect(problemsOf(collections)).toEqual([]);
	const before = readContent().collections;
	expect(collections.facts.length).toBe(2 * before.facts.length);
	expect(collections.sources.length).toBe(2 * before.sources.length);
	expect(collections.platforms.length).toBe(before.platforms.length);
});
