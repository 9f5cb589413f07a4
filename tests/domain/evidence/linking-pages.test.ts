import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedIn, linkingPages } from '../../../src/domain/evidence/linking-pages.ts';

const page = (path: string, ...links: string[]) => ({ path, title: path, links });
const paths = (...args: Parameters<typeof linkingPages>) => linkingPages(...args).map(({ path }) => path);

describe('pages whose text leads to a page', () => {
	const pages = [page('/b/', '/a/', '/c/', '/d/'), page('/c/', '/a/'), page('/d/', '/b/'), page('/a/', '/a/')];

	test('are those with a link to it, the ones with few links first', () => {
		expect(paths('/a/', pages, 4)).toEqual(['/c/', '/b/']);
	});

	test('leave out what the reader is led to anyway, and what is not wanted anymore', () => {
		expect(paths('/a/', pages, 4, ['/c/'])).toEqual(['/b/']);
		expect(paths('/a/', pages, 1)).toEqual(['/c/']);
		expect(paths('/a/', pages, 0)).toEqual([]);
	});

	test('are no indexes, which lead everywhere', () => {
		const links = (count: number) => ['/a/', ...Array.from({ length: count - 1 }, (_, index) => `/${index}/`)];
		expect(paths('/a/', [page('/most/', ...links(40)), page('/index/', ...links(41))], 4)).toEqual(['/most/']);
	});

	test('come in the same order, however the pages are given', () => {
		const order = fc.shuffledSubarray([...pages, page('/e/', '/a/')], { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(order, (shuffled) => {
				expect(paths('/a/', shuffled, 4)).toEqual(['/c/', '/e/', '/b/']);
			}),
		);
	});
});

describe('the paths that a text leads to', () => {
	test('are named once each, without anchors', () => {
		expect(linkedIn('[a](/a/) and [part](/a/#part), then [b](/b/ "title")')).toEqual(['/a/', '/b/']);
	});

	test('are those inside the site', () => {
		expect(linkedIn('[there](https://example.org/a/) [here](#part) [mail](mailto:a@b.c)')).toEqual([]);
	});
});
