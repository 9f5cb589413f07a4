import { expect, test } from 'vitest';
import { spansOf, spansToMarkdown } from '../../../src/domain/text/spans.ts';

test('spansOf() takes code out of a line', () => {
	expect(spansOf('`linkerd check` says when.')).toEqual([
		{ text: 'linkerd check', code: true },
		{ text: ' says when.', code: false },
	]);
	expect(spansOf('Ask both.')).toEqual([{ text: 'Ask both.', code: false }]);
	expect(spansOf('')).toEqual([]);
});

test('spansToMarkdown() keeps code as it is and lets nothing else become markup', () => {
	expect(spansToMarkdown('Run `a | b <c>` for *every* pod_name.')).toBe('Run `a | b <c>` for \\*every\\* pod\\_name.');
});
