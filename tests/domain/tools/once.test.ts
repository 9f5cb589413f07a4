import { expect, test } from 'vitest';
import { once } from '../../../src/tools/frame/once.ts';

/** Loads something, but not before it was tried so often. */
function failing(times: number) {
	const tried = { times: 0 };
	const load = async () => {
		tried.times += 1;
		if (tried.times <= times) throw new Error('no connection');
		return `try ${tried.times}`;
	};
	return { tried, load: once(load) };
}

test('what was loaded is loaded once, also for those who ask while it is on its way', async () => {
	const { tried, load } = failing(0);
	expect(await Promise.all([load(), load()])).toEqual(['try 1', 'try 1']);
	expect(await load()).toBe('try 1');
	expect(tried.times).toBe(1);
});

test('what could not be loaded is tried again', async () => {
	const { tried, load } = failing(1);
	const [first, second] = [load(), load()];
	await expect(first).rejects.toThrow('no connection');
	await expect(second).rejects.toThrow('no connection');
	expect(tried.times).toBe(1);
	expect(await load()).toBe('try 2');
	expect(await load()).toBe('try 2');
	expect(tried.times).toBe(2);
});
