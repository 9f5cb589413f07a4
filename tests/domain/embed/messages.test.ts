import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAppearance, readAppearance, unescapedParts } from '../../../src/domain/embed/appearance.ts';
import { factNotices } from '../../../src/domain/embed/fact-link.ts';
import { readHostMessage, resizeMessages, stateMessage } from '../../../src/domain/embed/messages.ts';
import { APPEARANCE_KEYS } from '../../../src/domain/embed/parameters.ts';
import { unescaped } from '../../../src/domain/permalink/link.ts';

const DEFAULT_APPEARANCE = {
	theme: 'auto',
	view: 'full',
	head: true,
	compact: false,
	accent: undefined,
	id: undefined,
};

describe('readAppearance()', () => {
	test('uses defaults where nothing is asked for', () => {
		expect(readAppearance('', '')).toEqual({ appearance: DEFAULT_APPEARANCE, notices: [] });
	});

	test('reads every parameter, and lets the fragment win', () => {
		const { appearance } = readAppearance(
			'?theme=light&view=table',
			'#theme=dark&head=0&density=compact&accent=0A5B6c&id=left_1',
		);
		expect(appearance).toEqual({
			theme: 'dark',
			view: 'table',
			head: false,
			compact: true,
			accent: '0A5B6c',
			id: 'left_1',
		});
	});

	test.each([
		'#v=1&amp;theme=dark&amp;view=result',
		'#v=1;theme=dark;view=result',
		'#v%3D1%26theme%3Ddark%3bview%3Dresult',
	])('reads parameters that a wiki has escaped, as in %s', (address) => {
		const { appearance, notices } = readAppearance(address);
		expect([appearance.theme, appearance.view, notices]).toEqual(['dark', 'result', []]);
	});

	test('refuses what is not allowed, and says so', () => {
		const { appearance, notices } = readAppearance('?theme=blue&accent=red;x&id=<b>&view=all', '');
		expect(appearance).toEqual(DEFAULT_APPEARANCE);
		expect(notices).toHaveLength(4);
		expect(notices[0]).toBe('“theme=blue” was ignored. Allowed: auto, light, dark.');
	});

	test.each(['0A5B6c7', 'x0A5B6c', '0A5B6', 'red'])('takes %s for no color', (accent) => {
		expect(readAppearance(`#accent=${accent}`)).toEqual({
			appearance: DEFAULT_APPEARANCE,
			notices: [`“accent=${accent}” was ignored. Allowed: six hexadecimal digits.`],
		});
	});

	test('repeats only the beginning of what it refuses, and takes only the first sign for the mark of the address', () => {
		expect(readAppearance(`#theme=${'x'.repeat(99)}`).notices[0]).toContain(`“theme=${'x'.repeat(40)}” was ignored`);
		expect(readAppearance('theme=dark?').notices[0]).toContain('“theme=dark?” was ignored');
	});

	test('never lets anything through that a style sheet or a script could misread', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (key, value) => {
				const { appearance } = readAppearance(`?${key}=${value}&accent=${value}&id=${value}`);
				expect(appearance.accent ?? 'abcdef').toMatch(/^[0-9a-fA-F]{6}$/);
				expect(appearance.id ?? 'a').toMatch(/^[A-Za-z0-9_-]{1,32}$/);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('readHostMessage()', () => {
	test('reads the two messages of the protocol', () => {
		expect(readHostMessage({ type: 'mesh-or-not:ping', v: 1 })).toEqual({ type: 'mesh-or-not:ping' });
		expect(readHostMessage({ type: 'mesh-or-not:theme', v: 1, theme: 'dark' })).toEqual({
			type: 'mesh-or-not:theme',
			theme: 'dark',
		});
	});

	test.each(['auto', 'light', 'dark'])('knows the theme %s', (theme) => {
		const message = { type: 'mesh-or-not:theme', theme };
		expect(readHostMessage({ ...message, v: 1 })).toEqual(message);
	});

	test.each([
		[{ type: 'mesh-or-not:eval', v: 1, theme: 'dark' }],
		[{ type: 'mesh-or-not:ping', v: 2 }],
		[{ type: 'mesh-or-not:theme', v: 1, theme: 'blue' }],
		[{ type: 'mesh-or-not:theme', v: 1, theme: ['dark'] }],
		[{ type: 'mesh-or-not:eval', v: 1 }],
		['mesh-or-not:ping'],
		[null],
		[undefined],
	])('ignores %j', (message) => {
		expect(readHostMessage(message)).toBeUndefined();
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (message) => {
				expect(() => readHostMessage(message)).not.toThrow();
			}),
		);
	});
});

test('the height is told in three forms', () => {
	expect(resizeMessages(120, 'left', 'https://site.example/')).toEqual([
		{ type: 'mesh-or-not:resize', v: 1, id: 'left', height: 120 },
		'{"src":"https://site.example/","context":"iframe.resize","height":120}',
		{ sentinel: 'amp', type: 'embed-size', height: 120 },
	]);
	expect(stateMessage('https://site.example/#v=1', undefined)).toEqual({
		type: 'mesh-or-not:state',
		v: 1,
		id: undefined,
		url: 'https://site.example/#v=1',
	});
});

describe('isAppearance()', () => {
	test('knows the same keys as the links of the tools', () => {
		for (const key of APPEARANCE_KEYS) expect([key, isAppearance(`${key}=1`)]).toEqual([key, true]);
		expect(APPEARANCE_KEYS.size).toBe(6);
	});

	test.each(['v=1', 'themes=1', 'id', 'kb=theme=dark', ''])('takes %j for none', (part) => {
		expect(isAppearance(part)).toBe(false);
	});
});

test('unescapedParts() reads an address as the links of the tools do', () => {
	const address = fc.stringMatching(/^#?(?:[a-z]|=|&|&amp;|;|%(?:26|2D|2e|3B|3d|41|5f|7E|3))*$/);
	fc.assert(
		fc.property(address, (text) => {
			expect(unescapedParts(text)).toBe(unescaped(text));
		}),
		{ numRuns: 500 },
	);
});

describe('factNotices()', () => {
	test.each([
		['2026.01.02', true],
		['2026.01.02.101500', true],
		['2026.01.02.1015', false],
		['2026.01.02.10150x', false],
		['2026.01.02.1015000', false],
		['x2026.01.02', false],
		['2026.1.2', false],
	])('takes %s for an edition: %s', (edition, known) => {
		const notice = known
			? `Pinned to the facts of ${edition}. This fact is as of 2026.11.21.`
			: `“kb=${edition}” was ignored.`;
		expect(factNotices(`#kb=${edition}`, '2026.11.21')).toEqual([notice]);
	});

	test('knows an edition only by its own key, and repeats only the beginning of what it ignores', () => {
		expect(factNotices('w=live&x=2026.01.02', '2026.11.21')).toEqual([
			'“w=live” was ignored.',
			'“x=2026.01.02” was ignored.',
		]);
		expect(factNotices(`#w=${'4'.repeat(99)}`, '2026.11.21')).toEqual([`“w=${'4'.repeat(58)}” was ignored.`]);
		expect(factNotices('w=4?', '2026.11.21')).toEqual(['“w=4?” was ignored.']);
	});

	test.each(['', '#v=1', '#v=1&kb=2026.11.21&theme=dark&id=a', '?kb=live'])(
		'has nothing to say about %j',
		(address) => {
			expect(factNotices(address, '2026.11.21')).toEqual([]);
		},
	);

	test('says that a pinned fact may have changed', () => {
		expect(factNotices('#v=1&kb=2026.01.02', '2026.11.21')).toEqual([
			'Pinned to the facts of 2026.01.02. This fact is as of 2026.11.21.',
		]);
	});

	test.each([
		['#kb=yesterday', '“kb=yesterday” was ignored'],
		['#v=2', '“v=2” was ignored'],
		['#w=40.60', '“w=40.60” was ignored'],
		['#<b>=1', '“<b>=1” was ignored'],
	])('reports what it does not understand in %s', (address, notice) => {
		expect(factNotices(address, '2026.11.21').join()).toContain(notice);
	});

	test('never throws and never grows with its input', () => {
		fc.assert(
			fc.property(fc.string(), (address) => {
				for (const notice of factNotices(`#${address}`, '2026.11.21')) expect(notice.length).toBeLessThan(160);
			}),
		);
	});
});
