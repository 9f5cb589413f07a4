import { describe, expect, test } from 'vitest';
import { running } from '../../../src/domain/text/running.ts';
import { readText, type Text, texts } from './texts.ts';

/** A first paragraph that is longer does not answer, it introduces. */
const MOST_WORDS = 60;

/** What is wrong with the beginning of a page: it must answer before any heading, list, table or component. */
function objections({ file, body }: Text): string[] {
	const first = body.trim().split(/\n\s*\n/)[0] ?? '';
	if (/^(?:#|<|\||[-*] |\d+\. )/.test(first)) return [`${file}: begin with a paragraph that answers the title`];
	const words = running(first).split(/\s+/).filter(Boolean).length;
	return words > MOST_WORDS ? [`${file}: the first paragraph has ${words} words, more than ${MOST_WORDS}`] : [];
}

test('every page answers its title in a short first paragraph', () => {
	expect(texts('docs', 'platforms').flatMap(objections)).toEqual([]);
});

describe('refused is', () => {
	const page = (body: string) => objections(readText('here', `---\ntitle: x\n---\n${body}`));

	test('a page that begins with a heading', () => {
		expect(page('## Overview\n\nText.')).toHaveLength(1);
	});

	test('a page that begins with a component', () => {
		expect(page('<Figure name="planes" />\n\nText.')).toHaveLength(1);
	});

	test('a first paragraph that is too long', () => {
		expect(page('word '.repeat(61))).toEqual(['here: the first paragraph has 61 words, more than 60']);
	});

	test('but not a short answer with a fact in it', () => {
		expect(page('It encrypts. <Cite id="linkerd/mtls-default" />\n\n## Why')).toEqual([]);
	});
});
