import { describe, expect, test } from 'vitest';
import { isRestOfLink } from '../../../src/domain/permalink/cut-link.ts';

describe('isRestOfLink()', () => {
	test.each([
		'40&lg=3&tm=12',
		'&lg=3',
		'=r&pt=6',
		'40',
		'20.10.10.10',
		'> 40&lg=3',
		'40&lg=3>',
		'40;',
		'40;lg=3;',
		'40&amp;lg=3',
		'40%26lg%3D3&data=05',
		'#v=1&kb=live',
		'az=3Dw&pt=3D2=',
		'  40&lg=3\r',
	])('is true of %s', (line) => {
		expect(isRestOfLink(line)).toBe(true);
	});

	test.each([
		'',
		'Ben',
		'R&D',
		'AT&T',
		'2.',
		'=====',
		'Ben = 40',
		'https://x.example/?a=1',
		'40&lg=3 Regards, Ana',
		'see a=1!',
	])('is false of “%s”', (line) => {
		expect(isRestOfLink(line)).toBe(false);
	});
});
