import { describe, expect, test } from 'vitest';
import { COLLECTIONS_OF_EDITIONS } from '../../../src/domain/editions/contents.ts';
import { outlineOf } from '../../../src/domain/editions/outline.ts';
import { FACT, PLATFORM, SOUND, withFact, withPlatform } from '../../content/canary.ts';

const hash = expect.stringMatching(/^[0-9a-f]{8}$/);

describe('the outline of an edition', () => {
	test('holds what each fact says, and hashes for the rest of it', () => {
		expect(outlineOf(withFact({ value: 'twice' })).facts).toEqual({
			[FACT.id]: {
				statement: FACT.statement,
				value: 'twice',
				support: 'yes',
				scope: 'Linkerd 2.20',
				details: hash,
				check: hash,
			},
		});
	});

	test.each([
		['its note', { note: 'Only for GET.' }, 'details'],
		['the version of its scope', { scope: { text: FACT.scope.text, version: '2.19' } }, 'details'],
		['its day', { checked: '2026-11-22' }, 'check'],
		['the day of its audit', { audited: '2026-11-22' }, 'check'],
	] as const)('tells a fact by %s from what it was, in the hash of this alone', (_, part, place) => {
		const [before, after] = [outlineOf(SOUND), outlineOf(withFact(part))].map(({ facts }) => facts[FACT.id]);
		expect(after).toEqual({ ...before, [place]: hash });
		expect(after?.[place]).not.toBe(before?.[place]);
	});

	test('holds what became of facts that are gone', () => {
		const tombstones = [
			{ id: 'linkerd/old', moved: FACT.id, date: '2026-11-20' },
			{ id: 'linkerd/wrong', withdrawn: 'It was wrong.', date: '2026-11-20' },
		];
		expect(outlineOf({ ...SOUND, tombstones }).tombstones).toEqual({
			'linkerd/old': { moved: FACT.id },
			'linkerd/wrong': { withdrawn: 'It was wrong.' },
		});
	});

	test('holds the cells that a fact answers, of platforms that can be chosen', () => {
		expect(outlineOf(withFact({ value: 'twice' })).cells).toEqual({
			'linkerd/retries': { answer: 'yes', value: 'twice', fact: FACT.id },
		});
		expect(outlineOf(withFact({ support: undefined })).cells).toEqual({});
		expect(outlineOf(withPlatform({ status: 'retired' })).cells).toEqual({});
	});

	test('holds the three figures of each score', () => {
		expect(outlineOf(SOUND).scores).toEqual({ 'linkerd/cost': [2, 3, 4] });
	});

	test('holds the newest release of a platform, and when support of each line ends', () => {
		const lines = [
			{ line: '2.20', ends: '2027-05-01', fact: FACT.id },
			{ line: '2.21', fact: FACT.id },
		];
		const newest = { line: '2.21', version: '2.21.3', fact: FACT.id };
		expect(outlineOf(withPlatform({ lifecycle: { newest, lines } })).platforms).toEqual({
			linkerd: { status: 'active', newest: '2.21.3', ends: { '2.20': '2027-05-01', '2.21': null } },
		});
		expect(outlineOf(withPlatform({ lifecycle: { lines: [] } })).platforms).toEqual({
			linkerd: { status: 'active', newest: undefined, ends: {} },
		});
	});

	test('holds the figures of the estimator that the content has: a range, or one figure three times', () => {
		const range = {
			unit: 'MB per node',
			low: { value: 1, kind: 'measured' as const, why: 'x' },
			typical: { value: 2, kind: 'measured' as const, why: 'x' },
			high: { value: 3, kind: 'measured' as const, why: 'x' },
		};
		const facts = [
			FACT,
			{ ...FACT, id: 'overhead-model/ztunnel-memory', range },
			{ ...FACT, id: 'overhead-model/istio-sidecar-request', data: { cpu_request_m: 100, memory_request_mib: '128' } },
			{ ...FACT, id: 'overhead-model/waypoint-memory' },
		];
		expect(outlineOf({ ...SOUND, facts }).coefficients).toEqual({
			'ztunnel-memory': { fact: 'overhead-model/ztunnel-memory', range: [1, 2, 3] },
			'istio-sidecar-cpu-request': { fact: 'overhead-model/istio-sidecar-request', range: [100, 100, 100] },
		});
	});

	test('holds a hash for each entry of every other collection', () => {
		const { others } = outlineOf(SOUND);
		const described = ['facts', 'tombstones', 'scores', 'platforms'];
		expect(Object.keys(others)).toEqual(COLLECTIONS_OF_EDITIONS.filter((name) => !described.includes(name)));
		expect(others.groups).toEqual({ resilience: hash });
		const groups = SOUND.groups.map((group) => ({ ...group, question: 'What else?' }));
		expect(outlineOf({ ...SOUND, groups }).others.groups).not.toEqual(others.groups);
	});

	test('holds the titles that a comparison needs', () => {
		const { titles } = outlineOf({ ...SOUND, platforms: [{ ...PLATFORM, short: 'L5d' }] });
		expect(titles).toMatchObject({
			'platform/linkerd': 'L5d',
			'capability/retries': 'Retries',
			'criterion/cost': 'Cost',
			'figure/ztunnel-memory': 'ztunnel: memory, MB per node',
		});
	});
});
