import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOUR } from '../../../src/domain/certificates/certificate.ts';
import { outageOf } from '../../../src/domain/certificates/outage.ts';
import { leavesOf, signingOf } from '../../../src/domain/certificates/signing.ts';

type Window = { name: string; lifetime: number; from: number; to: number };
type Rate = Window & { workloads: number; nodes?: number; accountsPerNode?: number; rate: number };
type Examples = {
	rates: Rate[];
	restart: { workloads: number; seconds: number; rate: number; limit: number; least: number };
	outages: (Window & { worst: number; mildest: number })[];
};

const EXAMPLES: Examples = parse(readFileSync(new URL('examples.yaml', import.meta.url), 'utf8'));

/** Relative difference, because the examples are rounded to four digits. */
const close = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(0.001);

describe('the worked examples', () => {
	test.each(EXAMPLES.rates)(
		'signatures of $name',
		({ workloads, nodes, accountsPerNode, lifetime, from, to, rate }) => {
			const perNode = nodes !== undefined && accountsPerNode !== undefined;
			const load = { workloads, nodes: nodes ?? 1, accountsPerNode: accountsPerNode ?? 1, restartSeconds: 300 };
			const leaves = leavesOf(load, perNode ? 'accounts-per-node' : 'workloads');
			close(signingOf(leaves, lifetime * HOUR, { from, to }, 300, undefined).perSecond, rate);
		},
	);

	test('a restart of everything', () => {
		const { workloads, seconds, rate, limit, least } = EXAMPLES.restart;
		const { burstPerSecond, leastSeconds } = signingOf(workloads, 72 * HOUR, { from: 0.6, to: 0.9 }, seconds, limit);
		close(burstPerSecond, rate);
		close(leastSeconds ?? 0, least);
	});

	test.each(EXAMPLES.outages)('an outage of $name', ({ lifetime, from, to, worst, mildest }) => {
		const outage = outageOf(lifetime * HOUR, { from, to }, 2000);
		close(outage.worst / HOUR, worst);
		close(outage.mildest / HOUR, mildest);
	});
});

test('there are no more leaves on nodes than workloads', () => {
	const load = { workloads: 100, nodes: 50, accountsPerNode: 12, restartSeconds: 300 };
	expect(leavesOf(load, 'accounts-per-node')).toBe(100);
	expect(leavesOf({ ...load, workloads: 1000 }, 'accounts-per-node')).toBe(600);
});

test('without a limit there is no shortest time', () => {
	expect(signingOf(10, HOUR, { from: 0.5, to: 0.5 }, 60, undefined).leastSeconds).toBeUndefined();
});
