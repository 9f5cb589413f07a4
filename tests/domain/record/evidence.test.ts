import { describe, expect, test } from 'vitest';
import { Evidence } from '../../../src/domain/record/evidence.ts';
import { FACT } from '../../content/canary.ts';

const source = (id: string, part: object = {}) => ({
	...{ id, title: `Title of ${id}`, url: `https://${id}.example/`, publisher: 'Somebody', checked: '2026-11-20' },
	...part,
});
const fact = (id: string, ...sources: readonly ReturnType<typeof source>[]) => ({
	...FACT,
	id,
	statement: `Says ${id}.`,
	sources,
});

/** New each time: it remembers what was cited. */
const evidence = () =>
	new Evidence([
		fact('a/one', source('first'), source('never')),
		fact('b/two', source('second', { published: '2025-01-02', interest: 'sells *it*' })),
		fact('c/three', source('first')),
		fact('d/four', source('fourth')),
		fact('e/none'),
	]);

describe('the sources behind a text', () => {
	test('are numbered in the order of their first use, each once, by the source that carries a fact', () => {
		const used = evidence();
		expect(used.cite('Two *stars*.', ['b/two', 'a/one'])).toBe('Two \\*stars\\*. [1][2]');
		expect(used.mark(['c/three', 'a/one'])).toBe('[2]');
		expect(used.cite('Nobody knows.', ['x/unknown', 'e/none'])).toBe('Nobody knows.');
	});

	test('are marked for the first three facts, and all facts count as cited', () => {
		const used = evidence();
		expect(used.mark(['a/one', 'c/three', 'b/two', 'd/four'])).toBe('[1][2]');
		expect(Object.keys(used.cited())).toEqual(['a/one', 'b/two', 'c/three', 'd/four']);
		expect(used.sources()).toHaveLength(2);
	});

	test('are listed with their dates, what somebody sells, and the facts that use them', () => {
		const used = evidence();
		used.mark(['c/three', 'b/two', 'a/one']);
		expect(used.sources()).toEqual([
			'[1] [Title of first](https://first.example/). Somebody, checked 2026-11-20. Facts: `c/three`, `a/one`',
			'[2] [Title of second](https://second.example/). Somebody, 2025-01-02, checked 2026-11-20. Interest: sells \\*it\\*. Facts: `b/two`',
		]);
	});

	test('leave what was cited in the order of the ids, with what stands for what it says', () => {
		const used = evidence();
		used.mark(['d/four', 'a/one', 'c/three', 'b/two']);
		expect(Object.keys(used.cited())).toEqual(['a/one', 'b/two', 'c/three', 'd/four']);
		expect(used.cited()['a/one']).toMatch(/^[0-9a-f]{8}$/);
		expect(new Evidence([]).cited()).toEqual({});
	});
});
