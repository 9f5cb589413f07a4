import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, validitiesOf } from '../../../../src/domain/certificates/chain.ts';
import { FIRST_MOMENT, LAST_MOMENT } from '../../../../src/domain/certificates/time.ts';
import { decodeLink, encodeLink, initialState, MAX_LENGTH } from '../../../../src/domain/permalink/link.ts';
import type { CertificatesData } from '../../../../src/tools/certificates/model.ts';
import { readPaste } from '../../../../src/tools/certificates/paste.ts';
import { readCertificates } from '../../../../src/tools/certificates/reader/read.ts';
import { certificatesFields, sameChain } from '../../../../src/tools/certificates/state.ts';

const platforms = ['istio-sidecar', 'linkerd', 'no-mesh'].map((id) => ({
	id,
})) as unknown as CertificatesData['platforms'];
const FIELDS = certificatesFields({ platforms });
const link = (state: Partial<ReturnType<typeof initialState<typeof FIELDS>>>) =>
	encodeLink(FIELDS, { ...initialState(FIELDS), ...state }, '2026.11.21');

const at = (text: string) => Date.parse(text);
const ROOT = { layer: 'root', from: at('2024-11-21T00:00:00Z'), to: at('2034-11-19T00:00:00Z') } as const;

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links to the planner', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&m=linkerd', { platform: 'linkerd' }],
		['v=1&kb=2026.11.21&c=r~20241121T000000Z~20341119T000000Z', { chain: [ROOT] }],
		['v=1&kb=2026.11.21&l=1440&g=70', { leafMinutes: 1440, renewPercent: 70 }],
		['v=1&kb=2026.11.21&p=2000&n=50&a=20&s=60', { workloads: 2000, nodes: 50, accounts: 20, restartSeconds: 60 }],
		['v=1&kb=2026.11.21&w=60.14', { leads: [60, 14] }],
		['v=1&kb=2026.11.21&t=20270101', { day: '2027-01-01' }],
	])('%s', (text, expected) => {
		const decoded = decodeLink(FIELDS, `#${text}`);
		expect(decoded).toMatchObject({ state: { ...initialState(FIELDS), ...expected }, notices: [], refused: false });
		expect(encodeLink(FIELDS, decoded.state, '2026.11.21')).toBe(text);
	});
});

test.each([
	['c=x~20241121T000000Z~20341119T000000Z', 'not a layer with two dates'],
	['c=r~20241121T000000Z', 'not a layer with two dates'],
	['c=r~20240231T000000Z~20341119T000000Z', 'not a layer with two dates'],
	['c=r~20341119T000000Z~20241121T000000Z', 'ends before it begins'],
	['m=osm', '“osm” is none of'],
	['t=20270231', 'is not a day'],
	['g=140', '140 was changed to 99'],
	['p=0', '0 was changed to 1'],
])('of %s the reader is told what was wrong', (part, reason) => {
	expect(decodeLink(FIELDS, `#v=1&${part}`).notices.join(' ')).toContain(reason);
});

test('a link keeps every chain of dates, and stays short', () => {
	const moment = fc.integer({ min: FIRST_MOMENT / 1000, max: Math.floor(LAST_MOMENT / 1000) - 1 });
	const validity = fc
		.tuple(fc.constantFrom('root', 'intermediate', 'leaf'), moment, fc.integer({ min: 1, max: 400_000_000 }))
		.map(([layer, from, life]) => ({
			layer,
			from: from * 1000,
			to: Math.min((from + life) * 1000, Math.floor(LAST_MOMENT / 1000) * 1000),
		}));
	const chain = fc.uniqueArray(validity, { maxLength: 8, selector: (entry) => JSON.stringify(entry) });
	fc.assert(
		fc.property(chain, (entries) => {
			const text = link({ chain: entries });
			expect(text.length).toBeLessThan(400);
			expect(text).toMatch(/^[A-Za-z0-9._~&=-]+$/);
			expect(decodeLink(FIELDS, text)).toMatchObject({ notices: [], state: { chain: entries } });
		}),
	);
});

test('nothing of a pasted certificate but its dates gets into a link', async () => {
	for (const name of ['mesh', 'weak', 'outlives', 'path-too-long']) {
		const text = readFileSync(new URL(`../../certificates/chains/${name}.pem`, import.meta.url), 'utf8');
		const paste = readPaste(text);
		const { certificates } = await readCertificates(paste.kind === 'certificates' ? paste.found : []);
		const shared = link({ chain: validitiesOf(chainOf(certificates)) });
		expect(shared.replace(/[ril]~\d{8}T\d{6}Z~\d{8}T\d{6}Z/g, '')).toMatch(/^v=1&kb=2026\.11\.21&c=\.*$/);
		for (const line of text.split('\n').filter((row) => row.length > 20))
			expect(shared).not.toContain(line.slice(0, 12));
	}
});

test('hostile links never throw', () => {
	const key = fc.constantFrom('m', 'c', 'l', 'g', 'p', 'n', 'a', 's', 'w', 't');
	const value = fc.stringMatching(/^[A-Za-z0-9._~-]{0,60}$/);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (pairs) => {
			const text = pairs.map(([name, part]) => `${name}=${part}`).join('&');
			const { state } = decodeLink(FIELDS, `#v=1&${text}`);
			expect(state.chain.every(({ from, to }) => to > from)).toBe(true);
			expect(encodeLink(FIELDS, state, 'live').length).toBeLessThan(MAX_LENGTH);
		}),
		{ numRuns: 500 },
	);
});

test('two chains are the same if a link would say the same', () => {
	expect(sameChain([ROOT], [{ ...ROOT, to: ROOT.to + 300 }])).toBe(true);
	expect(sameChain([ROOT], [])).toBe(false);
	expect(sameChain([], [])).toBe(false);
});
