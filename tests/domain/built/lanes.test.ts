import { expect, test } from 'vitest';
import { inLanes } from '../../../src/built/lanes.ts';

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

test('every item is worked on once, and never more of them at a time than there are lanes', async () => {
	const done: number[] = [];
	let under = 0;
	let most = 0;
	await inLanes(Array.from({ length: 50 }, (_, index) => index).values(), 3, async (item) => {
		under += 1;
		most = Math.max(most, under);
		await later();
		done.push(item);
		under -= 1;
	});
	expect(most).toBe(3);
	expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test('what fails is thrown, and nothing begins after it', async () => {
	const begun: number[] = [];
	const failing = inLanes([1, 2, 3, 4, 5, 6], 2, async (item) => {
		begun.push(item);
		await later();
		if (item === 2) throw new Error('broken');
	});
	await expect(failing).rejects.toThrow('broken');
	expect(begun.length).toBeLessThan(6);
});
