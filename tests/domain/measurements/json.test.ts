import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import type { Testbed } from '../../../src/domain/evidence/types.ts';
import { testAnchor } from '../../../src/domain/measurements/anchor.ts';
import { measurementsJson } from '../../../src/domain/measurements/json.ts';
import { FACT, SOUND } from '../../content/canary.ts';
import { bed, comparison } from './beds.ts';

const [SOURCE] = SOUND.sources;
const EDITION = { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 2 };

/** A fact with figures, and a test that names its first figure and another fact. */
const MEASURED = { ...FACT, id: 'linkerd/speed', data: { p99_ms: 3 } };
const BED = {
	...bed('somebody-2024', { sources: ['linkerd-docs'], facts: [FACT.id] }),
	comparisons: [{ ...comparison('p99'), figures: [{ what: 'Linkerd', fact: MEASURED.id, key: 'p99_ms' }] }],
} as unknown as Testbed;

describe('the file of the measurements', () => {
	const json = () => measurementsJson(libraryOf({ ...SOUND, facts: [FACT, MEASURED], testbeds: [BED] }, EDITION));

	test('spells out figures and sources of each test', () => {
		expect(json().testbeds).toMatchObject([
			{
				id: 'somebody-2024',
				sources: [SOURCE],
				comparisons: [
					{
						...{ id: 'p99', title: 'Latency of a call', metric: 'latency-p99', load: 'paced', unit: 'ms' },
						figures: [{ what: 'Linkerd', fact: MEASURED.id, value: 3, baseline: false }],
					},
				],
			},
		]);
	});

	test('holds every fact about a test once, in the order of the ids', () => {
		const { facts } = json();
		expect(facts.map(({ id }) => id)).toEqual(['linkerd/retries', 'linkerd/speed']);
		expect(facts[0]?.sources).toEqual([SOURCE]);
	});
});

test('a test and its comparisons have an address of their own', () => {
	expect(testAnchor('somebody-2024')).toBe('test-somebody-2024');
	expect(testAnchor('somebody-2024', 'p99')).toBe('test-somebody-2024-p99');
});
