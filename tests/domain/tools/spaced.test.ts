import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spaced } from '../../../src/tools/frame/spaced.ts';

const PAUSE = 400;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('window', globalThis);
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('what is asked for first is done at once', () => {
	const task = vi.fn();
	spaced(task, PAUSE).ask();
	expect(task).toHaveBeenCalledTimes(1);
});

test('a drag of three seconds stays far below what a browser refuses, and its end is kept', () => {
	let present = 0;
	const kept: number[] = [];
	const address = spaced(() => kept.push(present), PAUSE);
	for (present = 1; present < 180; present += 1) {
		address.ask();
		vi.advanceTimersByTime(1000 / 60);
	}
	vi.advanceTimersByTime(PAUSE);
	expect(kept.length).toBeLessThan(10);
	expect(kept.at(-1)).toBe(180);
});

test('the pause begins again after what was done at its end', () => {
	const task = vi.fn();
	const { ask } = spaced(task, PAUSE);
	ask();
	ask();
	vi.advanceTimersByTime(PAUSE);
	ask();
	expect(task).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(PAUSE);
	expect(task).toHaveBeenCalledTimes(3);
});

test('what waits is done now where that is asked for, and not once more', () => {
	const task = vi.fn();
	const { ask, settle } = spaced(task, PAUSE);
	ask();
	settle();
	expect(task).toHaveBeenCalledTimes(1);
	ask();
	ask();
	settle();
	expect(task).toHaveBeenCalledTimes(3);
	vi.advanceTimersByTime(2 * PAUSE);
	expect(task).toHaveBeenCalledTimes(3);
});

test('what is dropped is never done', () => {
	const task = vi.fn();
	const { ask, drop } = spaced(task, PAUSE);
	ask();
	ask();
	drop();
	vi.advanceTimersByTime(2 * PAUSE);
	expect(task).toHaveBeenCalledTimes(1);
});
