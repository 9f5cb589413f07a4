import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import { matrixFields } from '../../../src/tools/matrix/state.ts';
import { scoringFields } from '../../../src/tools/scoring/state.ts';
import { embedAddress, iframeSnippet } from '../../../src/tools/snippet/snippet.ts';

const column = (id: string) => ({ id, short: id, name: id, kind: 'mesh' as const, edition: false, preview: false });
const MATRIX = matrixFields({
	columns: ['no-mesh', 'cilium', 'linkerd'].map(column),
	groups: [{ id: 'resilience', title: 'Resilience', question: 'x' }],
});

const candidate = (id: string) => ({ id, name: id, short: id, preview: false, standard: id !== 'ecs', scores: {} });
const SCORING = scoringFields({
	candidates: ['no-mesh', 'linkerd', 'ecs'].map(candidate),
	criteria: [
		['performance', 25],
		['cost', 10],
	].map(([id, weight]) => ({ id: String(id), title: '', short: '', question: '', weight: Number(weight) })),
	mustHaves: [{ id: 'fips', title: 'FIPS', question: 'x', group: 'x', answers: {} }],
});

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
	['m=fips~x', '"fips~x" is not a must-have'],
	['m=magic', '"magic" is none of fips'],
	['o=linkerd~cost', '"" is not a number such as 3.5'],
	['o=osm~cost~3', '"osm" is none of no-mesh, linkerd, ecs'],
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

describe('the snippet for a wiki', () => {
	const site = { origin: 'https://site.example', base: '/mesh/', edition: '2026.11.21' };
	const choice = { tool: 'scoring', theme: 'auto', view: 'full', link: '', pinned: true } as const;

	test('names the edition, so that the embed can say when facts have changed', () => {
		expect(embedAddress(choice, site)).toEqual({ url: 'https://site.example/mesh/embed/scoring/#v=1&kb=2026.11.21' });
	});

	test('keeps the state of a pasted link', () => {
		const link = 'https://elsewhere.example/compare/scoring/#v=1&kb=2026.01.01&w=40.60';
		expect(embedAddress({ ...choice, link, theme: 'dark' }, site)).toEqual({
			url: 'https://site.example/mesh/embed/scoring/#v=1&kb=2026.01.01&w=40.60&theme=dark',
		});
		expect(embedAddress({ ...choice, link, pinned: false }, site).url).toContain('kb=live');
	});

	test.each([
		['https://site.example/compare/matrix/#v=1&d=1', 'belongs to another tool'],
		['https://site.example/compare/scoring/', 'not a link of a tool'],
		['https://site.example/compare/scoring/#"><script>', 'not a link of a tool'],
		['javascript:alert(1)', 'not a link of a tool'],
	])('refuses %s and says why', (link, reason) => {
		const address = embedAddress({ ...choice, link }, site);
		expect(address.error).toContain(reason);
		expect(iframeSnippet(choice, address)).not.toMatch(/script|javascript/);
	});
});
