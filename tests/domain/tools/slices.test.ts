import { expect, test } from 'vitest';
import { inSlices } from '../../../src/tools/frame/slices.ts';

/** Steps each of which takes a while, so that several slices are needed. */
function* busy(steps: number) {
	for (let step = 1; step <= steps; step++) {
		const until = performance.now() + 5;
		while (performance.now() < until);
		yield step;
	}
	return 'done';
}

test('steps run to their end in order, and something else gets its turn in between', async () => {
	const order: (number | string)[] = [];
	const reading = inSlices(busy(20), (step) => order.push(step));
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		order.push('other');
		port1.close();
	};
	port2.postMessage(undefined);
	expect(await reading).toBe('done');
	expect(order.indexOf('other')).toBeGreaterThan(0);
	expect(order.indexOf('other')).toBeLessThan(order.length - 1);
	const steps = order.filter((entry) => typeof entry === 'number');
	expect(steps).toEqual(steps.toSorted((first, second) => first - second));
});

test('whoever stops it before it begins or in between has no further step done', async () => {
	const stop = new AbortController();
	const done: number[] = [];
	const never = inSlices(busy(20), (step) => done.push(step), AbortSignal.abort());
	await expect(never).rejects.toThrow(DOMException);
	expect(done).toEqual([]);
	const stopped = inSlices(
		busy(20),
		(step) => {
			done.push(step);
			stop.abort();
		},
		stop.signal,
	);
	await expect(stopped).rejects.toThrow(DOMException);
	expect(done).toHaveLength(1);
	expect(done[0]).toBeLessThan(20);
});
