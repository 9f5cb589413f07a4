import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, run } from '../../../scripts/install.mjs';

/** What readers read as text. Facts quote names, versions and labels of all kinds, so their words are not checked. */
const CHECKED =
	'content/{docs,platforms,needs,decisions,verdicts,questions,claims,glossary,scores,checklist,criteria,capabilities,capacities,emphases,advice,scenarios}/**';

/** Words that the spell checker does not know, each with its file and line. */
function unknownWords(files: string): string[] {
	const options = ['lint', '--no-progress', '--no-summary', '--no-color', '--dot', '--no-gitignore'];
	const { stdout } = run('cspell', [...options, files], { stdio: 'pipe', encoding: 'utf8' });
	return String(stdout).split('\n').filter(Boolean);
}

test('every word is spelled as in American English, or stands in the dictionary of the field', () => {
	expect(unknownWords(CHECKED)).toEqual([]);
});

test('the dictionary of the field is in order', () => {
	const words = readFileSync(join(PROJECT, 'tests/content/prose/dictionary.txt'), 'utf8').trim().split('\n').slice(1);
	expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
});

describe('refused is', () => {
	test.each([
		['a misspelt word', 'The proxy recieves the request.'],
		['British spelling', 'The colour of the answer.'],
	])('%s', (_, text) => {
		mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
		const folder = mkdtempSync(join(PROJECT, 'test-results', 'spelling-'));
		try {
			writeFileSync(join(folder, 'page.mdx'), text);
			expect(unknownWords(`${folder.slice(PROJECT.length)}/*.mdx`)).toHaveLength(1);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
