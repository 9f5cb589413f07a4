import { expect, test } from 'vitest';
import { exactly } from '../../../src/domain/overhead/range.ts';
import { timesReserved } from '../../../src/domain/overhead/shortfall.ts';

const used = { low: 1, typical: 4, high: 10 };

test('says how many times a reservation is used, if one scenario exceeds it', () => {
	expect(timesReserved(used, exactly(4))).toEqual({ low: 0.25, typical: 1, high: 2.5 });
	expect(timesReserved(used, { low: 0.5, typical: 8, high: 20 })).toEqual({ low: 2, typical: 0.5, high: 0.5 });
});

test('says nothing where all of it fits, nor where nothing is reserved', () => {
	expect(timesReserved(used, exactly(10))).toBeUndefined();
	expect(timesReserved(used, exactly(0))).toBeUndefined();
	expect(timesReserved(exactly(0), exactly(0))).toBeUndefined();
});
