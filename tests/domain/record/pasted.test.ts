import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LENGTH } from '../../../src/domain/permalink/link.ts';
import { readPasted, SOURCES, type SourceName } from '../../../src/domain/record/pasted.ts';
import { anyText } from './any-text.ts';

const STATE = 'v=1&kb=2026.11.21&en=r&sv=25';

describe('a link of the advisor is understood', () => {
	test.each([
		['as a whole', `https://site.example/decide/advisor/#${STATE}`],
		['from a site below a path', `https://intranet.example:8443/tools/mesh/decide/advisor/#${STATE}`],
		['of an embed', `https://site.example/embed/advisor/#${STATE}`],
		['of an embed with a query', `https://site.example/embed/advisor/?${STATE}`],
		['without the slash at the end', `https://site.example/decide/advisor#${STATE}`],
		['with the name of the file', `https://site.example/decide/advisor/index.html#${STATE}`],
		['as a path', `/decide/advisor/#${STATE}`],
		['as the part behind the sign', `#${STATE}`],
		['as a bare state', STATE],
		['with white space around it', `\n  ${STATE}  \n`],
		['between angle brackets', `<https://site.example/decide/advisor/#${STATE}>`],
		['as a link of Markdown', `[The answers](https://site.example/decide/advisor/#${STATE})`],
		[
			'as a link of Markdown whose words look like a state',
			`[Answers #1](https://site.example/decide/advisor/#${STATE})`,
		],
		['between several marks', `(<“https://site.example/decide/advisor/#${STATE}”>)`],
		['behind a question mark alone', `?${STATE}`],
		['as it stands in HTML', `https://site.example/decide/advisor/#${STATE.replaceAll('&', '&amp;')}`],
	])('%s', (_, text) => {
		expect(readPasted(text, 'advice')).toEqual({ state: STATE });
	});

	test('without its version, in any order and up to its greatest length', () => {
		const longest = `v=1&x=${'a'.repeat(MAX_LENGTH - 6)}`;
		for (const state of ['en=r&sv=25', 'sv=25&en=r&v=1', longest])
			expect(readPasted(state, 'advice')).toEqual({ state });
		expect(readPasted(`${longest}a`, 'advice')).toHaveProperty('problem');
	});
});

describe('refused, with a reason, is', () => {
	test.each([
		[
			'a link of another tool',
			`https://site.example/compare/scoring/#${STATE}`,
			'of the scoring calculator',
			'ranking',
		],
		[
			'a link of a tool that a record does not take',
			`https://site.example/compare/matrix/#${STATE}`,
			'no link of the advisor',
		],
		['another site', 'https://evil.example/advisor?x=1', 'no link of the advisor'],
		['a host that is called like the page', `https://decide/advisor/#${STATE}`, 'no link of the advisor'],
		['a page with the name of the file in its path', `/decide/index.htmladvisor/#${STATE}`, 'no link of the advisor'],
		['a much newer grammar', 'v=12&en=r', 'version “12”'],
		['a link without a state', 'https://site.example/decide/advisor/', 'ends before the part behind “#”'],
		['words', 'our advisor result', 'no link of the advisor'],
		['a script', 'javascript:alert(1)', 'no link of the advisor'],
		['markup in the state', 'https://site.example/decide/advisor/#v=1&en=<b>', 'damaged'],
		['a newer grammar', 'https://site.example/decide/advisor/#v=2&en=r', 'version “2”'],
		['a link that is too long', `#v=1&x=${'a'.repeat(9000)}`, 'longer than'],
	])('%s', (_, text, reason, meant?: string) => {
		const read = readPasted(text, 'advice');
		expect(read).toMatchObject({ problem: expect.stringContaining(reason) });
		expect('meant' in read ? read.meant : undefined).toBe(meant);
	});

	test('but nothing makes it throw, and what it lets through holds no markup', () => {
		const names = Object.keys(SOURCES) as SourceName[];
		fc.assert(
			fc.property(
				anyText,
				fc.constantFrom(...names),
				fc.constantFrom('', '#', 'https://x.example/decide/advisor/#', '?', '/embed/overhead/#v=1&'),
				(text, wanted, before) => {
					const read = readPasted(before + text, wanted);
					if ('state' in read) expect(read.state).toMatch(/^[A-Za-z0-9._~%&=-]*$/);
				},
			),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
