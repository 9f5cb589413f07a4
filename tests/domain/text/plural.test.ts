import { expect, test } from 'vitest';
import { plural } from '../../../src/domain/text/plural.ts';

test.each([
	[0, '0 notes'],
	[1, '1 note'],
	[2, '2 notes'],
])('%d of a thing are counted as “%s”', (count, text) => {
	expect(plural(count, 'note')).toBe(text);
});
