import { expect, test } from 'vitest';
import { coefficientList, supportWindows } from '../../../src/domain/data/rows.ts';
import { FIGURES } from '../../../src/domain/overhead/figures.ts';
import { FACT, PLATFORM } from '../../content/canary.ts';
import { factOf } from '../overhead/published.ts';

const page = (id: string) => `https://site.example/${id}/`;

test('coefficientList() has every figure of the estimator once, by name, with the page of its fact', () => {
	const list = coefficientList({ fact: factOf }, page);
	const names = list.map(({ id }) => id);
	expect(names).toEqual(Object.keys(FIGURES).sort());
	for (const { fact, page: address } of list) expect(address).toBe(page(fact));
	const [first] = list;
	expect(first?.fact).toBe(Object.entries(FIGURES).find(([name]) => name === first?.id)?.[1].fact);
});

test('supportWindows() has every release line, platforms in the order of the content', () => {
	const line = (name: string) => ({ line: name, fact: FACT.id });
	const platforms = [
		{ ...PLATFORM, id: 'b', name: 'Second', order: 2, lifecycle: { lines: [line('2'), line('1')] } },
		{ ...PLATFORM, id: 'none', lifecycle: { lines: [] } },
		{ ...PLATFORM, id: 'a', name: 'First', order: 1, lifecycle: { lines: [{ ...line('9'), ends: '2027-01-01' }] } },
	];
	expect(supportWindows(platforms, page)).toEqual([
		{ platform: 'a', name: 'First', line: '9', ends: '2027-01-01', fact: FACT.id, page: page(FACT.id) },
		{ platform: 'b', name: 'Second', line: '2', fact: FACT.id, page: page(FACT.id) },
		{ platform: 'b', name: 'Second', line: '1', fact: FACT.id, page: page(FACT.id) },
	]);
	expect(platforms[0]?.id).toBe('b');
});
