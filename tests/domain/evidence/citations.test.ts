import { expect, test } from 'vitest';
import { Citations } from '../../../src/domain/evidence/citations.ts';
import { factPath } from '../../../src/domain/evidence/paths.ts';

const source = (id: string, interest?: string) => ({
	id,
	title: `Title of ${id}`,
	url: `https://example.org/${id}`,
	publisher: 'Publisher',
	published: '2026-01-01',
	checked: '2026-11-20',
	...(interest ? { interest } : {}),
});

test('Citations number sources by first use, once each, and list only what was used', () => {
	const citations = new Citations([source('a'), source('b', 'sells b'), source('c')]);
	expect(citations.mark({ sources: ['b'] })).toBe('[1]');
	expect(citations.mark({ sources: ['a', 'b'] })).toBe('[2][1]');
	expect(citations.list()).toEqual([
		'[1] Title of b. Publisher, 2026-01-01, checked 2026-11-20. Interest: sells b. https://example.org/b',
		'[2] Title of a. Publisher, 2026-01-01, checked 2026-11-20. https://example.org/a',
	]);
});

test('Citations leave out of the list what nobody knows', () => {
	const citations = new Citations(new Map([['a', source('a')]]));
	expect(citations.mark({ sources: ['lost', 'a'] })).toBe('[1][2]');
	expect(citations.list()).toEqual([expect.stringMatching(/^\[2\] Title of a\./)]);
});

test('factPath() depends on the id alone', () => {
	const platforms = new Set(['linkerd']);
	expect(factPath('linkerd/retries', platforms)).toBe('/compare/linkerd/#fact-retries');
	expect(factPath('compliance/gdpr', platforms)).toBe('/reference/facts/compliance/#fact-gdpr');
});
