import { expect, test } from 'vitest';
import { describeFacts } from '../../../src/tools/record/words.ts';

test.each([
	[0, 12, '12 facts say what they said.'],
	[0, 1, '1 fact says what it said.'],
	[1, 0, '1 fact changed. 0 facts say what they said.'],
	[2, 1, '2 facts changed. 1 fact says what it said.'],
])('%d facts that changed and %d that did not are told in whole words', (changed, unchanged, text) => {
	expect(describeFacts(changed, unchanged)).toBe(text);
});
