import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import type { RetryPolicy } from '../../../src/domain/evidence/types.ts';
import { retriesJson } from '../../../src/domain/retries/json.ts';
import { figuresOf } from '../../../src/domain/retries/policy.ts';
import { FACT, SOUND } from '../../content/canary.ts';

const POLICY: RetryPolicy = {
	...{ id: 'profile', title: 'Profile', platform: 'linkerd', order: 1, unasked: false, facts: [FACT.id] },
	unlimited: true,
};

const figure = (key: string) => ({ fact: FACT.id, key });

type Data = Readonly<Record<string, unknown>>;

const figures = (part: Partial<RetryPolicy>, data: Data | undefined) =>
	figuresOf({ ...POLICY, unlimited: undefined, ...part }, () => ({ data }) as typeof FACT);

/** Whether a number can be used, for each of some values of the figure `n`. */
const usable = (part: Partial<RetryPolicy>, values: readonly unknown[]) =>
	values.map((n) => figures(part, { n, other: 1 }).unusable.length === 0);

describe('figuresOf()', () => {
	test('takes the attempts as the fact counts them, and adds the first try to retries', () => {
		expect(figures({ attempts: figure('n') }, { n: 3 }).figures).toEqual({
			...{ attempts: 3, unlimited: false, cap: { kind: 'none' } },
		});
		expect(figures({ retries: figure('n') }, { n: 3 }).figures.attempts).toBe(4);
	});

	test('lets the largest number that can be entered stand for no limit', () => {
		expect(figures({ unlimited: true }, undefined)).toEqual({
			figures: { attempts: 10, unlimited: true, cap: { kind: 'none' } },
			unusable: [],
		});
	});

	test('turns percent into shares', () => {
		const cap = { kind: 'ratio', percent: figure('p'), per_second: figure('s'), window_s: figure('w') } as const;
		expect(figures({ cap }, { p: 20, s: 10, w: 30 }).figures.cap).toEqual({
			...{ kind: 'ratio', share: 0.2, perSecond: 10, window: 30 },
		});
		const active = { kind: 'active', percent: figure('p'), parallel: figure('n') } as const;
		expect(figures({ cap: active }, { p: 25, n: 3 }).figures.cap).toEqual({ kind: 'active', share: 0.25, parallel: 3 });
		const parallel = { kind: 'parallel', parallel: figure('n') } as const;
		expect(figures({ cap: parallel }, { n: 1024 }).figures.cap).toEqual({ kind: 'parallel', parallel: 1024 });
	});

	test('uses the bounds themselves, and nothing beyond them', () => {
		expect(usable({ attempts: figure('n') }, [0, 1, 10, 11])).toEqual([false, true, true, false]);
		expect(usable({ retries: figure('n') }, [-1, 0, 9, 10])).toEqual([false, true, true, false]);
		const parallel = { kind: 'parallel', parallel: figure('n') } as const;
		expect(usable({ cap: parallel }, [-1, 0, 10_000, 10_001])).toEqual([false, true, true, false]);
		const window = { kind: 'ratio', percent: figure('other'), per_second: figure('other') } as const;
		expect(usable({ cap: { ...window, window_s: figure('n') } }, [0, 1, 60, 61])).toEqual([false, true, true, false]);
	});

	test('uses nothing but numbers', () => {
		expect(usable({ attempts: figure('n') }, ['3', true, undefined])).toEqual([false, false, false]);
	});

	test('names every figure that cannot be used, and goes on with the least that can', () => {
		const cap = { kind: 'active', percent: figure('p'), parallel: figure('n') } as const;
		expect(figures({ attempts: figure('a'), cap }, undefined)).toEqual({
			figures: { attempts: 1, unlimited: false, cap: { kind: 'active', share: 0, parallel: 0 } },
			unusable: [
				{ field: 'attempts', message: '"a" of linkerd/retries is undefined, not a number that fits' },
				{ field: 'cap.percent', message: '"p" of linkerd/retries is undefined, not a number that fits' },
				{ field: 'cap.parallel', message: '"n" of linkerd/retries is undefined, not a number that fits' },
			],
		});
		expect(figuresOf({ ...POLICY, attempts: figure('a') }, () => undefined).unusable).toHaveLength(1);
	});
});

test('retriesJson() holds the policies in their order with their numbers, and each fact that they cite once', () => {
	const facts = [
		{ ...FACT, data: { retries: 2 } },
		{ ...FACT, id: 'linkerd/budget' },
		{ ...FACT, id: 'linkerd/other' },
	];
	const second = { ...POLICY, id: 'second', order: 2, facts: ['linkerd/retries', 'linkerd/budget'] };
	const first = { ...POLICY, unlimited: undefined, retries: figure('retries'), manifests: ['retry-profile'] };
	const json = retriesJson(
		libraryOf({ ...SOUND, facts, retries: [second, first] }, { id: '', date: '', hash: '', facts: 0 }),
	);
	expect(json.policies).toEqual([
		{
			...{ id: 'profile', title: 'Profile', platform: 'linkerd', order: 1, unasked: false, facts: ['linkerd/retries'] },
			...{ attempts: 3, unlimited: false, cap: { kind: 'none' }, manifests: ['retry-profile'] },
		},
		expect.objectContaining({ id: 'second', attempts: 10, unlimited: true }),
	]);
	expect(json.facts.map(({ id, sources }) => [id, sources.length])).toEqual([
		['linkerd/budget', 1],
		['linkerd/retries', 1],
	]);
});
