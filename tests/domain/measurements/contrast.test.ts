import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/domain/measurements/contrast.ts';
import { bed } from './beds.ts';

const verdicts = (...beds: Parameters<typeof contrastOf>[0]) =>
	Object.fromEntries(contrastOf(beds).map(({ name, verdict }) => [name, verdict]));

describe('two tests side by side', () => {
	test('differ, agree, or leave open, each for itself', () => {
		const first = bed('a', { environment: 'GKE', payload: '1 KB', connections: '4' });
		const second = bed('b', { environment: 'Bare metal', payload: '1 KB' });
		expect(verdicts(first, second)).toMatchObject({
			Year: 'same',
			Environment: 'differs',
			Payload: 'same',
			Connections: 'partly stated',
			Telemetry: 'unstated',
		});
	});

	test('differ by who ran them, even where both make a product', () => {
		expect(verdicts(bed('a', { who: 'Buoyant' }), bed('b', { who: 'Solo.io' }))['Who ran it']).toBe('differs');
	});

	test('say in each cell what is stated, in words', () => {
		const [year, who, versions] = contrastOf([bed('a', { by: 'university' }), bed('b', { year: undefined })]);
		expect([year?.cells, who?.cells, versions?.cells]).toMatchObject([
			[
				{ value: '2024', stated: true },
				{ value: 'not stated', stated: false },
			],
			[
				{ value: 'Somebody (university)', stated: true },
				{ value: 'Somebody (makes or sells a product in it)', stated: true },
			],
			Array(2).fill({ value: 'not stated', stated: false }),
		]);
	});

	test('are no lines where there is no test', () => {
		expect(contrastOf([])).toEqual([]);
	});

	test('where one has no date say so, and not that the years are the same', () => {
		expect(verdicts(bed('a'), bed('b', { year: undefined }))['Year']).toBe('partly stated');
	});
});

test('several tests have one cell each in every line, and order changes no verdict', () => {
	const words = fc.option(fc.constantFrom('GKE', 'EKS'), { nil: undefined });
	const some = fc.array(
		fc.record({ environment: words, year: fc.option(fc.constantFrom(2021, 2024), { nil: undefined }) }),
		{
			minLength: 2,
			maxLength: 4,
		},
	);
	fc.assert(
		fc.property(some, (parts) => {
			const beds = parts.map((part, index) => bed(`t${index}`, part));
			for (const { cells } of contrastOf(beds)) expect(cells).toHaveLength(beds.length);
			expect(verdicts(...beds)).toEqual(verdicts(...beds.toReversed()));
		}),
	);
});
