import { describe, expect, test } from 'vitest';
import { readPages } from './dist.ts';

const NO_PROSE = /<(script|style|pre|svg|code)\b[\s\S]*?<\/\1>/g;

/** Marks of facts follow their sentence without a space. */
const CITE = /<a class="cite[\s\S]*?<\/a>/g;

/** Words that run into a link or an emphasis after them, because a line break between them was no space. */
function joinedWords(html: string): string[] {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	const text = main.replace(NO_PROSE, '').replace(CITE, '').replaceAll('&quot;', '"');
	return [...text.matchAll(/[a-z,;:]{2,}<(?:a|b|strong|em|time)[ >][^>]*>?[^<]*/g)].map(([joined]) => joined);
}

test('no word runs into the link that follows it', () => {
	const found = readPages().flatMap(({ path, html }) => joinedWords(html).map((joined) => `${path}: ${joined}`));
	expect(found).toEqual([]);
});

describe('a word before a link', () => {
	test('is found where it runs into it', () => {
		expect(joinedWords('<main>Weigh them in<a href="/a/">the calculator</a>.</main>')).toHaveLength(1);
	});

	test('may stand before a space, a quotation mark or the mark of a fact', () => {
		const fine = ['in <a href="/a/">a</a>', '&quot;<a href="/a/">a</a>', 'proxy<a class="cite" href="#f">1</a>'];
		for (const html of fine) expect(joinedWords(`<main>${html}</main>`)).toEqual([]);
	});
});
