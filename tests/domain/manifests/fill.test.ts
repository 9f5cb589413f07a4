import { describe, expect, test } from 'vitest';
import { fillIn, type Values } from '../../../src/domain/manifests/fill.ts';
import { templateOf } from '../../../src/domain/manifests/template.ts';
import type { Quantity } from '../../../src/schema/manifest.ts';
import { EXAMPLE } from './examples.ts';

const YAML = EXAMPLE.slice(EXAMPLE.indexOf('# Applied'));

type Setting = {
	readonly quantity: Quantity;
	readonly document: number;
	readonly path: readonly (string | number)[];
	readonly least?: number;
};

const ATTEMPTS: Setting = { quantity: 'retries', document: 1, path: ['spec', 'http', 0, 'retries', 'attempts'] };
const WINDOW: Setting = { ...ATTEMPTS, quantity: 'window', path: ['spec', 'http', 0, 'retries', 'perTryTimeout'] };
const PERCENT: Setting = {
	...{ quantity: 'percent', document: 2, path: ['metadata', 'annotations', 'budget.example/percent'] },
};

const template = (settings: readonly Setting[] | undefined, yaml = YAML) =>
	templateOf({ about: { title: '', version: '', sources: [], settings } as never, yaml });
const filled = (settings: readonly Setting[], values: Values) => fillIn(template(settings), values);
const text = (settings: readonly Setting[], values: Values) =>
	filled(settings, values)
		.map((part) => part.text)
		.join('');

describe('templateOf()', () => {
	test('has no gaps where the description names no fields, and no empty lines at the end', () => {
		expect(template(undefined, `${YAML}\n\n`)).toEqual([YAML.trimEnd()]);
	});

	test('has gaps in the order of the text, each with its path as people write it', () => {
		const gaps = template([PERCENT, WINDOW, ATTEMPTS]).filter((piece) => typeof piece !== 'string');
		expect(gaps).toEqual([
			{ quantity: 'retries', path: 'spec.http[0].retries.attempts', example: '2', quoted: false, least: 0 },
			{ quantity: 'window', path: 'spec.http[0].retries.perTryTimeout', example: '"3s"', quoted: true, least: 0 },
			{
				...{ quantity: 'percent', path: 'metadata.annotations["budget.example/percent"]' },
				...{ example: '"20"', quoted: true, least: 0 },
			},
		]);
	});

	test.each([
		['no field', { ...ATTEMPTS, path: ['spec', 'tcp'] }, 'document 1 has no value at spec.tcp'],
		['more than a value', { ...ATTEMPTS, path: ['spec', 'http'] }, 'document 1 has no value at spec.http'],
		['no document', { ...ATTEMPTS, document: 3 }, 'document 3 has no value at spec.http.0.retries.attempts'],
	])('refuses a path that leads to %s', (_, setting, message) => {
		expect(() => template([setting])).toThrow(`settings: ${message}`);
	});
});

describe('fillIn()', () => {
	const all = [ATTEMPTS, WINDOW, PERCENT];

	test('leaves the example as it is where no value is given', () => {
		expect(text(all, {})).toBe(YAML.trimEnd());
		expect(filled(all, {}).some((part) => part.filled)).toBe(false);
	});

	test('puts each value into its place, in quotes where the example has some, and marks what is the reader’s', () => {
		const expected = YAML.replace('attempts: 2', 'attempts: 5').replace('"20"', '"35"').trimEnd();
		expect(text(all, { retries: 5, percent: 35 })).toBe(expected);
		const parts = filled(all, { retries: 5, percent: 35 });
		expect(parts.filter((part) => part.gap).map((part) => [part.text, part.filled])).toEqual([
			...[
				['5', true],
				['"3s"', false],
				['"35"', true],
			],
		]);
		expect(parts.filter((part) => !part.gap && part.filled)).toEqual([]);
	});

	test.each<[Quantity, number, string]>([
		['retries', 3, '3'],
		['percent', 20, '20'],
		['ratio', 20, '0.2'],
		['per-second', 10, '10'],
		['least-parallel', 4, '4'],
		['most-parallel', 100, '100'],
		['window', 10, '10s'],
	])('writes %s %d as %s', (quantity, value, written) => {
		expect(text([{ ...ATTEMPTS, quantity }], { [quantity]: value })).toContain(`attempts: ${written}\n`);
	});

	test('leaves the example where a value would mean something else, up to the smallest that means what it says', () => {
		const limited = [{ ...ATTEMPTS, least: 1 }];
		expect(text(limited, { retries: 0 })).toContain('attempts: 2');
		expect(text(limited, { retries: 1 })).toContain('attempts: 1');
		expect(text([ATTEMPTS], { retries: 0 })).toContain('attempts: 0');
	});
});
