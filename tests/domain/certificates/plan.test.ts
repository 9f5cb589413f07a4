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

	describe('of an intermediate that outlives its root', () => {
		const at = (text: string) => Date.parse(`${text}Z`);
		const root: Validity = { layer: 'root', from: at('2024-11-22T00:00'), to: at('2026-12-31T00:00') };
		const outliving: Validity = { layer: 'intermediate', from: at('2026-04-22T00:00'), to: at('2027-04-22T00:00') };
		const chain = [root, outliving];

		test('counts its dates from the end of the root', () => {
			const [above, own] = plan({ chain, leaf: 24 * HOUR }).authorities;
			// 253 days are left until the root ends. Two thirds of them are 168 days and 16 hours.
			expect(own).toEqual({
				...{ layer: 'intermediate', number: 1, endsWith: { layer: 'root', number: 1 }, standing: 'due' },
				dates: {
					from: outliving.from,
					start: at('2026-10-07T16:00'),
					lastStart: at('2026-12-23T00:00'),
					doneBy: at('2026-12-30T00:00'),
					end: root.to,
					to: outliving.to,
				},
			});
			// The new root is there when the rotation of the intermediate begins, 30 days after its own began at the latest.
			expect(above).toMatchObject({ endsWith: undefined, standing: 'late' });
			expect(above?.dates).toEqual({
				from: root.from,
				start: at('2026-04-18T16:00'),
				lastStart: at('2026-09-07T16:00'),
				doneBy: at('2026-10-07T16:00'),
				end: root.to,
				to: root.to,
			});
		});

		test('is refused with it from the moment in which the root ends', () => {
			const standings = (now: number) => plan({ chain }, now).authorities.map(({ standing }) => standing);
			expect(standings(root.to - 1)).toEqual(['late', 'late']);
			expect(standings(root.to)).toEqual(['expired', 'expired']);
			const next = nextStep(plan({ chain }, root.to));
			expect([next?.authority.layer, next?.what, next?.when]).toEqual(['root', 'replace', root.to]);
		});

		test('has the root rotated first, also where that was renewed with the same key and the intermediate is older', () => {
			const renewed: Validity = { ...root, from: at('2026-10-01T00:00') };
			const old: Validity = { ...outliving, from: at('2020-10-01T00:00') };
			const both = plan({ chain: [renewed, old] }, root.to - DAY);
			expect(both.authorities.map(({ standing }) => standing)).toEqual(['late', 'late']);
			const [above, own] = both.authorities.map(({ dates }) => dates.start);
			expect(own).toBeLessThan(above ?? 0);
			expect(nextStep(both)?.authority.layer).toBe('root');
		});

		test('never works, where the root had ended before it began', () => {
			const after = { ...outliving, from: at('2027-01-10T00:00') };
			const [, own] = plan({ chain: [root, after] }).authorities;
			const { start, lastStart, doneBy, end } = own?.dates ?? {};
			expect([start, lastStart, doneBy, end]).toEqual(Array(4).fill(root.to));
			expect(plan({ chain: [root, after] }, at('2027-01-05T00:00')).authorities[1]?.standing).toBe('expired');
		});

		test('is late once a leaf that is signed would outlive the root', () => {
			const [, own] = plan({ chain, leaf: 90 * DAY }).authorities;
			// 90 days before the end of the root, and 7 days for the rotation.
			expect(own).toMatchObject({
				dates: { start: at('2026-09-25T00:00'), lastStart: at('2026-09-25T00:00'), doneBy: at('2026-10-02T00:00') },
				standing: 'late',
			});
		});

		test('is late from its first day, where a leaf lives longer than what is left then', () => {
			const [, own] = plan({ chain, leaf: 400 * DAY }, outliving.from).authorities;
			expect(own?.dates).toMatchObject({ start: outliving.from, lastStart: outliving.from, doneBy: outliving.from });
			expect(own?.standing).toBe('late');
		});
	});

	test('plans each of two roots for what they sign, not for the other root', () => {
		const successor: Validity = { layer: 'root', from: NOW - 300 * DAY, to: NOW + 3350 * DAY };
		const [first, second] = plan({ chain: [ROOT, successor, INTERMEDIATE] }).authorities;
		const life = INTERMEDIATE.to - INTERMEDIATE.from;
		expect([first?.dates.doneBy, second?.dates.doneBy]).toEqual([ROOT.to - life, successor.to - life]);
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
