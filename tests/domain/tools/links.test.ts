import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import { checklistFields, MAX_TEXT } from '../../../src/tools/checklist/state.ts';
import { matrixFields } from '../../../src/tools/matrix/state.ts';
import { scoringFields } from '../../../src/tools/scoring/state.ts';
import { readContent } from '../../content/read.ts';

const column = (id: string) => ({ id, short: id, name: id, kind: 'mesh' as const, edition: false, preview: false });
const MATRIX = matrixFields({
	columns: ['no-mesh', 'cilium', 'linkerd'].map(column),
	groups: [{ id: 'resilience', title: 'Resilience' }],
});

const candidate = (id: string) => ({ id, name: id, short: id, preview: false, standard: id !== 'ecs', scores: {} });
const SCORING = scoringFields({
	candidates: ['no-mesh', 'linkerd', 'ecs'].map(candidate),
	criteria: [
		['performance', 25],
		['cost', 10],
	].map(([id, weight]) => ({ id: String(id), title: '', short: '', question: '', weight: Number(weight) })),
	mustHaves: [{ id: 'fips' }],
});

const CHECKLIST_ITEMS = ['owner', 'exit', 'retries'].map((id) => ({ id, code: id.slice(0, 2) }));
const CHECKLIST = checklistFields(CHECKLIST_ITEMS);

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&p=linkerd.cilium', { columns: ['linkerd', 'cilium'] }],
		[
			'v=1&kb=2026.11.21&g=resilience&s=partial.no&d=1',
			{ groups: ['resilience'], support: ['partial', 'no'], differences: true },
		],
		['v=1&kb=2026.11.21&q=retry~20budget', { text: 'retry budget' }],
		['v=1&kb=2026.11.21&p=', { columns: [] }],
	])('to the matrix: %s', (link, expected) => {
		const decoded = decodeLink(MATRIX, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...initialState(MATRIX), ...expected }, notices: [], refused: false });
		expect(encodeLink(MATRIX, decoded.state, '2026.11.21')).toBe(link);
	});

	test.each([
		['v=1&kb=2026.11.21', {}],
		[
			'v=1&kb=2026.11.21&i=ex.re~ow',
			{
				marks: new Map([
					['exit', 'done'],
					['retries', 'done'],
					['owner', 'not-applicable'],
				]),
			},
		],
		['v=1&kb=2026.11.21&i=~ow', { marks: new Map([['owner', 'not-applicable']]) }],
		[
			'v=1&kb=2026.11.21&s=critical.optional&p=during&t=open.not-applicable&q=root',
			{ severities: ['critical', 'optional'], phases: ['during'], states: ['open', 'not-applicable'], text: 'root' },
		],
	])('to the checklist: %s', (link, expected) => {
		const decoded = decodeLink(CHECKLIST, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...initialState(CHECKLIST), ...expected }, notices: [], refused: false });
		expect(encodeLink(CHECKLIST, decoded.state, '2026.11.21')).toBe(link);
	});

	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&w=40.60', { weights: [40, 60] }],
		['v=1&kb=2026.11.21&c=no-mesh.ecs', { candidates: ['no-mesh', 'ecs'] }],
		['v=1&kb=2026.11.21&m=fips~f', { mustHaves: [{ capability: 'fips', full: true }] }],
		['v=1&kb=2026.11.21&m=fips', { mustHaves: [{ capability: 'fips', full: false }] }],
		['v=1&kb=2026.11.21&o=linkerd~cost~4_5', { ownScores: [{ candidate: 'linkerd', criterion: 'cost', score: 4.5 }] }],
	])('to the calculator: %s', (link, expected) => {
		const decoded = decodeLink(SCORING, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...initialState(SCORING), ...expected }, notices: [], refused: false });
		expect(encodeLink(SCORING, decoded.state, '2026.11.21')).toBe(link);
	});
});

test.each([
	['m=fips~x', '“fips~x” is not a must-have'],
	['m=magic', '“magic” is none of fips'],
	['o=linkerd~cost', '“” is not a number such as 3.5'],
	['o=osm~cost~3', '“osm” is none of no-mesh, linkerd, ecs'],
	['o=linkerd~cost~3~3', 'is not a score'],
	['o=linkerd~cost~9', '9 was changed to 5'],
])('of %s the reader is told what was wrong', (part, reason) => {
	expect(decodeLink(SCORING, `#v=1&${part}`).notices.join(' ')).toContain(reason);
});

test('a full link stays short enough for every wiki', () => {
	const state = {
		...initialState(SCORING),
		weights: [100, 100],
		candidates: ['linkerd', 'ecs'] as const,
		mustHaves: [{ capability: 'fips', full: true }],
		ownScores: [{ candidate: 'linkerd', criterion: 'cost', score: 3.5 }],
	};
	expect(encodeLink(SCORING, state, '2026.11.21').length).toBeLessThan(200);
});

describe('a link to the checklist', () => {
	const states = fc.constantFrom('open', 'done', 'not-applicable');

	test('comes back as it was, whatever is marked', () => {
		fc.assert(
			fc.property(fc.tuple(states, states, states), (chosen) => {
				const marks = new Map(
					CHECKLIST_ITEMS.map(({ id }, index) => [id, chosen[index]] as const).filter(([, state]) => state !== 'open'),
				);
				const state = { ...initialState(CHECKLIST), marks } as ReturnType<typeof initialState<typeof CHECKLIST>>;
				const link = encodeLink(CHECKLIST, state, '2026.11.21');
				expect(decodeLink(CHECKLIST, link)).toMatchObject({ state, notices: [] });
			}),
		);
	});

	test('does not depend on the order of the list', () => {
		const other = checklistFields(CHECKLIST_ITEMS.toReversed());
		const { state } = decodeLink(CHECKLIST, 'v=1&i=ow.re~ex');
		expect(encodeLink(other, state, '2026.11.21')).toBe(encodeLink(CHECKLIST, state, '2026.11.21'));
	});

	test.each([
		['i=ow.zz', 'In “i”: “zz” names no item of this list and was left out.', [['owner', 'done']]],
		['i=ow~ow', '“ow” is both done and not applicable; it counts as done', [['owner', 'done']]],
		['i=ow~ex~re', '“ow~ex~re” is not a list of items', []],
		['i=owner', '“owner” names no item of this list', []],
		['i=__proto__', '“__proto__” names no item of this list', []],
		['t=closed', '“closed” is none of open, done, not-applicable', []],
	])('that says %s is used as far as it can be, and the reader is told', (part, reason, marks) => {
		const { state, notices, refused } = decodeLink(CHECKLIST, `#v=1&${part}`);
		expect(notices.join(' ')).toContain(reason);
		expect([refused, state.marks]).toEqual([false, new Map(marks as [string, 'done'][])]);
	});

	test('stays below 600 characters, with every item settled and every filter in use', () => {
		const { checklist } = readContent().collections;
		const fields = checklistFields(checklist);
		const state = {
			marks: new Map(checklist.map(({ id }, index) => [id, index % 2 ? 'done' : 'not-applicable'] as const)),
			severities: ['critical', 'recommended', 'optional'],
			phases: ['before', 'during', 'after'],
			states: ['open', 'done', 'not-applicable'],
			text: '証'.repeat(MAX_TEXT),
		} as const;
		const link = encodeLink(fields, state, '2026.11.21');
		expect(link.length).toBeLessThan(600);
		expect(decodeLink(fields, link)).toMatchObject({ state, notices: [] });
	});
});
