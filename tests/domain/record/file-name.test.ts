import { describe, expect, test } from 'vitest';
import { fileNames, slugOf } from '../../../src/domain/record/file-name.ts';

describe('the name of a file', () => {
	test.each([
		['Do we need a service mesh?', 'do-we-need-a-service-mesh'],
		['  Über mTLS — im Café  ', 'uber-mtls-im-cafe'],
		['A -- B', 'a-b'],
		['--a--', 'a'],
		['../../etc/passwd', 'etc-passwd'],
		['日本', 'decision-record'],
		['', 'decision-record'],
	])('of %j is %j', (title, slug) => {
		expect(slugOf(title)).toBe(slug);
	});

	test('ends with a whole word, and within a word only where there is no other way', () => {
		expect(slugOf(`${'word '.repeat(11)}another`)).toBe(`${'word-'.repeat(10)}word`);
		expect(slugOf('x'.repeat(60))).toBe('x'.repeat(60));
		expect(slugOf('x'.repeat(75))).toBe('x'.repeat(60));
		expect(slugOf(`${'word '.repeat(11)}fives`)).toBe(`${'word-'.repeat(11)}fives`);
		expect(slugOf(`${'x'.repeat(60)} y`)).toBe('x'.repeat(60));
	});

	test('tells the kind of text, and the number of the record where it has one', () => {
		expect(fileNames('Not yet', { number: '' })).toEqual({
			...{ madr: 'not-yet', task: 'evaluate-not-yet', findings: 'not-yet-findings', calendar: 'not-yet' },
		});
		expect(fileNames('Not yet', { number: '0012' }).madr).toBe('0012-not-yet');
		expect(fileNames('Not yet', { number: '../ADR-7' }).madr).toBe('ADR-7-not-yet');
	});
});
