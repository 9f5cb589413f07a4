import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './dist.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// The framework writes void elements and attributes in its own style, and removes what white space can be removed.
		'void-style': 'off',
		'attr-quotes': 'off',
		'attribute-boolean-style': 'off',
		'no-trailing-whitespace': 'off',
		'no-implicit-close': 'off',
		doctype: 'off',
		// Style attributes carry custom properties of Starlight.
		'no-inline-style': 'off',
		// Starlight's button for the menu, its two tables of contents of which one is hidden, and its anchor "_top".
		'no-implicit-button-type': 'off',
		'unique-landmark': 'off',
		'valid-id': ['error', { relaxed: true }],
		// Long descriptions and titles are decided by search engines and readers, not by a number.
		'long-title': 'off',
		// Regions are named where several of a kind exist; scrolling tables need the name.
		'prefer-native-element': 'off',
	},
});

/** What the validator objects to, one line each. */
async function objections(path: string, html: string): Promise<string[]> {
	// Expressive Code puts blocks into code elements, which every browser shows as it intends.
	const own = html.replace(/<figure class="frame[\s\S]*?<\/figure>/g, '<figure></figure>');
	const report = await validator.validateString(own, path);
	return report.results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
	);
}

test('every page is valid HTML', async () => {
	const all = await Promise.all(readPages().map(({ path, html }) => objections(path, html)));
	expect([...new Set(all.flat())].slice(0, 40)).toEqual([]);
});

test('invalid HTML is refused', async () => {
	const broken =
		'<!doctype html><html lang="en"><head><title>x</title></head><body><p><div id="a"></div><i id="a"></i></body></html>';
	expect((await objections('/broken/', broken)).join('\n')).toMatch(/no-dup-id/);
});
