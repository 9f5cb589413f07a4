import { expect, test } from 'vitest';
import { readContent } from './read.ts';

test('every file satisfies the schema of its collection', () => {
	expect(readContent().violations).toEqual([]);
});
