import { describe, expect, test } from 'vitest';
import {
	type Block,
	heading,
	list,
	markdownLines,
	paragraph,
	section,
	table,
	under,
} from '../../../src/domain/record/document.ts';

describe('a document as Markdown', () => {
	test.each<[string, readonly Block[], string[]]>([
		['a heading of the second level', [heading(2, 'Goal')], ['## Goal']],
		['lines that stand together', paragraph('one', '', 'two'), ['one', 'two']],
		['points', list(['a', 'b']), ['* a', '* b']],
		['steps', list(['a', 'b'], 'steps'), ['1. a', '2. b']],
		['tasks', list(['a'], 'tasks'), ['- [ ] a']],
		['a table', table(['', 'B'], [['a', 'b']]), ['|  | B |', '| --- | --- |', '| a | b |']],
		['front matter', [{ kind: 'fields', fields: { status: 'proposed' } }], ['---', 'status: proposed', '---']],
	])('writes %s, and an empty line behind it', (_, blocks, lines) => {
		expect(markdownLines(blocks)).toEqual([...lines, '']);
	});

	test('separates what stands below each other', () => {
		expect(markdownLines(section(3, 'Risks', paragraph('Two:'), list(['a']), list(['b'])))).toEqual(
			['### Risks', 'Two:', '* a', '* b'].flatMap((line) => [line, '']),
		);
	});
});

test('what has no content leaves nothing behind, neither a heading nor an introduction', () => {
	const nothing = [...paragraph(), ...paragraph(''), ...list([]), ...table(['A'], [])];
	expect(nothing).toEqual([]);
	expect(section(2, 'Risks', nothing, under('These:', nothing))).toEqual([]);
});
