import { describe, expect, test } from 'vitest';
import { references } from '../../src/domain/evidence/checks/references.ts';
import { referencesIn } from '../../src/domain/evidence/checks/references-in.ts';
import { contentFile } from '../../src/domain/evidence/files.ts';
import { ContentError, createLibrary, describeProblem, problemsOf } from '../../src/domain/evidence/library.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { SOUND, withFact, withPlatform } from './canary.ts';
import { readContent } from './read.ts';

const { collections: CONTENT } = readContent();

test('the content as a whole has no problem', () => {
	expect(problemsOf(CONTENT).map(describeProblem)).toEqual([]);
});

test('the smallest sound content has none either, so that canaries fail for their own reason only', () => {
	expect(problemsOf(SOUND)).toEqual([]);
});

/** Every text in an entry, however deep. */
const textsIn = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(textsIn) : [];

/**
 * Ids of facts that stand somewhere in an entry and are not looked up. The end of a tombstone has a rule of its own, and the
 * name of a repository in a source may look like an id.
 */
function overlooked(
	{ tombstones: _, sources: __, ...collections }: Collections,
	looked: Iterable<{ file: string; id: string }>,
) {
	const known = new Set(collections.facts.map(({ id }) => id));
	const found = new Set([...looked].map(({ file, id }) => `${file}: ${id}`));
	return Object.entries(collections).flatMap(([name, entries]) =>
		entries.flatMap(({ id, ...entry }) =>
			textsIn(entry)
				.filter((text) => known.has(text))
				.map((text) => `${contentFile(name as keyof Collections, id)}: ${text}`)
				.filter((reference) => !found.has(reference)),
		),
	);
}

test('every id of a fact that stands anywhere in an entry is looked up', () => {
	expect(overlooked(CONTENT, referencesIn(CONTENT))).toEqual([]);
	expect(overlooked(SOUND, [])).toContain('content/scores/linkerd.yaml: linkerd/retries');
});

describe('a dangling reference is refused and names file, field and remedy', () => {
	test('of a fact to a source', () => {
		expect(references(withFact({ sources: ['linkerd-dosc'] }))).toEqual([
			{
				file: 'content/facts/linkerd/retries.yaml',
				field: 'sources[0]',
				message: 'there is no entry "linkerd-dosc" in sources',
				remedy: 'did you mean "linkerd-docs"? Otherwise add content/sources/linkerd-dosc.yaml',
			},
		]);
	});

	test('of a platform to a fact', () => {
		const broken = withPlatform({ lifecycle: { newest: { line: '2.20', fact: 'linkerd/releases' }, lines: [] } });
		expect(references(broken)).toMatchObject([
			{ file: 'content/platforms/linkerd.mdx', field: 'lifecycle.newest.fact' },
		]);
	});

	test('of a score sheet to a platform, a criterion and a fact', () => {
		const score = { low: 1, typical: 1, high: 1, rationale: 'Argued.', facts: ['a/b', 'a/c'] };
		const broken = {
			...SOUND,
			scores: [...SOUND.scores, { id: 'osm', assessed: '2026-11-20', scores: { speed: score } }],
		};
		expect(references(broken).map(({ field }) => field)).toEqual([
			'(file name)',
			'scores.speed',
			'scores.speed.facts[0]',
			'scores.speed.facts[1]',
		]);
	});

	test('of a retry policy to a platform, a fact and the fact of a figure', () => {
		const retries = [
			{
				id: 'x',
				title: 'X',
				platform: 'osm',
				order: 1,
				unasked: true,
				retries: { fact: 'a/b', key: 'x' },
				cap: { kind: 'parallel' as const, parallel: { fact: 'a/c', key: 'x' } },
				facts: ['a/d'],
			},
		];
		expect(references({ ...SOUND, retries }).map(({ field }) => field)).toEqual([
			'platform',
			'facts[0]',
			'retries.fact',
			'parallel.fact',
		]);
	});

	test('to a fact that was moved or withdrawn, with what became of it', () => {
		const moved = { id: 'linkerd/repeats', moved: 'linkerd/retries', date: '2026-11-20' };
		const withdrawn = { id: 'linkerd/magic', withdrawn: 'Nobody could find a source.', date: '2026-11-20' };
		const broken = { ...withFact({ disputes: ['linkerd/repeats', 'linkerd/magic'] }), tombstones: [moved, withdrawn] };
		expect(references(broken).map(({ remedy }) => remedy)).toEqual([
			'it was moved: write "linkerd/retries"',
			'it was withdrawn: Nobody could find a source.',
		]);
	});
});

test('a library cannot be made from content with a problem', () => {
	const edition = { id: '2026.11.20', date: '2026-11-20', hash: '', facts: 1 };
	expect(() => createLibrary(withFact({ sources: ['nowhere'] }), edition)).toThrow(ContentError);
	expect(() => createLibrary(withFact({ sources: ['nowhere'] }), edition)).toThrow(
		/content\/facts\/linkerd\/retries\.yaml: sources\[0\]: .* To fix it: /,
	);
});

test('a library says which fact is missing, and finds facts that were moved', () => {
	const edition = { id: '2026.11.20', date: '2026-11-20', hash: '', facts: 1 };
	const moved = { id: 'linkerd/repeats', moved: 'linkerd/retries', date: '2026-11-20' };
	const library = createLibrary({ ...SOUND, tombstones: [moved] }, edition);
	expect(() => library.fact('linkerd/retires')).toThrow('did you mean "linkerd/retries"?');
	expect(library.fact('linkerd/repeats').id).toBe('linkerd/retries');
});
