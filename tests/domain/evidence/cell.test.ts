import { describe, expect, test } from 'vitest';
import { cell, claimants, compareLines, newerLine, ownFacts } from '../../../src/domain/evidence/cell.ts';
import { candidatesOf } from '../../../src/domain/evidence/order.ts';
import { CAPABILITY, EDITION, FACT, OWN, PLATFORM } from '../../content/canary.ts';

describe('cell()', () => {
	test('is answered by the fact that carries support', () => {
		expect(cell(PLATFORM, CAPABILITY, [FACT])).toMatchObject({ answer: 'yes', lead: FACT, details: [] });
	});

	test('says that nobody has researched it where there is no fact, and never "no"', () => {
		expect(cell(PLATFORM, CAPABILITY, []).answer).toBe('unknown');
	});

	test('says that there are facts where none answers the question', () => {
		const silent = { ...FACT, support: undefined };
		expect(cell(PLATFORM, CAPABILITY, [silent])).toMatchObject({
			answer: 'described',
			lead: undefined,
			details: [silent],
		});
	});

	test('is led by the marked fact, wherever it stands', () => {
		const marked = { ...FACT, id: 'linkerd/z', support: 'partial' as const, lead: true as const };
		expect(cell(PLATFORM, CAPABILITY, [FACT, marked])).toMatchObject({
			answer: 'partial',
			lead: marked,
			details: [FACT],
		});
	});

	test('is answered by a value where the capability asks for one', () => {
		const capability = { ...CAPABILITY, kind: 'value' as const, judged: undefined };
		expect(cell(PLATFORM, capability, [{ ...FACT, value: '2 retries' }]).answer).toBe('value');
	});

	test('holds no fact on another topic', () => {
		expect(cell(PLATFORM, CAPABILITY, [FACT, { ...FACT, id: 'linkerd/other', topic: 'timeouts' }]).details).toEqual([]);
		expect(cell(PLATFORM, CAPABILITY, []).details).toEqual([]);
	});

	test('is behind where its fact was compared with an older release', () => {
		const old = { ...FACT, scope: { text: 'x', version: '2.19' } };
		expect(cell(PLATFORM, CAPABILITY, [old]).behind).toBe('2.20');
		expect(cell(PLATFORM, CAPABILITY, [FACT]).behind).toBeUndefined();
		expect(cell(PLATFORM, CAPABILITY, []).behind).toBeUndefined();
	});

	test('of an edition is taken over from nowhere if nobody has researched it', () => {
		expect(cell(EDITION, CAPABILITY, []).inheritedFrom).toBeUndefined();
	});

	test('of a capability that only collects notes is led by nothing', () => {
		const notes = { ...CAPABILITY, kind: 'notes' as const, judged: undefined };
		expect(claimants(notes, [FACT])).toEqual([]);
		expect(cell(PLATFORM, notes, [FACT])).toMatchObject({ answer: 'described', lead: undefined, details: [FACT] });
	});

	test('of a platform that extends nothing is its own, even if facts of another are at hand', () => {
		expect(cell(PLATFORM, CAPABILITY, [], [FACT]).inheritedFrom).toBeUndefined();
	});

	test('of an edition is taken over from its base, and says so', () => {
		expect(cell(EDITION, CAPABILITY, [], [FACT])).toMatchObject({ answer: 'yes', inheritedFrom: 'linkerd' });
	});

	test('of an edition is its own where it has a fact', () => {
		expect(cell(EDITION, CAPABILITY, [OWN], [FACT])).toMatchObject({
			answer: 'no',
			inheritedFrom: undefined,
			details: [FACT],
		});
	});
});

describe('ownFacts()', () => {
	test('keeps the facts of an edition away from the base, and gives them to the edition', () => {
		expect(ownFacts(PLATFORM, [FACT, OWN])).toEqual([FACT]);
		expect(ownFacts(EDITION, [FACT, OWN])).toEqual([OWN]);
	});

	test('gives an edition also what is about it by name', () => {
		const named = { ...OWN, id: 'bel/retries', subject: 'bel' };
		expect(ownFacts(EDITION, [named, FACT])).toEqual([named]);
	});
});

describe('newerLine()', () => {
	const at = (version: string) => ({ ...FACT, scope: { text: 'x', version } });

	test.each([
		['2.20', undefined],
		['2.9', '2.20'],
		['2.19', '2.20'],
		['3.0', undefined],
		['any', undefined],
	])('of a fact about %s is %s', (version, newest) => {
		expect(newerLine(at(version), PLATFORM)).toBe(newest);
	});

	test('is nothing for a fact that names no version', () => {
		expect(newerLine({ ...FACT, scope: { text: 'x' } }, PLATFORM)).toBeUndefined();
	});

	test('is nothing for a service without versions', () => {
		expect(newerLine(at('1.0'), { ...PLATFORM, lifecycle: { lines: [] } })).toBeUndefined();
	});
});

test('compareLines() compares number by number', () => {
	expect(['1.30', '1.9', '2.0', '1.31.1', '1.31'].toSorted(compareLines)).toEqual([
		'1.9',
		'1.30',
		'1.31',
		'1.31.1',
		'2.0',
	]);
});

test('candidatesOf() leaves out what is retired and keeps the order', () => {
	const retired = { ...PLATFORM, id: 'osm', status: 'retired' as const };
	const later = { ...PLATFORM, id: 'later', order: 9 };
	expect(candidatesOf([later, retired, PLATFORM]).map(({ id }) => id)).toEqual(['linkerd', 'later']);
});
