import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { pageExtension } from '../../../src/schema/page.ts';
import { readText, type Text, texts } from './texts.ts';

/** Search engines and the search of the site cut longer ones. */
const page = pageExtension.extend({
	title: z.string().min(1).max(70),
	description: z.string().min(40).max(160),
});

function objections({ file, frontMatter }: Text, today: string): string[] {
	const result = page.safeParse(frontMatter);
	if (!result.success) return result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
	return result.data.reviewed > today ? [`${file}: reviewed: lies in the future`] : [];
}

const TODAY = new Date().toISOString().slice(0, 10);

test('every page has a title, a description and the day of its last review', () => {
	expect(texts('docs').flatMap((text) => objections(text, TODAY))).toEqual([]);
});

describe('refused is', () => {
	const sound = 'title: Title\ndescription: A description that says what a reader gets from it.\nkind: guide\n';
	const check = (front: string) => objections(readText('here', `---\n${front}---\nText.`), TODAY);

	test('a page without the day of its review', () => {
		expect(check(sound)).toHaveLength(1);
	});

	test('a review in the future', () => {
		expect(check(`${sound}reviewed: 2999-01-01\n`)).toEqual(['here: reviewed: lies in the future']);
	});

	test('an alias that YAML reads as a number', () => {
		expect(check(`${sound}reviewed: 2026-11-21\naliases: [503]\n`)).toHaveLength(1);
	});

	test('but not a sound one', () => {
		expect(check(`${sound}reviewed: 2026-11-21\n`)).toEqual([]);
	});
});
