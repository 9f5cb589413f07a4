import { expect, test } from 'vitest';
import { Citations } from '../../../src/domain/evidence/citations.ts';
import { factPath } from '../../../src/domain/evidence/paths.ts';
import { factsByGroup, factsBySubjectTopic } from '../../../src/domain/evidence/topics.ts';
import { FACT, SOUND } from '../../content/canary.ts';

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

test('factPath() depends on the id alone', () => {
	const platforms = new Set(['linkerd']);
	expect(factPath('linkerd/retries', platforms)).toBe('/compare/linkerd/#fact-retries');
	expect(factPath('compliance/gdpr', platforms)).toBe('/reference/facts/compliance/#fact-gdpr');
});

test('facts stand under the groups of the matrix, the leading one first', () => {
	const lead = { ...FACT, id: 'linkerd/z', lead: true as const };
	const [group] = factsByGroup([FACT, lead], SOUND);
	expect(group?.title).toBe('Resilience');
	expect(group?.topics[0]?.facts.map(({ id }) => id)).toEqual(['linkerd/z', 'linkerd/retries']);
});

test('facts about another subject stand under its own topics first', () => {
	const subject = { id: 'smi', title: 'SMI', summary: 'x', order: 1, topics: { history: 'History' } };
	const fact = { ...FACT, id: 'smi/end', subject: 'smi', topic: 'history' };
	const groups = factsBySubjectTopic([fact, { ...FACT, subject: 'smi' }], subject, SOUND);
	expect(groups.map(({ title }) => title)).toEqual(['History', 'Resilience']);
});
