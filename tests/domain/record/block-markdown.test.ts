import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock } from '../../../src/domain/record/block.ts';
import { rendered } from './markdown.ts';
import { anyRecorded } from './records.ts';

test('the data of a record ends in one block of code, whatever its texts hold', async () => {
	await fc.assert(
		fc.asyncProperty(anyRecorded, async (recorded) => {
			const html = await rendered(dataBlock(recorded, []).join('\n'));
			expect(html.startsWith('<pre><code class="language-json">') && html.trimEnd().endsWith('</code></pre>')).toBe(
				true,
			);
			expect(html.match(/<[a-z]/g)).toHaveLength(2);
		}),
		{ numRuns: 300 },
	);
});
