import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataCsv, type Field } from '../../../src/domain/data/csv.ts';

/** The only field of the only row. */
const written = (field: Field) => dataCsv({ columns: ['a'], rows: [[field]] }).slice('a\r\n'.length, -2);

test.each<[Field, string]>([
	['text', 'text'],
	['a,b', '"a,b"'],
	['a "b"', '"a ""b"""'],
	[undefined, ''],
	[false, 'false'],
	[['linkerd/retries', 'istio/retries'], 'linkerd/retries istio/retries'],
	['=1+1', "'=1+1"],
	['+0.13 ms', "'+0.13 ms"],
	[-5, '-5'],
	[0.5, '0.5'],
])('%j becomes %s', (field, csv) => {
	expect(written(field)).toBe(csv);
});

test('whatever a text holds, a spreadsheet runs none of it, and a number is written as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(written(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
		}),
	);
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
			expect(Number(written(number))).toBe(number === 0 ? 0 : number);
		}),
	);
});
