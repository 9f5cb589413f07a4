import { describe, expect, test } from 'vitest';
import { DAY, HOUR, type Validity } from '../../../src/domain/certificates/certificate.ts';
import type { Knowledge } from '../../../src/domain/certificates/knowledge.ts';
import { nextStep, planOf, type Situation } from '../../../src/domain/certificates/plan.ts';
import { NOW } from './certificates.ts';

const KNOWLEDGE = {
	id: 'consul',
	leaf: { lifetime: 72 * HOUR, renewal: { from: 0.6, to: 0.9 }, counted: 'workloads' },
	signingLimit: 50,
} as unknown as Knowledge;

const ROOT: Validity = { layer: 'root', from: NOW - 730 * DAY, to: NOW + 2920 * DAY };
const INTERMEDIATE: Validity = { layer: 'intermediate', from: NOW - 214 * DAY, to: NOW + 151 * DAY };

const SITUATION: Situation = {
	chain: [ROOT, INTERMEDIATE],
	leaf: undefined,
	renewAt: undefined,
	leads: { root: 30 * DAY, intermediate: 7 * DAY },
	load: { workloads: 2000, nodes: 1, accountsPerNode: 1, restartSeconds: 300 },
};

const plan = (part: Partial<Situation> = {}, now = NOW) => planOf({ ...SITUATION, ...part }, KNOWLEDGE, now);

describe('a plan', () => {
	test('uses the lifetime that the reader gives, then that of the chain, then that of the platform', () => {
		const leaf: Validity = { layer: 'leaf', from: NOW, to: NOW + 24 * HOUR };
		expect(plan().leaf).toMatchObject({ lifetime: 72 * HOUR, source: 'platform', ownRenewal: false });
		expect(plan({ chain: [ROOT, leaf] }).authorities).toHaveLength(1);
		expect(plan({ chain: [ROOT, leaf] }).leaf).toMatchObject({ lifetime: 24 * HOUR, source: 'chain' });
		expect(plan({ chain: [ROOT, leaf], leaf: HOUR }).leaf).toMatchObject({ lifetime: HOUR, source: 'own' });
		expect(plan({ renewAt: 0.5 }).leaf).toMatchObject({ renewal: { from: 0.5, to: 0.5 }, ownRenewal: true });
	});

	test('computes an authority from what it signs', () => {
		const [root, intermediate] = plan().authorities;
		expect(root?.dates.doneBy).toBe(ROOT.to - (INTERMEDIATE.to - INTERMEDIATE.from));
		expect(intermediate?.dates.doneBy).toBe(INTERMEDIATE.to - 72 * HOUR);
		const [alone] = plan({ chain: [ROOT] }).authorities;
		expect(alone?.dates.doneBy).toBe(ROOT.to - 72 * HOUR);
	});

	test('numbers several intermediates', () => {
		const second = { ...INTERMEDIATE, to: NOW + 90 * DAY };
		expect(
			plan({ chain: [ROOT, INTERMEDIATE, second] }).authorities.map(({ layer, number }) => [layer, number]),
		).toEqual([
			['root', 1],
			['intermediate', 1],
			['intermediate', 2],
		]);
	});

	test('computes outage and work for the platform', () => {
		expect(plan().outage.worst / HOUR).toBeCloseTo(7.2);
		expect(plan().signing.leastSeconds).toBe(40);
	});
});

describe('the next step', () => {
	test.each([
		['to begin on the planned day', NOW, 'rotate', 'intermediate'],
		['to begin, once that day has come', NOW + 40 * DAY, 'rotate', 'intermediate'],
		['to hurry, once the last day has passed', NOW + 146 * DAY, 'rotate now', 'intermediate'],
		['to replace what has expired', NOW + 152 * DAY, 'replace', 'intermediate'],
		['to wait for what is not valid yet', ROOT.from - DAY, 'wait', 'root'],
	])('is %s', (_, now, what, layer) => {
		const next = nextStep(plan({}, now));
		expect([next?.what, next?.authority.layer]).toEqual([what, layer]);
	});

	test('is none without an authority', () => {
		expect(nextStep(plan({ chain: [] }))).toBeUndefined();
	});
});
