import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataBlock } from '../../../src/domain/record/block.ts';
import { MAX_RECORD_LENGTH, readRecord } from '../../../src/domain/record/read-block.ts';
import type { Recorded } from '../../../src/domain/record/recorded.ts';
import { anyText } from './any-text.ts';
import { anyRecorded, PLAIN } from './records.ts';

const BODY = ['---', 'status: proposed', '---', '', '# A title', '', 'Some text.', ''];
const file = (recorded: Recorded, body: readonly string[] = BODY) =>
	[...body, ...dataBlock(recorded, body), ''].join('\n');

const FILE = file(PLAIN);
const BLOCK = FILE.slice(FILE.indexOf('{'), FILE.lastIndexOf('}') + 1);

/** What a text is read as, if it can be read. */
function opened(text: string) {
	const read = readRecord(text);
	if ('problem' in read) throw new Error(read.problem);
	return read;
}

const problem = (text: string): string => {
	const read = readRecord(text);
	return 'problem' in read ? read.problem : '';
};

describe('a record that was saved', () => {
	test('is opened again with the same states and texts, whatever they hold', () => {
		fc.assert(
			fc.property(anyRecorded, fc.array(anyText, { maxLength: 3 }), (recorded, body) => {
				expect(opened(file(recorded, body))).toEqual({ recorded, altered: false, edited: false, corrections: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		['with line ends of another system', FILE.replaceAll('\n', '\r\n')],
		['formatted anew', FILE.replace(BLOCK, JSON.stringify(JSON.parse(BLOCK), undefined, 4))],
		['on one line', FILE.replace(BLOCK, JSON.stringify(JSON.parse(BLOCK)))],
		['with other fences', FILE.replaceAll('```', '~~~')],
		['wrapped at other places', FILE.replace('Some text.', 'Some\ntext.')],
	])('is the same %s', (_, text) => {
		expect(opened(text)).toEqual({ recorded: PLAIN, altered: false, edited: false, corrections: [] });
	});

	test.each([
		['its block alone', BLOCK],
		['its block in an HTML comment', `<!-- ${BLOCK} -->`],
		['what a wiki shows of it', `A title\n\nSome text.\n\n${BLOCK}\n\nEdit this page`],
	])('can be opened from %s', (_, text) => {
		expect(opened(text)).toMatchObject({ recorded: PLAIN, altered: false });
	});

	test('says when the text above its data was edited', () => {
		expect(opened(FILE.replace('proposed', 'accepted'))).toMatchObject({
			recorded: PLAIN,
			altered: false,
			edited: true,
		});
	});

	test('says when its data was edited', () => {
		expect(opened(FILE.replace('"revision": 0', '"revision": 7'))).toMatchObject({
			recorded: { ...PLAIN, revision: 7 },
			altered: true,
		});
		expect(opened(FILE.replace('0123abcd', '0123abce')).altered).toBe(true);
	});
});

describe('refused, with a reason, is', () => {
	test.each([
		['nothing', '  \n', 'empty'],
		['a text without data', '# A title', 'No data of a record was found'],
		[
			'fields that a formatter sorted',
			'{"answers": 1, "format": "mesh-or-not/record"}',
			'Use the file as it was saved',
		],
		['the file of another tool', '{"format": "mesh-or-not/checklist", "version": 1}', 'another tool, “checklist”'],
		['data that breaks off', FILE.slice(0, FILE.indexOf('"found"') + 20), 'damaged'],
		['curly quotation marks', FILE.replace('"revision"', '“revision”'), 'damaged'],
		['a newer version', FILE.replace('"version": 1', '"version": 2'), 'newer form of this page: version 2'],
		['a version that is none', FILE.replace('"version": 1', '"version": "x"'), 'which version'],
		['two records', FILE + FILE, 'more than one record'],
		['a text that is too long', FILE + 'x'.repeat(MAX_RECORD_LENGTH), 'longer than'],
	])('%s', (_, text, reason) => {
		expect(problem(text)).toContain(reason);
	});

	test('but nothing else than that: reading never throws', () => {
		const cut = fc.tuple(fc.nat(FILE.length), fc.nat(20), anyText).map(([at, length, text]) => {
			return FILE.slice(0, at) + text + FILE.slice(at + length);
		});
		fc.assert(
			fc.property(fc.oneof(cut, anyText), (text) => {
				expect(() => readRecord(text)).not.toThrow();
			}),
			{ numRuns: 2000 },
		);
	});

	test('a text that is built to exhaust the page', () => {
		const deep = `{"format": "mesh-or-not/record", "version": 1, "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(problem(deep)).toContain('damaged');
		expect(problem('{"format": "mesh-or-not/record", '.repeat(14_000))).toContain('damaged');
	});
});

describe('of data that somebody else wrote', () => {
	const written = (part: Record<string, unknown>) =>
		opened(JSON.stringify({ format: 'mesh-or-not/record', version: 1, ...part }));

	test('only what fits is taken, and the reader is told', () => {
		const { recorded, altered, corrections } = written({
			id: '../../etc',
			revision: -1,
			saved: '2026-02-31',
			basis: { advice: 'v=1&x=<script>', decision: '../x' },
			found: { verdict: { id: 7 }, order: ['linkerd', '<b>', 3] },
			facts: { linkerd: { mtls: '0123abcd', jwt: 'zz' }, '../../secret': { x: '01234567' } },
			texts: {
				title: 'x'.repeat(500),
				context: 3,
				revisit: 'soon',
				status: 'perhaps',
				watches: [{ text: 'a' }, 'b', null],
			},
		});
		expect(altered).toBe(true);
		expect(recorded).toMatchObject({
			id: '',
			revision: 0,
			saved: '',
			basis: { advice: '', ranking: '', estimate: '', decision: '' },
			found: { verdict: undefined, order: ['linkerd'] },
			facts: { 'linkerd/mtls': '0123abcd' },
			texts: { status: 'proposed', context: '', revisit: '', watches: [{ text: 'a', owner: '', date: '' }] },
		});
		expect(recorded.texts.title).toHaveLength(160);
		expect(corrections).toHaveLength(8);
	});

	test('a state, a kind of links or triggers that do not fit are named', () => {
		const watches = Array.from({ length: 35 }, (_, index) => ({ text: `Event ${index}` }));
		const { recorded, corrections } = written({ texts: { status: 'Accepted', links: 'obsidian', watches } });
		expect(recorded.texts).toMatchObject({ status: 'proposed', links: 'ordinary' });
		expect(recorded.texts.watches).toHaveLength(30);
		expect(corrections).toEqual([
			'“status” is none of proposed, accepted, rejected, deprecated, superseded: “proposed” is used.',
			'“links” is none of ordinary, wiki: “ordinary” is used.',
			'“watches” holds more than 30 triggers: the last 5 were left out.',
		]);
		expect(written({ texts: { watches: 'none' } }).corrections).toEqual([
			'“watches” is no list of triggers and was left out.',
		]);
	});

	test('names that mean something to the language mean nothing', () => {
		const text =
			'{"format": "mesh-or-not/record", "version": 1, "texts": {"__proto__": {"title": "x"}}, "facts": {"__proto__": {"polluted": "01234567"}}}';
		expect(opened(text).recorded.texts.title).toBe('');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});
