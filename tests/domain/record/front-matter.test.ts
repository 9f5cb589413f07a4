import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/domain/record/front-matter.ts';
import { anyText } from './any-text.ts';

/** What a reader of YAML finds between the two lines of hyphens; both versions of YAML have to agree. */
function read(lines: readonly string[], version: '1.1' | '1.2' = '1.2'): unknown {
	expect([lines[0], lines.at(-1)]).toEqual(['---', '---']);
	expect(lines.slice(1, -1).every((line) => !line.includes('\n') && line !== '---')).toBe(true);
	return parse(lines.slice(1, -1).join('\n'), { version });
}

describe('front matter', () => {
	test.each(['1.1', '1.2'] as const)('is read back to the same texts and lists in YAML %s', (version) => {
		fc.assert(
			fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (title, names) => {
				const lines = frontMatter({ title, names, completed: false, due: null });
				expect(read(lines, version)).toEqual({ title, names, completed: false, due: null });
			}),
			{ numRuns: 1000 },
		);
	});

	test.each(['yes', 'No', 'null', '~', 'true', 'off', '0012', '1e3', '2026-11-22', '- a', 'a: b', 'a #b', '', ' a'])(
		'keeps %j a text',
		(title) => {
			expect(read(frontMatter({ title }), '1.1')).toEqual({ title });
		},
	);

	test('is plain where nothing can be misunderstood', () => {
		expect(
			frontMatter({
				status: 'proposed',
				date: { day: '2026-11-22' },
				'decision-makers': ['Ana Ruiz', 'Bo'],
				informed: [],
			}),
		).toEqual([
			'---',
			'status: proposed',
			'date: 2026-11-22',
			'decision-makers: [Ana Ruiz, Bo]',
			'informed: []',
			'---',
		]);
	});

	test('shows what cannot be seen', () => {
		expect(frontMatter({ title: 'a\u202eb' })[1]).toBe('title: "a\\u202eb"');
	});
});
