import { describe, expect, test } from 'vitest';
import { PROSE, readText, type Text, texts } from './texts.ts';

/** Labels that say nothing when they are read out of context, as screen readers do. */
const EMPTY = /^(?:here|this|link|page|this page|more|read more|see|click here|details)?$/i;

/** Other sites that a page may name, with the reason. Everything else is a source. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	'https://creativecommons.org/licenses/by/4.0/': 'the license of text and data',
};

/** Links whose label does not say where they lead, or that leave the site without a fact or source in between. */
function objections({ file, body }: Text): string[] {
	return [...body.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].flatMap(([link, label = '', target = '']) => {
		if (EMPTY.test(label.trim())) return [`${file}: ${link} does not say where it leads`];
		if (/^https?:/.test(target) && !(target in ELSEWHERE))
			return [`${file}: ${link} leaves the site; cite a fact or a source instead`];
		if (!/^(?:[/#]|https?:)/.test(target)) return [`${file}: ${link} is relative; begin with "/"`];
		return [];
	});
}

test('links say where they lead, and stay inside the site', () => {
	expect(texts(...PROSE).flatMap(objections)).toEqual([]);
});

describe('refused is', () => {
	const page = (body: string) => objections(readText('here', `---\ntitle: x\n---\n${body}`));

	test.each([
		['an empty label', 'Read [here](/compare/matrix/).'],
		['a link to another site', 'See [the docs](https://example.org/).'],
		['a relative link', 'See [the matrix](../matrix/).'],
	])('%s', (_, body) => {
		expect(page(body)).toHaveLength(1);
	});
});
