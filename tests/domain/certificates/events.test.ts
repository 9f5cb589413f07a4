import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/certificates/calendar.ts';
import { DAY } from '../../../src/domain/certificates/certificate.ts';
import { eventsOf } from '../../../src/domain/certificates/events.ts';
import type { AuthorityPlan, Plan } from '../../../src/domain/certificates/plan.ts';
import { NOW } from './certificates.ts';
import { type Component, parseCalendar, textOf } from './ics.ts';

const WORDS = {
	...{ id: 'linkerd', title: 'Linkerd' },
	names: { root: 'trust anchor', intermediate: 'issuer', leaf: 'leaf' },
	steps: { root: [], intermediate: ['Create it.'] },
};

/** An issuer whose dates are days from now. */
const issuer = (start: number, lastStart: number, to: number, number = 1) =>
	({
		...{ layer: 'intermediate', number, standing: 'fine' },
		dates: {
			...{ from: NOW, start: NOW + start * DAY, lastStart: NOW + lastStart * DAY, doneBy: 0 },
			...{ end: NOW + to * DAY, to: NOW + to * DAY },
		},
	}) as unknown as AuthorityPlan;

const events = (authorities: readonly AuthorityPlan[], leafDays?: number) => {
	const validity = leafDays === undefined ? undefined : { layer: 'leaf', from: NOW, to: NOW + leafDays * DAY };
	return eventsOf({ now: NOW, authorities, leaf: { validity } } as unknown as Plan, WORDS);
};

const days = (spans: readonly number[] | undefined) => spans?.map((span) => span / DAY);

describe('eventsOf()', () => {
	test('reminds two weeks and a day before the beginning, a week before the last day, a month before the end', () => {
		const [start, last, end] = events([issuer(20, 25, 30)]);
		expect([start, last, end].map((event) => days(event?.reminders))).toEqual([
			[14, 1],
			[7, 1],
			[30, 7],
		]);
		expect([start?.text, last?.text, end?.text]).toEqual([
			'Our judgment of a good date.\n1. Create it.',
			'1. Create it.',
			'The issuer is valid until 2026-12-21. Whatever it signed stops working.',
		]);
	});

	test('leaves out what is due now, and what would be due at the end', () => {
		const titles = (start: number, last: number) => events([issuer(start, last, 30)]).map(({ title }) => title);
		expect(titles(0, 25)).toEqual([
			'Last day to begin the rotation of the issuer (Linkerd)',
			'The issuer expires (Linkerd)',
		]);
		expect(titles(20, 30)).toEqual(['Begin to rotate the issuer (Linkerd)', 'The issuer expires (Linkerd)']);
	});

	test('numbers the second of two issuers', () => {
		expect(events([issuer(0, 0, 30, 2)]).map(({ title }) => title)).toEqual(['The issuer 2 expires (Linkerd)']);
	});

	test('puts what comes first at the top, and of one moment always the same', () => {
		const both = [issuer(10, 20, 30), issuer(5, 10, 15)];
		const order = events(both).map(({ at }) => (at - NOW) / DAY);
		expect(order).toEqual([5, 10, 10, 15, 20, 30]);
		const uids = (authorities: readonly AuthorityPlan[]) => events(authorities).map(({ uid }) => uid);
		expect(uids(both.toReversed())).toEqual(uids(both));
		const [, first, second] = uids(both);
		expect([first, second]).toEqual([first, second].toSorted());
	});

	test('gives each entry an id of its own, also where two issuers have the same dates', () => {
		const uids = events([issuer(10, 20, 30), issuer(10, 20, 30, 2)]).map(({ uid }) => uid);
		expect(new Set(uids).size).toBe(6);
		expect(uids).toEqual(expect.arrayContaining(events([issuer(10, 20, 30)]).map(({ uid }) => uid)));
	});

	test('ends a certificate with the one above it, under the name of its own dates', () => {
		const own = issuer(10, 20, 30);
		const ended = {
			...own,
			endsWith: { layer: 'root', number: 1 },
			dates: { ...own.dates, end: NOW + 20 * DAY },
		} as const;
		const [start, end, ...more] = events([ended]);
		expect(more).toEqual([]);
		expect(start?.uid).toBe(events([own])[0]?.uid);
		expect(end).toMatchObject({
			at: NOW + 20 * DAY,
			title: 'The issuer ends with the trust anchor (Linkerd)',
			uid: events([own])[2]?.uid,
			text: 'The issuer is valid until 2026-12-11. Whatever it signed stops working.',
		});
	});

	test('ends a leaf with its issuer, where that ends first', () => {
		const leaf = events([issuer(10, 12, 15)], 20).find(({ uid }) => uid.includes('-leaf-'));
		expect(leaf).toMatchObject({
			at: NOW + 15 * DAY,
			title: 'The leaf ends with the issuer (Linkerd)',
			uid: 'linkerd-leaf-20261121T120000Z-20261211T120000Z-end@certificate-planner.mesh-or-not',
		});
	});

	test('takes up a leaf of two weeks beside an authority, and none that lives shorter', () => {
		expect(events([issuer(0, 0, 30)], 13)).toHaveLength(1);
		const [leaf] = events([issuer(0, 0, 30)], 14);
		expect(leaf).toEqual({
			uid: 'linkerd-leaf-20261121T120000Z-20261205T120000Z-end@certificate-planner.mesh-or-not',
			...{ at: NOW + 14 * DAY, title: 'The leaf expires (Linkerd)', reminders: [7 * DAY, DAY] },
			text: 'If it has not been renewed by then, the workload can no longer prove who it is.',
		});
	});
});

test('an entry without a text of its own has only what every entry ends with', () => {
	const event = { uid: 'x', at: NOW, title: 'x', text: '', reminders: [] };
	const file = calendarFile([event], { url: 'https://site.example/', lines: ['A source'] }, NOW);
	expect(textOf(parseCalendar(file).inside[0] as Component, 'DESCRIPTION')).toBe('A source\nhttps://site.example/');
});
