import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, type Fields, initialState, type State } from '../../../src/domain/permalink/link.ts';
import { TOOL_IDS, type ToolId } from '../../../src/domain/share/tools.ts';
import { ADVISOR, EDITION, LINKS, MATRIX, SCORING, TESTED } from '../share/reports.ts';

const fieldsOf = (id: ToolId) => (TESTED[id] as unknown as { fields: Fields }).fields;

/**
 * Links with the content of the handbook as readers have shared them. They must go on meaning the same: entries are never
 * changed or removed. A platform or an option that goes has to be read as before, or its link has to say what became of it.
 */
describe('golden links', () => {
	test.each([
		['scoring', 'v=1&kb=2026.11.21&w=30.20.20.10.10.10', { weights: [30, 20, 20, 10, 10, 10] }],
		['scoring', 'v=1&kb=2026.11.21&c=no-mesh.linkerd.cilium', { candidates: ['no-mesh', 'linkerd', 'cilium'] }],
		[
			'scoring',
			'v=1&kb=2026.11.21&m=fips~f.windows',
			{
				mustHaves: [
					{ capability: 'fips', full: true },
					{ capability: 'windows', full: false },
				],
			},
		],
		[
			'scoring',
			'v=1&kb=2026.11.21&o=linkerd~cost~4_5',
			{ ownScores: [{ candidate: 'linkerd', criterion: 'cost', score: 4.5 }] },
		],
		[
			'matrix',
			'v=1&kb=2026.11.21&p=linkerd.cilium&g=resilience&s=partial.no&d=1&q=retry~20budget',
			{
				columns: ['linkerd', 'cilium'],
				groups: ['resilience'],
				support: ['partial', 'no'],
				differences: true,
				text: 'retry budget',
			},
		],
		['advisor', 'v=1&kb=2026.11.21&en=r&sv=40', { encryption: 'required', services: 40 }],
		['overhead', 'v=1&kb=2026.11.21&p=500&o=envoy-cpu~0_25~m', { pods: 500 }],
		['overhead', 'v=1&kb=2026.11.21&ch=1.2.3&m=linkerd.cilium', { chain: [1, 2, 3], modes: ['linkerd', 'cilium'] }],
		[
			'retries',
			'v=1&kb=2026.11.21&a=3.1.2&f=0.5&c=ratio&b=12',
			{ attempts: [3, 1, 2], failure: 0.5, cap: 'ratio', budget: 12 },
		],
		[
			'certificates',
			'v=1&kb=2026.11.21&m=linkerd&c=r~20241121T000000Z~20341119T000000Z&t=20261121',
			{ platform: 'linkerd', day: '2026-11-21' },
		],
		['checklist', 'v=1&kb=2026.11.21&i=od.wo&s=critical&t=open', { severities: ['critical'], states: ['open'] }],
		[
			'measurements',
			'v=1&kb=2026.11.21&m=latency-p99&b=kinvolk-2019',
			{ metrics: ['latency-p99'], beds: ['kinvolk-2019'] },
		],
		[
			'record',
			'v=1&kb=2026.11.21&a=v~3d1~26kb~3d2026~2e11~2e21~26en~3dr&d=which-platform',
			{ advice: 'v=1&kb=2026.11.21&en=r', decision: 'which-platform' },
		],
	] as const)('to %s: %s', (id, link, expected) => {
		const fields = fieldsOf(id);
		const decoded = decodeLink(fields, `#${link}`);
		expect(decoded).toMatchObject({ state: expected, notices: [], refused: false });
		expect(encodeLink(fields, decoded.state, '2026.11.21')).toBe(link);
	});

	test('cover every tool', () => {
		expect(Object.keys(TESTED).sort()).toEqual([...TOOL_IDS].sort());
	});
});

/** What people and programs put where a value belongs. */
const HOSTILE = fc.oneof(
	fc.constantFrom(
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		'__proto__',
		'constructor',
		'toString',
		'9'.repeat(400),
		'-1',
		'1e999',
		'NaN',
		'Infinity',
		'0x10',
		'.',
		'~',
		'..~~..',
		'%00',
		'%E0%A4%A',
		'~e0~a4',
		'~ff~fe',
		'a'.repeat(7000),
	),
	fc.string({ unit: 'binary' }),
	fc.stringMatching(/^[A-Za-z0-9._~-]{0,40}$/),
);

describe.each(TOOL_IDS)('a hostile link to %s', (id) => {
	const fields = fieldsOf(id);
	const keys = [...Object.values(fields).map(({ key }) => key), 'v', 'kb', 'z', '__proto__', 'constructor', ''];

	test('never throws, and what is kept of it can be written and read again', () => {
		const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), HOSTILE), { maxLength: 6 });
		fc.assert(
			fc.property(pairs, (parts) => {
				const input = `#${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
				const { state } = decodeLink(fields, input);
				expect(Object.keys(state)).toEqual(Object.keys(fields));
				expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
				const link = encodeLink(fields, state, EDITION);
				expect(link).toMatch(/^[A-Za-z0-9._~=&-]*$/);
				expect(decodeLink(fields, link).state).toEqual(state);
			}),
			{ numRuns: 300 },
		);
	});

	test('says what it did not understand', () => {
		for (const { key } of Object.values(fields)) {
			const { notices } = decodeLink(fields, `#v=1&${key}=<script>&${key}=1`);
			expect(notices.length).toBeGreaterThan(0);
		}
		expect(decodeLink(fields, '#v=1&v=1').notices.join()).toContain('occurs twice');
		expect(decodeLink(fields, '#v=7').refused).toBe(true);
	});
});

describe('length', () => {
	test.each(TOOL_IDS)('a usual link to %s stays below 200 characters', (id) => {
		expect(LINKS[id].length).toBeLessThanOrEqual(200);
	});

	const full = <F extends Fields>(fields: F, state: Partial<State<F>>) =>
		encodeLink(fields, { ...initialState(fields), ...state }, EDITION);
	const answers = Object.fromEntries(
		ADVISOR.knowledge.questions.flatMap(({ parts }) =>
			parts.map(({ field, choose, options }) => [
				field,
				choose === 'number' ? 1_000_000 : choose === 'one' ? options[0]?.value : options.map(({ value }) => value),
			]),
		),
	);

	test.each([
		// Scores of one's own come on top: each takes about 25 characters.
		[
			'scoring, with every candidate and ten must-haves',
			full(TESTED.scoring.fields, {
				weights: SCORING.criteria.map(() => 37),
				candidates: SCORING.candidates.map(({ id }) => id),
				mustHaves: SCORING.mustHaves.slice(0, 10).map(({ id }) => ({ capability: id, full: true })),
			}),
		],
		[
			'matrix, with everything chosen and words in Latin letters',
			full(TESTED.matrix.fields, {
				columns: MATRIX.columns.map(({ id }) => id).reverse(),
				groups: MATRIX.groups.map(({ id }) => id),
				support: ['yes', 'partial', 'no'],
				differences: true,
				text: 'mutual TLS between clusters with an authority of our own',
			}),
		],
		['advisor, with every answer', full(TESTED.advisor.fields, answers)],
		[
			'retries, with eight layers',
			full(TESTED.retries.fields, { attempts: [1, 2, 3, 4, 5, 6, 7, 8], cap: 'ratio', rate: 1_000_000 }),
		],
	])('the longest link to %s stays below 600', (_, link) => {
		expect(link.length).toBeLessThanOrEqual(600);
	});
});
