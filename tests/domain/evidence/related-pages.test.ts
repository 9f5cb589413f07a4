import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedIn, relatedPages } from '../../../src/domain/evidence/related-pages.ts';

const page = (path: string, ...facts: string[]) => ({ path, title: path, facts });
const paths = (...args: Parameters<typeof relatedPages>) => relatedPages(...args).map(({ path }) => path);

describe('pages on the same facts', () => {
	const pages = [page('/a/', 'x', 'y', 'z'), page('/b/', 'y', 'z'), page('/c/', 'z'), page('/d/', 'other')];

	test('are those that share facts, the nearest first', () => {
		expect(paths('/a/', [...pages, page('/e/', 'x')], 4)).toEqual(['/b/', '/e/']);
	});

	test('are not those that share only what many quote', () => {
		expect(paths('/c/', [...pages, page('/e/', 'z')], 4)).toEqual([]);
	});

	test('leave out what the reader is led to anyway', () => {
		expect(paths('/a/', pages, 4, ['/b/'])).toEqual([]);
	});

	test('which are equally near come in the order of their paths', () => {
		const equal = [page('/c/', 'x'), page('/a/', 'x'), page('/b/', 'x')].map((each, at) => ({
			...each,
			facts: [...each.facts, `${at}`, 'y'],
		}));
		expect(paths('/page/', [page('/page/', 'x', 'y'), ...equal], 4)).toEqual(['/a/', '/b/', '/c/']);
	});

	test('of a page without prose are those that share what it shows', () => {
		expect(paths('/tool/', pages, 4, [], ['other', 'nowhere'])).toEqual(['/d/']);
		expect(paths('/tool/', pages, 4)).toEqual([]);
	});

	test('never hold the page itself, nor more than are wanted', () => {
		const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
		fc.assert(
			fc.property(fc.array(ids, { minLength: 1, maxLength: 8 }), fc.nat(4), (lists, most) => {
				const all = lists.map((facts, index) => page(`/${index}/`, ...new Set(facts)));
				const found = paths('/0/', all, most);
				expect(found).not.toContain('/0/');
				expect(found.length).toBeLessThanOrEqual(most);
				expect(new Set(found).size).toBe(found.length);
			}),
		);
	});
});

describe('the facts that a text quotes', () => {
	test('are named once each, however they are quoted', () => {
		const text = 'A.<Cite id="a/b" /> <Value\n id="a/c" /> <Fact id="a/b" />';
		expect(quotedIn(text)).toEqual(['a/b', 'a/c']);
	});

	test('are not those of an example', () => {
		expect(quotedIn('Write `<Cite id="a/b" />`, or\n```mdx\n<Fact id="a/c" />\n```\n')).toEqual([]);
	});
});
