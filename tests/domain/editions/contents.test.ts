import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/editions/canonical.ts';
import { collectionsOf, contentsOf, hashOfContents } from '../../../src/domain/editions/contents.ts';
import { editionsFrom, stepTo, textOfFile } from '../../../src/domain/editions/stored.ts';
import type { Collections } from '../../../src/domain/evidence/types.ts';
import { edition } from '../../../src/schema/edition.ts';
import { FACT, SOUND } from '../../content/canary.ts';

/** The same value with the keys of each object in another order. */
function shuffled(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shuffled);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, shuffled(inner)]),
	);
}

describe('canonicalJson()', () => {
	test('gives one text for one value, whatever the order of its keys', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
			}),
		);
	});

	test('gives back the value', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});

	test('keeps the order of lists, and leaves out what is not defined', () => {
		expect(canonicalJson({ b: [2, 1], a: undefined })).toBe('{"b":[2,1]}');
	});
});

const OTHER = { ...FACT, id: 'linkerd/other', checked: '2026-11-21' };
const withFacts = (...facts: Collections['facts']): Collections => ({ ...SOUND, facts });

describe('the contents of an edition', () => {
	test('give back the content', () => {
		const { claims, glossary, ...held } = SOUND;
		expect(collectionsOf(contentsOf(SOUND))).toEqual({ ...held, claims: [], glossary: [] });
		expect(claims.length + glossary.length).toBe(0);
	});

	test('give back the content in the order of the ids, whatever order it was read in', () => {
		for (const facts of [
			[FACT, OTHER],
			[OTHER, FACT],
		])
			expect(collectionsOf(contentsOf(withFacts(...facts))).facts).toEqual([OTHER, FACT]);
	});

	test('have one hash, whatever order the files were read in', async () => {
		const hash = await hashOfContents(contentsOf(withFacts(FACT, OTHER)));
		expect(await hashOfContents(contentsOf(withFacts(OTHER, FACT)))).toBe(hash);
		expect(await hashOfContents(contentsOf(shuffled(withFacts(FACT, OTHER)) as Collections))).toBe(hash);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
	});

	test('keep their hash when the handbook gets a collection that they do not know', async () => {
		const { testbeds: _, ...older } = contentsOf(SOUND);
		expect(await hashOfContents(older as never)).toBe(await hashOfContents(contentsOf({ ...SOUND, testbeds: [] })));
	});

	test('have another hash when a fact, a score or a question is another one', async () => {
		const hash = await hashOfContents(contentsOf(SOUND));
		const changed = [
			withFacts({ ...FACT, note: 'x' }),
			{ ...SOUND, scores: [] },
			{ ...SOUND, tombstones: [{ id: 'linkerd/old', withdrawn: 'Wrong.', date: '2026-11-20' }] },
		];
		for (const content of changed) expect(await hashOfContents(contentsOf(content))).not.toBe(hash);
	});
});

describe('stored editions', () => {
	const first = contentsOf(withFacts(FACT, OTHER));
	const second = contentsOf(withFacts({ ...FACT, statement: 'Linkerd repeats some requests.' }));

	async function files() {
		const one = {
			...{ format: 1 as const, id: '2026.11.21', date: '2026-11-21', hash: await hashOfContents(first) },
			...stepTo(first),
		};
		const two = {
			...{ format: 1 as const, id: '2026.12.01', date: '2026-12-01', previous: one.id },
			...{ hash: await hashOfContents(second), note: 'x', ...stepTo(second, first) },
		};
		return [one, two] as const;
	}

	test('hold what changed, and give back everything', async () => {
		const [one, two] = await files();
		expect(Object.keys(two.entries)).toEqual(['facts']);
		expect(two.entries['facts']).toHaveProperty('linkerd/retries');
		expect(two.removed).toEqual({ facts: ['linkerd/other'] });
		const editions = await editionsFrom([two, one]);
		expect(editions.map(({ id }) => id)).toEqual(['2026.11.21', '2026.12.01']);
		expect(editions.map(({ contents }) => contents)).toEqual([first, second]);
	});

	test('are written so that they can be read again', async () => {
		for (const file of await files()) expect(edition.parse(JSON.parse(textOfFile(file)))).toEqual(file);
	});

	test('are refused when one was changed after it was made', async () => {
		const [one, two] = await files();
		const facts = { ...one.entries['facts'], 'linkerd/other': { statement: 'Something else.' } };
		await expect(editionsFrom([{ ...one, entries: { ...one.entries, facts } }, two])).rejects.toThrow(
			'2026.11.21 was changed',
		);
	});

	test('are refused when one is missing between two others', async () => {
		const [, two] = await files();
		await expect(editionsFrom([two])).rejects.toThrow('2026.12.01 continues 2026.11.21');
		const [one] = await files();
		await expect(editionsFrom([one, { ...one, id: '2026.12.01' }])).rejects.toThrow(
			'2026.12.01 continues none, but the one before it is 2026.11.21',
		);
	});

	test('are written one entry a line, in the order of the ids, so that a reviewer sees what changed', () => {
		const head = { format: 1 as const, id: '2026.11.21', date: '2026-11-21', hash: 'x', note: undefined };
		const facts = { 'linkerd/b': { x: 1 }, 'linkerd/a': { y: 2, x: 1 } };
		expect(textOfFile({ ...head, removed: { facts: ['linkerd/c'] }, entries: { facts, needs: { z: {} } } })).toBe(
			[
				'{',
				...['format": 1', 'id": "2026.11.21"', 'date": "2026-11-21"', 'hash": "x"'].map((line) => `\t"${line},`),
				'\t"removed": {"facts":["linkerd/c"]},',
				'\t"entries": {',
				'\t\t"facts": {',
				'\t\t\t"linkerd/a": {"x":1,"y":2},',
				'\t\t\t"linkerd/b": {"x":1}',
				'\t\t},',
				'\t\t"needs": {',
				'\t\t\t"z": {}',
				'\t\t}',
				'\t}',
				'}',
				'',
			].join('\n'),
		);
	});

	test('hold nothing of what stayed as it was', () => {
		expect(stepTo(contentsOf(withFacts(OTHER, FACT)), first)).toEqual({ entries: {}, removed: {} });
	});

	test('name what is gone in the order of the ids', () => {
		const before = contentsOf(withFacts({ ...FACT, id: 'linkerd/z' }, { ...FACT, id: 'linkerd/a' }));
		expect(stepTo(contentsOf(withFacts()), before).removed).toEqual({ facts: ['linkerd/a', 'linkerd/z'] });
	});
});
