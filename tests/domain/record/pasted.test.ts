import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LENGTH } from '../../../src/domain/permalink/link.ts';
import { readPasted, SOURCES, type SourceName } from '../../../src/domain/record/pasted.ts';
import { FORMS, type Form, type FormId } from '../../../src/domain/share/forms.ts';
import { LINKS, reportFor } from '../share/reports.ts';
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

	test('in any order and up to its greatest length', () => {
		const longest = `v=1&x=${'a'.repeat(MAX_LENGTH - 6)}`;
		for (const state of ['sv=25&en=r&v=1', longest]) expect(readPasted(state, 'advice')).toEqual({ state });
		expect(readPasted(`${longest}a`, 'advice')).toHaveProperty('problem');
	});

	test.each([
		['a wiki', `[https://site.example/decide/advisor/#${STATE.replace('en=r', 'en%3Dr%7Ea')} Open this result]`],
		['an embed', `https://site.example/embed/advisor/?theme=dark&${STATE.replace('en=r', 'en=r~a')}&view=table`],
		['a page of HTML', `<a href="https://site.example/decide/advisor/#${STATE.replace('en=r', 'en=r&#126;a')}">x</a>`],
	])('without what %s has put into it', (_, text) => {
		expect(readPasted(text, 'advice')).toEqual({ state: STATE.replace('en=r', 'en=r~a') });
	});
});

const NAMES = Object.keys(SOURCES) as SourceName[];

describe.each(NAMES)('what was exported as %s', (source) => {
	const tool = SOURCES[source];
	const { report } = reportFor(tool, LINKS[tool]);
	const frame = { url: `https://site.example/embed/${tool}/#${LINKS[tool]}&theme=dark`, title: 'A title', height: 900 };

	// The tag of a picture names only the files that hold the link.
	test.each((Object.keys(FORMS) as FormId[]).filter((form) => form !== 'picture'))(
		'is understood in the form %s, and known for what it is in the field of another',
		(form) => {
			const text = (FORMS[form] as Form).make({ report, frame });
			expect(readPasted(text, source)).toEqual({ state: LINKS[tool] });
			for (const other of NAMES.filter((name) => name !== source)) {
				expect(readPasted(text, other)).toMatchObject({ meant: source });
			}
		},
	);
});

describe('refused, with a reason, is', () => {
	test.each([
		['a link of another tool', `https://site.example/compare/scoring/#${STATE}`, 'the scoring calculator', 'ranking'],
		['a link of a tool that a record does not take', `https://x.example/compare/matrix/#${STATE}`, 'the matrix'],
		['another site', 'https://evil.example/advisor?x=1', 'No link of a tool'],
		['a page with the name of the file in its path', `/decide/index.htmladvisor/#${STATE}`, 'No link of a tool'],
		['a link without a state', 'https://site.example/decide/advisor/', 'ends before the part behind “#”'],
		['words', 'our advisor result', 'No link of a tool'],
		['a script', 'javascript:alert(1)', 'No link of a tool'],
		['markup in the place of a state', 'https://site.example/decide/advisor/#<b>=', 'No link of a tool'],
		['a state without its beginning', 'en=r&sv=25', 'its beginning is missing'],
		['a newer grammar', 'https://site.example/decide/advisor/#v=2&en=r', 'version “2”'],
		['a much newer grammar', 'v=12&en=r', 'version “12”'],
		['a link that is too long', `#v=1&x=${'a'.repeat(9000)}`, 'longer than'],
	])('%s', (_, text, reason, meant?: string) => {
		const read = readPasted(text, 'advice');
		expect(read).toMatchObject({ problem: expect.stringContaining(reason) });
		expect('meant' in read ? read.meant : undefined).toBe(meant);
	});

	test('but nothing makes it throw, and what it lets through holds no markup', () => {
		fc.assert(
			fc.property(
				anyText,
				fc.constantFrom(...NAMES),
				fc.constantFrom('', '#', 'https://x.example/decide/advisor/#', '?', '/embed/overhead/#v=1&'),
				(text, wanted, before) => {
					const read = readPasted(before + text, wanted);
					if ('state' in read) expect(read.state).toMatch(/^[A-Za-z0-9._~&=-]*$/);
				},
			),
			{ numRuns: 2000 },
		);
	});
});
