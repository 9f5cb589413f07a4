import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped, inPrint, textsInPrint } from '../../../src/domain/text/quotation-marks.ts';

describe('marks in print', () => {
	test.each([
		["Istio's", 'Istio’s'],
		["other teams' traffic", 'other teams’ traffic'],
		['"No mesh" is one', '“No mesh” is one'],
		['a need ("identity"), a wish', 'a need (“identity”), a wish'],
		["they say 'no'", 'they say ‘no’'],
		['ends with "no"', 'ends with “no”'],
		['“curly” stays ’', '“curly” stays ’'],
		['`mode: "x"` and "y"', '`mode: "x"` and “y”'],
		['the flag --addr="" closes it', 'the flag --addr="" closes it'],
	])('%s', (typed, printed) => {
		expect(inPrint(typed)).toBe(printed);
	});

	test('never change anything else, and nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('"', "'", 'a', ' ', '(', '`', '=', '“') }), (text) => {
				const once = inPrint(text);
				expect(once.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(text.replace(/“/g, '"'));
				expect(inPrint(once)).toBe(once);
			}),
		);
	});
});

test('marks of print are typed again, and nothing else', () => {
	expect(asTyped('“No mesh” isn’t ‘no’ – “x”')).toBe('"No mesh" isn\'t \'no\' – "x"');
});

test('texts at any depth are printed, but not what is copied into another program', () => {
	const typed = { statement: "it's", data: { n: 1, none: null }, steps: ["it's"], left: '{a="b"}', url: "https://x/'" };
	expect(textsInPrint(typed)).toEqual({ ...typed, statement: 'it’s', steps: ['it’s'] });
});
