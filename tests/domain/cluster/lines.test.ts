import { expect, test } from 'vitest';
import { linesOf, plainText, withLineFeeds } from '../../../src/domain/cluster/reading/lines.ts';

test('lines come one after another, each with its place', () => {
	const lines = linesOf('one\ntwo\r\n\nlast');
	expect(lines.position()).toBe(0);
	expect(lines.peek()).toEqual({ text: 'one', start: 0, long: false });
	expect([lines.next(), lines.next(), lines.next(), lines.next(), lines.next(), lines.peek()]).toEqual([
		{ text: 'one', start: 0, long: false },
		{ text: 'two', start: 4, long: false },
		{ text: '', start: 9, long: false },
		{ text: 'last', start: 10, long: false },
		undefined,
		undefined,
	]);
	expect(lines.position()).toBe(14);
	lines.jumpTo(4);
	expect(lines.next()?.text).toBe('two');
	expect(lines.position()).toBe(9);
});

test('a carriage return alone ends a line, and none that Windows writes', () => {
	expect(withLineFeeds('one\rtwo\r\nthree\r\r\nfour\r')).toBe('one\ntwo\r\nthree\r\r\nfour\n');
});

test('a text that ends with a line end has no line behind it', () => {
	const lines = linesOf('one\n');
	expect([lines.next()?.text, lines.next()]).toEqual(['one', undefined]);
	expect(linesOf('').next()).toBeUndefined();
});

test('of a line that no output has only the beginning is looked at, and the next one follows', () => {
	const lines = linesOf(`${'x'.repeat(262_145)}\ny\n${'z'.repeat(262_144)}`);
	expect(lines.next()).toEqual({ text: 'x'.repeat(500), start: 0, long: true });
	expect(lines.next()).toMatchObject({ text: 'y', start: 262_146, long: false });
	expect(lines.next()).toMatchObject({ long: false, text: 'z'.repeat(262_144) });
});

test.each([
	['\u001b[1;32mgreen\u001b[0m', 'green'],
	['\u001b]0;a window\u0007text', 'text'],
	['\u001b]8;;https://x.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
	['\u001b]0;not closed', ''],
	['\u001bMtext', 'text'],
	['\u001b[?25lhidden\u001b[?25h', 'hidden'],
	['a\u001bz', 'az'],
	['a\u00a0b\u200bc\ufeffd\r', 'a bcd'],
	['a\u0000b\u200ec\u0007', 'abc'],
	['plain', 'plain'],
])('%j is plain as %j', (text, plain) => {
	expect(plainText(text)).toBe(plain);
});
