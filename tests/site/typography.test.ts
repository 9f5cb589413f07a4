import { describe, expect, test } from 'vitest';
import { type Page, readPages } from './dist.ts';

/** Whose text is quoted as it has to be typed, or is not shown. */
const AS_TYPED = /<(script|style|pre|code|textarea|template)\b[\s\S]*?<\/\1>/g;

/** Words that only the search reads. They are what somebody types. */
const FOR_SEARCH = /<p hidden[^>]*>[^<]*<\/p>/g;

const TAG = /<(?:[^>"]|"[^"]*")*>/g;

/** The value of a setting inside a sentence is copied. */
const SETTING = /="[^"]*"/g;

/** Marks as a typewriter has them, each with the words around it. */
function typedMarks({ path, html }: Page): string[] {
	const text = html
		.replace(AS_TYPED, '')
		.replace(FOR_SEARCH, '')
		.replace(TAG, '')
		.replace(/&quot;|&#34;|&#x22;/g, '"')
		.replace(/&#39;|&#x27;|&apos;/g, "'")
		.replace(SETTING, '');
	return [...text.matchAll(/["']/g)].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 30), index + 30)}`);
}

/** Marks of facts that stand apart from their sentence: only between two of them is a space. */
function strayMarks({ path, html }: Page): string[] {
	const stray = html.matchAll(/(?<!<a class="cite[^>]*>\d+<\/a>)\s<a class="cite[^>]*>(\d+)<\/a>/g);
	return [...stray].map(([, number]) => `${path}: ${number}`);
}

const pages = readPages();

test('every page prints its quotation marks and apostrophes in one way', () => {
	expect(pages.flatMap(typedMarks).slice(0, 40)).toEqual([]);
});

test('the mark of a fact stands at its sentence', () => {
	expect(pages.some(({ html }) => html.includes('class="cite'))).toBe(true);
	expect(pages.flatMap(strayMarks).slice(0, 40)).toEqual([]);
});

describe('refused is', () => {
	test.each(['<p>Istio&#39;s</p>', "<p>Istio's</p>", '<li>a "need"</li>', '<p title="x">&quot;no&quot;</p>'])(
		'a typed mark in %s',
		(html) => {
			expect(typedMarks({ path: '/x/', html })).not.toEqual([]);
		},
	);

	test('but not in code, in an attribute or in a setting', () => {
		const html = `<p data-code="a > 'b'">Istio’s <code>"x"</code>, --addr=&quot;&quot;</p>`;
		expect(typedMarks({ path: '/x/', html })).toEqual([]);
	});

	test('a space before the mark of a fact, unless another mark stands before it', () => {
		const mark = '<a class="cite" href="#a">1</a>';
		expect(strayMarks({ path: '/x/', html: `<p>It does. ${mark}</p>` })).toHaveLength(1);
		expect(strayMarks({ path: '/x/', html: `<p>It does.${mark} ${mark}</p>` })).toEqual([]);
	});
});
