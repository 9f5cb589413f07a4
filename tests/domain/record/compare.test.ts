import { describe, expect, test } from 'vitest';
import type { FactJson } from '../../../src/domain/evidence/json.ts';
import { changesSince, isUnchanged, type Today } from '../../../src/domain/record/compare.ts';
import { factHash } from '../../../src/domain/record/fact-hash.ts';
import type { Recorded } from '../../../src/domain/record/recorded.ts';
import { NO_TEXTS } from '../../../src/domain/record/texts.ts';
import { FACT } from '../../content/canary.ts';
import { PLAIN } from './records.ts';

const FACTS = ['linkerd/mtls-default', 'linkerd/jwt', 'cilium/vm-workloads'].map(
	(id): FactJson => ({ ...FACT, id, statement: `What ${id} says.`, sources: [] }),
);
const RECORDED: Recorded = {
	...PLAIN,
	texts: { ...NO_TEXTS, revisit: '2027-01-01', watches: [{ text: 'A second cluster', owner: '', date: '2026-12-01' }] },
	facts: Object.fromEntries(FACTS.map((fact) => [fact.id, factHash(fact)])),
};
const TODAY: Today = { found: RECORDED.found, facts: FACTS, tombstones: [], day: '2026-11-30' };

const changes = (part: Partial<Today>, recorded = RECORDED) => changesSince(recorded, { ...TODAY, ...part });

describe('between a record and today', () => {
	test('nothing has changed where everything says what it said', () => {
		expect(changes({}).unchanged).toBe(3);
		expect(isUnchanged(changes({}))).toBe(true);
	});

	test.each([
		['its statement', { statement: 'Something else.' }],
		['its value', { value: 'another' }],
		['its support', { support: 'n/a' as const }],
	])('a fact has changed when %s is another one', (_, part) => {
		const [first, ...rest] = FACTS as [(typeof FACTS)[0], ...typeof FACTS];
		const found = changes({ facts: [{ ...first, ...part }, ...rest] });
		expect(found.facts).toEqual([{ kind: 'changed', id: first.id, says: expect.any(String) }]);
		expect(found.unchanged).toBe(2);
		expect(isUnchanged(found)).toBe(false);
	});

	test('a fact has not changed when it was only checked again', () => {
		const checked = FACTS.map((fact) => ({ ...fact, checked: '2099-01-01', sources: [] }));
		expect(isUnchanged(changes({ facts: checked }))).toBe(true);
	});

	test.each([
		['typed', 'Linkerd\'s default is "on".'],
		['printed', 'Linkerd’s default is “on”.'],
	])('a fact has not changed when its marks were %s', (_, statement) => {
		const [first, ...rest] = FACTS as [(typeof FACTS)[0], ...typeof FACTS];
		const hash = factHash({ ...first, statement });
		const recorded = { ...RECORDED, facts: { ...RECORDED.facts, [first.id]: hash } };
		const today = [{ ...first, statement: 'Linkerd’s default is “on”.' }, ...rest];
		expect(changes({ facts: today }, recorded).facts).toEqual([]);
	});

	test('a fact was withdrawn, moved or is gone', () => {
		const [first, second] = FACTS as [(typeof FACTS)[0], (typeof FACTS)[0]];
		const moved = { ...second, id: 'linkerd/tokens', statement: 'Something else.' };
		const found = changes({
			facts: [{ ...first, id: 'linkerd/encryption' }, moved],
			tombstones: [
				{ id: first.id, moved: 'linkerd/encryption', date: '2026-12-01' },
				{ id: second.id, moved: 'linkerd/tokens', date: '2026-12-01' },
				{ id: 'cilium/vm-workloads', withdrawn: 'It was wrong.', date: '2026-12-02' },
			],
		});
		expect(found.facts).toEqual([
			{ kind: 'moved', id: first.id, to: 'linkerd/encryption', says: first.statement, same: true },
			{ kind: 'moved', id: second.id, to: 'linkerd/tokens', says: 'Something else.', same: false },
			{ kind: 'withdrawn', id: 'cilium/vm-workloads', why: 'It was wrong.', date: '2026-12-02' },
		]);
		expect(changes({ facts: [] }).facts.map(({ kind }) => kind)).toEqual(['gone', 'gone', 'gone']);
	});

	test('the verdict or its variant is another one', () => {
		const { order } = RECORDED.found;
		expect(changes({ found: { verdict: { id: 'pilot', qualifier: undefined }, order } }).verdict).toBe(true);
		expect(changes({ found: { verdict: { id: 'not-yet', qualifier: 'leave' }, order } }).verdict).toBe(true);
		expect(changes({ found: { verdict: undefined, order } }).verdict).toBeUndefined();
	});

	test('candidates changed places, came or went', () => {
		const { verdict } = RECORDED.found;
		expect(changes({ found: { verdict, order: ['cilium', 'linkerd'] } })).toMatchObject({ first: true, order: true });
		expect(changes({ found: { verdict, order: ['linkerd', 'kuma'] } })).toMatchObject({
			first: false,
			order: false,
			left: ['cilium'],
			joined: ['kuma'],
		});
	});

	test('days have passed', () => {
		expect(changes({ day: '2027-01-01' })).toMatchObject({ revisit: undefined, watches: ['A second cluster'] });
		expect(changes({ day: '2027-01-02' }).revisit).toBe('2027-01-01');
	});

	test('no day has passed on the day itself, nor where none was named', () => {
		expect(changes({ day: '2026-12-01' }).watches).toEqual([]);
		const undated = { ...NO_TEXTS, watches: [{ text: 'A second cluster', owner: '', date: '' }] };
		expect(changes({}, { ...RECORDED, texts: undated })).toMatchObject({ revisit: undefined, watches: [] });
	});

	test('a fact that moved to one that is not there is gone', () => {
		const [first, ...rest] = FACTS as [(typeof FACTS)[0], ...typeof FACTS];
		const tombstones = [{ id: first.id, moved: 'linkerd/nowhere', date: '2026-12-01' }];
		expect(changes({ facts: rest, tombstones }).facts).toEqual([{ kind: 'gone', id: first.id }]);
	});

	test('whatever changed alone is enough to look at it again', () => {
		const { verdict, order } = RECORDED.found;
		const found = (part: Partial<Today['found']>) => ({ found: { verdict, order, ...part } });
		for (const part of [
			...[{ day: '2027-01-02' }, { day: '2026-12-02' }, { facts: [] }],
			...[found({ order: [...order, 'kuma'] }), found({ order: order.slice(1) }), found({ order: order.toReversed() })],
			found({ verdict: { id: 'pilot', qualifier: undefined } }),
		])
			expect([part, isUnchanged(changes(part))]).toEqual([part, false]);
		expect(isUnchanged(changes(found({ verdict: undefined })))).toBe(true);
	});
});
