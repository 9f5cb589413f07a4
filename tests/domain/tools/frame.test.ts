import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_APPEARANCE, readAppearance } from '../../../src/domain/embed/appearance.ts';
import { readHostMessage, resizeMessages, stateMessage } from '../../../src/tools/frame/messages.ts';

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

	test('refuses what is not allowed, and says so', () => {
		const { appearance, notices } = readAppearance('?theme=blue&accent=red;x&id=<b>&view=all', '');
		expect(appearance).toEqual(DEFAULT_APPEARANCE);
		expect(notices).toHaveLength(4);
	});

	test('never lets anything through that a style sheet or a script could misread', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (key, value) => {
				const { appearance } = readAppearance(`?${key}=${value}&accent=${value}&id=${value}`);
				expect(appearance.accent ?? 'abcdef').toMatch(/^[0-9a-fA-F]{6}$/);
				expect(appearance.id ?? 'a').toMatch(/^[A-Za-z0-9_-]{1,32}$/);
			}),
			{ seed: 1, numRuns: 1000 },
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

	test.each([
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
				readHostMessage(message);
			}),
			{ seed: 1 },
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
