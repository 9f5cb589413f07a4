import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advise } from '../../src/domain/advisor/advise.ts';
import { advisorKnowledge } from '../../src/domain/advisor/build.ts';
import { contentsOf, hashOfContents } from '../../src/domain/editions/contents.ts';
import { differenceOf } from '../../src/domain/editions/difference.ts';
import { outlineOf } from '../../src/domain/editions/outline.ts';
import type { PublishedEdition } from '../../src/domain/editions/stored.ts';
import { countsOf } from '../../src/domain/editions/summary.ts';
import { factJson } from '../../src/domain/evidence/json.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { changesSince } from '../../src/domain/record/compare.ts';
import { factHash } from '../../src/domain/record/fact-hash.ts';
import { restored } from '../../src/restored-editions.ts';
import { readEditions } from '../../src/stored-editions.ts';
import { PLAIN } from '../domain/record/records.ts';
import { PROJECT, readContent } from './read.ts';

const editions = await readEditions(join(PROJECT, 'content'));

describe('the published editions', () => {
	test('hold what their hashes say, and follow each other', () => {
		expect(editions.length).toBeGreaterThan(0);
	});

	test('can be calculated with by the tools of today', () => {
		expect(editions.filter((edition) => restored(edition) === undefined).map(({ id }) => id)).toEqual([]);
	});

	test('give back exactly what they were made from', async () => {
		for (const edition of editions) {
			const library = restored(edition);
			if (library) expect(await hashOfContents(contentsOf(library))).toBe(edition.hash);
		}
	});

	test('give a verdict on a mesh that is not listed, also those that have no rule for it', () => {
		for (const edition of editions) {
			const library = restored(edition);
			if (library === undefined) continue;
			const { ruling } = advise(advisorKnowledge(library), { existing: ['other-mesh'], encryption: 'required' });
			expect(['adopt-now', 'no-use-alternatives', 'not-yet']).toContain(ruling.id);
		}
	});

	test('one with entries of a form that is refused today stays readable, but not calculable', () => {
		const [edition] = editions as [PublishedEdition];
		const facts = { ...edition.contents.facts, 'linkerd/odd': { claim: 'of an older form' } };
		expect(restored({ ...edition, contents: { ...edition.contents, facts } })).toBeUndefined();
	});
});

const FACT = 'linkerd/mtls-default';
const FILE = `content/facts/${FACT}.yaml`;

describe('npm run edition', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'editions-'));
		cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
		rmSync(join(root, 'content', 'editions'), { recursive: true, force: true });
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const run = (...args: string[]) => {
		const command = [join(PROJECT, 'scripts/edition.ts'), '--root', root, ...args];
		const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		return { status, out: stdout, problem: stderr };
	};
	const change = (from: RegExp, to: string) =>
		writeFileSync(join(root, FILE), readFileSync(join(root, FILE), 'utf8').replace(from, to));

	test('makes the first edition with everything, and the next with what changed', async () => {
		expect(run('--date', '2027-01-04', '--note', 'The first one.')).toMatchObject({ status: 0, problem: '' });
		expect(run('--date', '2027-02-01').out).toContain('none was made');
		change(/^statement: .*$/m, 'statement: In Linkerd something else holds now.');
		const { status, out } = run('--date', '2027-02-01');
		expect(status).toBe(0);
		expect(out).toContain('Since 2027.01.04: 1 fact changed');

		const [first, second] = (await readEditions(join(root, 'content'))) as [PublishedEdition, PublishedEdition];
		const size = (name: string) => readFileSync(join(root, 'content/editions', name)).length;
		expect(size('2027.02.01.json') * 100).toBeLessThan(size('2027.01.04.json'));
		const [before, after] = [restored(first), restored(second)];
		if (before === undefined || after === undefined) throw new Error('both are calculable');
		const difference = differenceOf(outlineOf(before), outlineOf(after));
		expect(difference.facts).toMatchObject([
			{ id: FACT, after: { statement: 'In Linkerd something else holds now.' } },
		]);
		expect(countsOf(difference)).toMatchObject({ added: 0, changed: 1, withdrawn: 0, scores: 0, coefficients: 0 });

		// A record that was made under the first edition says so when it is opened under the second.
		const fact = factJson(before.fact(FACT), before.source);
		const recorded = { ...PLAIN, edition: first.id, facts: { [FACT]: factHash(fact) } };
		const now = [factJson(after.fact(FACT), after.source)];
		const today = { found: recorded.found, facts: now, tombstones: after.tombstones, day: '2027-02-02' };
		expect(changesSince(recorded, today).facts).toEqual([
			{ kind: 'changed', id: FACT, says: 'In Linkerd something else holds now.' },
		]);
		expect(changesSince(recorded, { ...today, facts: [fact] }).facts).toEqual([]);
	});

	test('never changes an edition that there is', () => {
		change(/something else/, 'yet another thing');
		const files = () => readdirSync(join(root, 'content/editions'));
		const before = files();
		for (const date of ['2027-02-01', '2027-01-15']) {
			const { status, problem } = run('--date', date);
			expect(status).toBe(1);
			expect(problem).toContain('There is the edition 2027.02.01 already');
		}
		expect(files()).toEqual(before);
	});

	test('refuses content with a problem, and a day that is none', () => {
		expect(run('--date', '2027-13-01')).toMatchObject({ status: 1 });
		change(/^confidence: .*$/m, 'confidence: certain');
		const { status, problem } = run('--date', '2027-03-01');
		expect(status).toBe(1);
		expect(problem).toContain(FILE);
	});

	test('a file that somebody edits by hand is refused', async () => {
		const path = join(root, 'content/editions/2027.01.04.json');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"confidence":"primary"', '"confidence":"inferred"'));
		await expect(readEditions(join(root, 'content'))).rejects.toThrow('was changed after it was made');
	});
});

describe('a fact of an edition', () => {
	const { collections } = readContent();
	/** Facts that were there and are not, without a word about what became of them. */
	const lost = (then: Collections, now: Collections) =>
		differenceOf(outlineOf(then), outlineOf(now))
			.facts.filter(({ after, moved, withdrawn }) => (after ?? moved ?? withdrawn) === undefined)
			.map(({ id }) => id);

	test('is there today, or a tombstone says what became of it', () => {
		const libraries = editions.map((edition) => restored(edition)).filter((library) => library !== undefined);
		expect(libraries.length).toBeGreaterThan(0);
		expect(libraries.flatMap((library) => lost(library, collections))).toEqual([]);
	});

	test('that is gone without a tombstone is refused', () => {
		const without = { ...collections, facts: collections.facts.filter(({ id }) => id !== FACT) };
		expect(lost(collections, without)).toEqual([FACT]);
		const tombstones = [...collections.tombstones, { id: FACT, withdrawn: 'It was wrong.', date: '2026-11-23' }];
		expect(lost(collections, { ...without, tombstones })).toEqual([]);
	});
});
