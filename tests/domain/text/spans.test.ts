import { expect, test } from 'vitest';
import { spansOf } from '../../../src/domain/text/spans.ts';

test('spansOf() takes code out of a line', () => {
	expect(spansOf('`linkerd check` says when.')).toEqual([
		{ text: 'linkerd check', code: true },
		{ text: ' says when.', code: false },
	]);
	expect(spansOf('Ask both.')).toEqual([{ text: 'Ask both.', code: false }]);
	expect(spansOf('')).toEqual([]);
});
