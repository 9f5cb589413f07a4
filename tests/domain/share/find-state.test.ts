import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBEDS } from '../../../src/domain/embed/tools.ts';
import { findState, MAX_EXPORT, stateFor } from '../../../src/domain/share/reopen.ts';
import type { ToolId } from '../../../src/domain/share/tools.ts';

/** Address that opens a tool with a state that was written already. */
const addressOf = (id: ToolId, link: string) => `https://site.example${EMBEDS[id].page}#${link}`;

const LINK = addressOf('scoring', 'v=1&kb=2026.11.21&w=40.60&q=a~20b');
const STATE = 'v=1&kb=2026.11.21&w=40.60&q=a~20b';

describe('a state is found', () => {
	test.each([
		['in a bare link', LINK],
		['in a link of an embed', `https://x.example/mesh/embed/scoring/index.html#${STATE}`],
		['in a query, for wikis that drop fragments', `https://x.example/embed/scoring/?${STATE}`],
		['in Markdown', `[here](${LINK})`],
		['in HTML', `<a href="${LINK.replaceAll('&', '&amp;')}">x</a>`],
		['in HTML that was escaped once more', `&lt;${LINK.replaceAll('&', '&amp;')}&gt;`],
		['in HTML of a wiki that escapes twice', `<a href="${LINK.replaceAll('&', '&amp;amp;')}">x</a>`],
		['in JSON', JSON.stringify({ link: LINK }).replaceAll('&', '\\u0026')],
		['with escaped signs', LINK.replaceAll('~', '%7E').replaceAll('=', '%3D')],
		['at the end of a sentence', `See ${LINK}.`],
		['in the middle of a sentence', `See ${LINK}; it is ours.`],
		['with semicolons', LINK.replaceAll('&', ';')],
		['with escaped semicolons', LINK.replaceAll('&', '%3B')],
		['in a table of semicolons', `"a";${LINK};"b"`],
		['behind a backslash', LINK.replaceAll('~', '\\~').replaceAll('_', '\\_')],
		[
			'in a calendar that breaks long lines',
			`BEGIN:VCALENDAR\r\nURL:${LINK.slice(0, 50)}\r\n ${LINK.slice(50)}\r\nEND`,
		],
		[
			'in a calendar whose lines a program has ended otherwise',
			`BEGIN:VCALENDAR\nURL:${LINK.slice(0, 50)}\n\t${LINK.slice(50)}\nEND`,
		],
		['with every sign of the state escaped', LINK.replace(STATE, encodeURIComponent(STATE))],
		['behind a query that a chat has added', LINK.replace('#', '?utm_source=slack&utm_medium=chat#')],
		['behind a query, with every sign escaped', LINK.replace(`#${STATE}`, `?utm_id=1#${encodeURIComponent(STATE)}`)],
		['behind an empty query', LINK.replace('#', '?#')],
		[
			'in a frame that says how it looks in its query',
			`<iframe src="https://x.example/embed/scoring/?theme=dark&amp;view=result#${STATE.replaceAll('&', '&amp;')}"></iframe>`,
		],
		['before what counts readers', `${LINK}&utm_source=slack&utm_medium=chat&_hsenc=p2-a&mc_cid=1`],
		['in a query, behind what counts readers', `https://x.example/embed/scoring/?utm_source=slack&${STATE}`],
		[
			'in an address of a mail program',
			`https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(LINK)}&data=05%7C02%7Cana%40corp.example%7C0&sdata=aB%2Bc%3D&reserved=0`,
		],
		['in an address of a search engine', `https://www.google.com/url?sa=t&q=${encodeURIComponent(LINK)}&sa=D&usg=x`],
		[
			'in an address of a search engine that leaves slashes',
			`https://www.google.com/url?q=https://site.example/compare/scoring/%23${encodeURIComponent(STATE)}&sa=D`,
		],
		['with an escaped #', LINK.replace('#', '%23')],
		['above a heading', `${LINK}\n=====\nR&D\n`],
	])('%s', (_, text) => {
		expect(findState(text)).toMatchObject({ kind: 'state', tool: 'scoring', state: STATE });
	});

	test('in one piece, although another copy was cut', () => {
		expect(findState(`${LINK.slice(0, -4)}\n=0b\n${LINK}`)).toMatchObject({ state: STATE, more: [] });
	});

	test('of the tool at which the reader is, if the text holds several', () => {
		const text = `${addressOf('advisor', 'v=1&en=r')} ${LINK}`;
		expect(findState(text, 'scoring')).toMatchObject({ tool: 'scoring' });
		expect(findState(text, 'matrix')).toMatchObject({ tool: 'advisor' });
	});

	test('of the record first, because a record links to what it rests on', () => {
		const text = `${LINK} ${addressOf('record', 'v=1&d=which-platform')}`;
		expect(findState(text, 'record')).toMatchObject({ tool: 'record' });
		expect(findState(text)).toMatchObject({ tool: 'record' });
	});

	test('and the same one twice is told of nobody, nor are those of other tools', () => {
		expect(findState(`${LINK} ${LINK} ${addressOf('matrix', 'v=1&g=a')}`, 'scoring')).toMatchObject({ more: [] });
		expect(findState(`${LINK} ${addressOf('matrix', 'v=1&w=1')}`, 'scoring')).toMatchObject({ more: [] });
		expect(findState(`${LINK}...&&`)).toMatchObject({ state: STATE });
		expect(findState(`${addressOf('scoring', 'v=1&kb=live')}`)).toMatchObject({ kind: 'state' });
	});

	test('and two different ones are told', () => {
		const found = findState(`${LINK} ${addressOf('scoring', 'v=1&w=1.2')}`);
		expect(found).toMatchObject({ state: STATE });
		expect('more' in found && found.more.join()).toContain('2 different links');
	});
});

describe('what cannot be opened is refused with the reason', () => {
	test.each([
		['', 'nothing', 'Paste an export'],
		[' \n', 'nothing', 'Paste an export'],
		['Hello', 'nothing', 'No link of a tool'],
		['https://site.example/compare/scoring/', 'nothing', 'ends before the part behind “#”'],
		['See https://site.example/embed/matrix/index.html# \n', 'nothing', 'ends before the part behind “#”'],
		['https://site.example/compare/scoring/ and more', 'nothing', 'No link of a tool'],
		['https://site.example/compare/scoring-model/', 'nothing', 'No link of a tool'],
		['https://site.example/compare/scoring/#weights', 'nothing', 'No link of a tool'],
		['https://site.example/compare/scoring/#v=2&w=1', 'damaged', 'version “2”'],
		['https://site.example/compare/scoring/#w=40.60', 'damaged', 'its beginning is missing'],
		['https://site.example/compare/scoring/#v=1&kb=2026.1', 'damaged', 'no edition'],
		['https://site.example/compare/scoring/#v=1&v=1', 'damaged', 'says something twice'],
		['https://site.example/compare/scoring/#v=1&constructor', 'damaged', 'damaged at “constructor”'],
		['https://site.example/compare/scoring/#v=1&__proto__', 'damaged', 'damaged'],
		['https://site.example/compare/scoring/#v=1&KB=2026.11.21', 'damaged', 'damaged at “KB=2026.11.21”'],
		['https://site.example/compare/scoring/?utm_source=slack', 'nothing', 'ends before the part behind “#”'],
		['https://x.example/?url=https%3A%2F%2Fsite.example%2F%23v%3D1%26%E0%A4%A&data=%', 'nothing', 'No link of a tool'],
		['https://site.example/compare/scoring/#v=1&w=4\n0.60&q=a', 'damaged', 'goes on in the next line'],
		['https://site.example/compare/scoring/#v=1&w=40.60 \r\n> &q=a', 'damaged', 'goes on in the next line'],
		['https://site.example/compare/scoring/#\nv=1&w=40.60', 'damaged', 'goes on in the next line'],
		['https://site.example/compare/scoring/#v=1&w=4\n0', 'damaged', 'Join the two lines'],
		[`https://site.example/compare/scoring/#v=1&q=${'a'.repeat(9000)}`, 'damaged', 'longer than 8000'],
	])('%s', (text, kind, reason) => {
		const found = findState(text);
		expect(found.kind).toBe(kind);
		expect('reason' in found && found.reason).toContain(reason);
	});

	test('with only the beginning of what is wrong', () => {
		const reason = (state: string) => {
			const found = findState(addressOf('scoring', state));
			return 'reason' in found ? found.reason : '';
		};
		expect(reason(`v=${'9'.repeat(40)}`)).toContain(`“${'9'.repeat(20)}”`);
		expect(reason(`v=1&kb=${'9'.repeat(40)}`)).toContain(`“${'9'.repeat(20)}”`);
		expect(reason(`v=1&${'x'.repeat(60)}`)).toContain(`“${'x'.repeat(40)}”`);
	});

	test('but what is no key of any tool is left out, whatever it is called', () => {
		for (const pair of ['constructor=1', '__proto__=1', `${'x'.repeat(9)}=1`]) {
			expect(findState(addressOf('scoring', `v=1&${pair}&w=40.60`))).toMatchObject({ state: 'v=1&w=40.60' });
		}
	});

	test('a link that is longer than any, up to the longest', () => {
		const link = (length: number) => findState(addressOf('scoring', 'v=1&q='.padEnd(length, 'a'))).kind;
		expect([link(8000), link(8001)]).toEqual(['state', 'damaged']);
	});

	test('a text that is longer than any export, without being read', () => {
		const reason = (text: string) => {
			const found = findState(text);
			return 'reason' in found ? found.reason : found.kind;
		};
		expect(reason(LINK.padEnd(MAX_EXPORT))).toBe('state');
		expect(reason(LINK.padEnd(MAX_EXPORT + 1))).toBe('The text is longer than any export of this handbook.');
	});

	test('whatever the text is, nothing throws, and what is found is a link', () => {
		const words = fc.constantFrom(
			'/compare/scoring/#',
			'v=1',
			'&',
			'&amp;',
			'kb=',
			'<script>',
			'"',
			'%',
			'%7E',
			'%23',
			'%2F',
			'%3D',
			'?',
			'\n',
			'~',
			'\\',
			'\u202e',
		);
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(words).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const found = findState(text);
				expect(found.kind === 'state' ? found.state : 'a=b').toMatch(/^[A-Za-z0-9._~=&-]+$/);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('stateFor()', () => {
	test('takes the part behind the # of a link, of the page of a tool or of its embed', () => {
		const state = 'v=1&kb=2026.11.21&m=linkerd';
		for (const page of ['https://site.example/adopt/certificate-planner/', '/embed/certificates/']) {
			expect(stateFor('certificates', ` ${page}#${state} `)).toEqual({ state });
		}
		expect(stateFor('overhead', 'https://site.example/cost/estimator/#v=1&p=500')).toEqual({ state: 'v=1&p=500' });
	});

	test('leaves out how an embed looks, which is chosen anew', () => {
		expect(stateFor('matrix', '/embed/matrix/#v=1&theme=dark&g=resilience&view=table')).toEqual({
			state: 'v=1&g=resilience',
		});
	});

	test('of nothing is nothing', () => {
		expect(stateFor('matrix', ' ')).toEqual({ state: '' });
	});

	test('says where a link is damaged', () => {
		expect(stateFor('scoring', 'https://site.example/compare/scoring/#w=40.60').error).toContain(
			'beginning is missing',
		);
	});

	test('takes the link of its own tool out of a text that holds several', () => {
		const text = 'https://site.example/compare/matrix/#v=1&d=1 https://site.example/compare/scoring/#v=1&w=1.2';
		expect(stateFor('scoring', text)).toEqual({ state: 'v=1&w=1.2' });
	});

	test('names the tool that a link belongs to', () => {
		expect(stateFor('scoring', '/compare/matrix/#v=1&d=1').belongsTo).toBe('matrix');
		expect(stateFor('matrix', '/compare/matrix/#v=1&d=1')).not.toHaveProperty('belongsTo');
	});

	test.each([
		['https://site.example/compare/matrix/#v=1&d=1', 'belongs to the matrix'],
		['https://site.example/compare/scoring/', 'ends before the part behind “#”'],
		['https://site.example/compare/scoring/#"><script>', 'No link of a tool'],
		['javascript:alert(1)', 'No link of a tool'],
	])('refuses %s and says why', (link, reason) => {
		expect(stateFor('scoring', link)).toMatchObject({ state: '', error: expect.stringContaining(reason) });
	});
});
