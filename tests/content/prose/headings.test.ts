import { describe, expect, test } from 'vitest';
import { PROSE, readText, type Text, texts } from './texts.ts';

/** Headings that skip a level. The title of the page is the first level, so prose starts at the second. */
function objections({ file, body }: Text): string[] {
	let above = 1;
	return [...body.matchAll(/^(#+) (.+)$/gm)].flatMap(([heading, marks = '']) => {
		const wrong = marks.length === 1 || marks.length > above + 1;
		above = marks.length;
		return wrong ? [`${file}: "${heading}" is not one level below what stands above it`] : [];
	});
}

test('headings go down one level at a time', () => {
	expect(texts(...PROSE).flatMap(objections)).toEqual([]);
});

describe('refused is', () => {
	const page = (body: string) => objections(readText('here', `---\ntitle: x\n---\n${body}`));

	test('a second title', () => {
		expect(page('# Title')).toHaveLength(1);
	});

	test('a level that is skipped', () => {
		expect(page('## One\n\n#### Three')).toHaveLength(1);
	});

	test('but not the way back up', () => {
		expect(page('## One\n\n### Two\n\n## Three')).toEqual([]);
	});
});
