import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../../scripts/install.mjs';
import { issueAddress, reportPath } from '../../../src/domain/evidence/report.ts';
import { factToReport, reportText } from '../../../src/domain/evidence/report-text.ts';

const ID = 'linkerd/retry-budget';

test('the page for reports finds the fact in the address that led to it', () => {
	expect(factToReport(new URL(reportPath(ID), 'https://x.example').hash)).toBe(ID);
	expect(factToReport('#fact=linkerd%2Fretry-budget')).toBe(ID);
	expect(factToReport(`fact=${ID}`)).toBe(ID);
	const longest = `a/${'b'.repeat(118)}`;
	expect(factToReport(`#fact=${longest}`)).toBe(longest);
	expect(factToReport(`#fact=${longest}b`)).toBeUndefined();
});

describe('an address that names no fact fills in nothing:', () => {
	test.each([
		'',
		'#',
		'#of',
		'#a&fact=a/b',
		'#fact=',
		'#fact=linkerd',
		'#fact=a/b/c',
		'#fact=<b>/x',
		`#fact=a/${'b'.repeat(200)}`,
	])('%s', (hash) => {
		expect(factToReport(hash)).toBeUndefined();
	});

	test('whatever it is, only the characters of ids get through', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(factToReport(`#fact=${text}`) ?? 'a/b').toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
			}),
			{ numRuns: 300 },
		);
	});
});

test('the form for reports has the field that the link fills in', () => {
	const address = new URL(issueAddress('https://github.com/owner/name/', ID));
	expect(`${address.origin}${address.pathname}`).toBe('https://github.com/owner/name/issues/new');
	const template = String(address.searchParams.get('template'));
	const form = parse(readFileSync(join(PROJECT, '.github/ISSUE_TEMPLATE', template), 'utf8')) as {
		body: { id: string }[];
	};
	const fields = form.body.map(({ id }) => id);
	const filled = [...address.searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
	expect(filled).toEqual(['fact']);
	expect(fields).toEqual(expect.arrayContaining(filled));
});

test('the text to copy names the fact, and the edition that it was read in', () => {
	const text = reportText(ID, '2026.11.21');
	expect(text).toContain(`Fact: ${ID}\n`);
	expect(text).toContain('Facts edition: 2026.11.21\n');
});
