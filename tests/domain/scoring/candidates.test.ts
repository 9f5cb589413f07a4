import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import { fullScores, withOverrides } from '../../../src/domain/scoring/candidates.ts';
import { scoresJson } from '../../../src/domain/scoring/json.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';

const EDITION = { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 0 };

const entry = (typical: number) => ({ low: typical, typical, high: typical, rationale: 'Argued.', facts: [FACT.id] });
const sheet = (id: string, scores: Readonly<Record<string, ReturnType<typeof entry>>>) => ({
	...{ id, assessed: '2026-11-20', scores },
});

describe('fullScores()', () => {
	const sheets = [sheet('linkerd', { cost: entry(4), ease: entry(3) }), sheet('bel', { cost: entry(2) })];

	test('of a platform are its own', () => {
		expect(fullScores({ id: 'linkerd' }, sheets)).toEqual({ cost: entry(4), ease: entry(3) });
	});

	test('of an edition are its own, and those of its base where it has none', () => {
		const edition = { id: 'bel', extends: { platform: 'linkerd', edition: 'enterprise' } };
		expect(fullScores(edition, sheets)).toEqual({ cost: entry(2), ease: entry(3) });
	});

	test('are none where nobody has written any', () => {
		expect(fullScores({ id: 'cilium' }, sheets)).toEqual({});
		expect(fullScores({ id: 'cilium', extends: { platform: 'osm', edition: 'x' } }, sheets)).toEqual({});
	});
});

describe('withOverrides()', () => {
	const candidate = { id: 'linkerd', scores: { cost: { low: 2, typical: 3, high: 4 }, ease: entry(5) } };

	test('puts a certain score in the place of ours, and leaves the others', () => {
		expect(withOverrides(candidate, { cost: 1.5 })).toEqual({
			id: 'linkerd',
			scores: { cost: { low: 1.5, typical: 1.5, high: 1.5 }, ease: entry(5) },
		});
	});

	test('changes nothing where the reader has given none', () => {
		expect(withOverrides(candidate, undefined)).toEqual(candidate);
		expect(withOverrides(candidate, {})).toEqual(candidate);
	});
});

describe('scoresJson()', () => {
	const second = { ...FACT, id: 'linkerd/price' };
	const library = libraryOf(
		{
			...SOUND,
			facts: [FACT, second, { ...FACT, id: 'linkerd/unrelated' }],
			platforms: [PLATFORM, { ...PLATFORM, id: 'osm', name: 'OSM', status: 'retired' }],
			scores: [sheet('linkerd', { cost: { ...entry(4), facts: [FACT.id, second.id] }, ease: entry(3) })],
		},
		EDITION,
	);
	const json = () => scoresJson(library);

	test('holds each candidate that can be chosen, with its scores', () => {
		expect(json().candidates.map(({ id, name, scores }) => [id, name, Object.keys(scores)])).toEqual([
			['linkerd', 'Linkerd', ['cost', 'ease']],
		]);
	});

	test('holds the facts that are cited, each once, by id, with its sources', () => {
		expect(json().facts.map(({ id, sources }) => [id, sources.map(({ url }) => url)])).toEqual([
			['linkerd/price', ['https://linkerd.io/retries']],
			['linkerd/retries', ['https://linkerd.io/retries']],
		]);
	});
});
