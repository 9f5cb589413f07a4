import { expect, test } from 'vitest';
import { factsBySource, nameInAddress, publishersOf, sourcePages } from '../../../src/domain/evidence/publishers.ts';
import type { Fact, Source } from '../../../src/domain/evidence/types.ts';

const document = (id: string, publisher: string, interest?: string): Source => ({
	id,
	publisher,
	title: id,
	url: `https://example.com/${id}`,
	checked: '2026-11-01',
	...(interest && { interest }),
});

const fact = (id: string, ...sources: string[]) => ({ id, sources }) as unknown as Fact;

const MANY = Array.from({ length: 10 }, (_, index) => document(`m-${index}`, 'Much & Co. (EU)', 'Much sells meshes'));
const SOURCES = [document('b', 'Zebra'), document('a', 'Ärger'), ...MANY, document('m-x', 'Much & Co. (EU)')];
const FACTS = [fact('x/one', 'm-0', 'm-1'), fact('x/two', 'm-1', 'b')];

test('a publisher counts each fact once and names what most of its documents name', () => {
	const [much, ...rest] = publishersOf(SOURCES, FACTS);
	expect(much).toMatchObject({ name: 'Much & Co. (EU)', interest: 'Much sells meshes', facts: 2 });
	expect(much?.sources.map(({ id }) => id)).toEqual([...MANY.map(({ id }) => id), 'm-x']);
	expect(rest.map(({ name, facts, interest }) => [name, facts, interest])).toEqual([
		['Ärger', 0, undefined],
		['Zebra', 1, undefined],
	]);
});

test('an interest that few documents name is not that of the publisher', () => {
	const [publisher] = publishersOf([document('a', 'P'), document('b', 'P'), document('c', 'P', 'P sells')], []);
	expect(publisher?.interest).toBeUndefined();
});

test('a source knows the facts that rest on it', () => {
	expect([...factsBySource(FACTS)]).toEqual([
		['m-0', ['x/one']],
		['m-1', ['x/one', 'x/two']],
		['b', ['x/two']],
	]);
});

test('a publisher with many documents has a page of its own, and all others share the last', () => {
	const pages = sourcePages(publishersOf(SOURCES, FACTS));
	expect(pages.map(({ id, title }) => [id, title])).toEqual([
		['much-co-eu', 'Much & Co. (EU)'],
		['others', 'Other publishers'],
	]);
	expect(pages[1]?.publishers.map(({ name }) => name)).toEqual(['Ärger', 'Zebra']);
});

test('every source stands on one page', () => {
	const listed = sourcePages(publishersOf(SOURCES, FACTS)).flatMap(({ publishers }) =>
		publishers.flatMap(({ sources }) => sources.map(({ id }) => id)),
	);
	expect(listed.toSorted()).toEqual(SOURCES.map(({ id }) => id).toSorted());
});

test.each([
	['HashiCorp (IBM)', 'hashicorp-ibm'],
	['cilium/cilium issue tracker', 'cilium-cilium-issue-tracker'],
	['Ärger', 'arger'],
])('%s is %s in an address', (name, address) => {
	expect(nameInAddress(name)).toBe(address);
});
