import { expect, test } from 'vitest';
import { holdsWords } from '../../../src/domain/text/words-in.ts';

test.each([
	[
		'finds each word in any of the texts, in any order and case',
		['Retry budgets', undefined, 'of Linkerd'],
		'LINKERD  retry',
		true,
	],
	['finds a part of a word', ['certificates'], 'cert', true],
	['misses a word that no text holds', ['Retry budgets'], 'retry timeout', false],
	['leaves nothing out where nothing is looked for', [], '  ', true],
] as const)('%s', (_, texts, sought, holds) => {
	expect(holdsWords(texts, sought)).toBe(holds);
});
