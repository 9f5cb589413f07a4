import { describe, expect, test } from 'vitest';
import {
	earlySupportIsStated,
	exclusionsHaveFacts,
	questionsAskForEachField,
} from '../../../../src/domain/evidence/checks/advisor.ts';
import { cellsHaveOneLead } from '../../../../src/domain/evidence/checks/cells.ts';
import { disputesAreMutual } from '../../../../src/domain/evidence/checks/disputes.ts';
import { factsFitTheirSubject } from '../../../../src/domain/evidence/checks/facts.ts';
import { platformsFitTogether } from '../../../../src/domain/evidence/checks/platforms.ts';
import { rotationsHaveFigures } from '../../../../src/domain/evidence/checks/rotations.ts';
import { scoresAreComplete } from '../../../../src/domain/evidence/checks/scores.ts';
import { benchmarksHaveOneTest, figuresAreStated } from '../../../../src/domain/evidence/checks/testbeds.ts';
import { tombstonesLeadSomewhere } from '../../../../src/domain/evidence/checks/tombstones.ts';
import type { Check, Collections } from '../../../../src/domain/evidence/types.ts';
import { CAPABILITY, EDITION, FACT, PLATFORM, SOUND, withFact, withPlatform } from '../../../content/canary.ts';

const [EXCLUSION] = PLATFORM.excludedWhen;
if (EXCLUSION === undefined) throw new Error('the sound content is whole');

const RIVAL = { ...FACT, id: 'linkerd/rival' };
const figure = (key: string, fact = FACT.id) => ({ what: 'x', fact, key });

/** The sound content with a test that has one figure. */
const withTest = (figures: readonly object[], content = SOUND): Collections => ({
	...content,
	testbeds: [{ id: 'somebody', comparisons: [{ id: 'p99', unit: 'ms', figures }] } as never],
});

describe('every problem names file, field, what is wrong and what to do about it:', () => {
	test.each<[string, Check, Collections]>([
		['a subject that nobody declared', factsFitTheirSubject, withFact({ subject: 'osm' })],
		['a topic that nobody declared', factsFitTheirSubject, withFact({ topic: 'retires' })],
		['a fact without a version', factsFitTheirSubject, withFact({ scope: { text: 'x' } })],
		['an unknown edition', factsFitTheirSubject, withFact({ scope: { text: 'x', version: '2.20', edition: 'gold' } })],
		['a dispute with itself', disputesAreMutual, withFact({ disputes: [FACT.id] })],
		['two leads', cellsHaveOneLead, { ...SOUND, facts: [FACT, RIVAL] }],
		['a tombstone of a living fact', tombstonesLeadSomewhere, { ...SOUND, tombstones: [{ id: FACT.id } as never] }],
		['a figure that is a text', figuresAreStated, withTest([figure('p99_ms')], withFact({ data: { p99_ms: '3' } }))],
		['a figure without any data', figuresAreStated, withTest([figure('p99_ms')])],
	])('%s', (_, check, content) => {
		const problems = check(content);
		expect(problems).not.toEqual([]);
		for (const problem of problems) {
			expect(problem).toEqual({
				file: expect.stringMatching(/^content\/[a-z]+\/.+\.(?:yaml|mdx)$/),
				field: expect.stringMatching(/./),
				message: expect.stringMatching(/./),
				remedy: expect.stringMatching(/./),
			});
		}
	});
});

describe('what another rule reports is not reported twice, and breaks nothing:', () => {
	test.each<[string, Check, Collections]>([
		[
			'an early platform whose fact is missing',
			earlySupportIsStated,
			withPlatform({ earlyWhen: [{ when: [], unless: [], fact: 'a/b' }] }),
		],
		['a dispute with a missing fact', disputesAreMutual, withFact({ disputes: ['a/b'] })],
		[
			'an edition of a missing product',
			platformsFitTogether,
			withPlatform({ extends: { platform: 'osm', edition: 'x' } }),
		],
		['a successor that is missing', platformsFitTogether, withPlatform({ successors: ['osm'] })],
		['a figure of a missing fact', figuresAreStated, withTest([figure('p99_ms', 'a/b')])],
		['content without criteria', scoresAreComplete, { ...SOUND, criteria: [] }],
	])('%s', (_, check, content) => {
		expect(check(content)).toEqual([]);
	});

	test('support on a topic that nobody declared', () => {
		expect(factsFitTheirSubject(withFact({ topic: 'retires' })).map(({ field }) => field)).toEqual([
			'topic',
			'support',
		]);
	});
});

describe('a rule says what to do in the file in which it has to be done:', () => {
	test('a question is added for a field, or its double is taken out', () => {
		const asking = (id: string) => ({ id, parts: [{ field: 'stage' }] }) as never;
		const [first] = questionsAskForEachField({ ...SOUND, questions: [{ id: 'x', parts: [] } as never] });
		expect(first).toMatchObject({ file: 'content/questions', remedy: 'add a part for it to a question' });
		const twice = questionsAskForEachField({ ...SOUND, questions: [asking('stage'), asking('age')] });
		expect(twice.find(({ message }) => message.includes('"age"'))).toMatchObject({
			file: 'content/questions/age.mdx',
			remedy: 'leave it to one of them',
		});
	});

	test('rivals for a cell are named, with the field that one of them may lose', () => {
		expect(cellsHaveOneLead({ ...SOUND, facts: [FACT, RIVAL] })[0]).toMatchObject({
			file: 'content/facts/linkerd/retries.yaml',
			message: '0 of these lead the cell "retries", which needs exactly one: linkerd/retries, linkerd/rival',
			remedy: 'write "lead: true" in the one that fills the cell, or leave "support" out of the others',
		});
		const facts = [FACT, RIVAL].map((fact) => ({ ...fact, support: undefined, value: 'twice' }));
		const capabilities = [{ ...CAPABILITY, kind: 'value' as const, judged: undefined }];
		expect(cellsHaveOneLead({ ...SOUND, capabilities, facts })[0]?.remedy).toContain('leave "value" out');
	});

	test('a mark is needless on a fact that answers no question', () => {
		const other = { ...FACT, id: 'linkerd/note', topic: 'notes', support: undefined, lead: true as const };
		expect(cellsHaveOneLead({ ...SOUND, facts: [FACT, other] })).toMatchObject([{ remedy: 'remove the field' }]);
	});
});

test('two platforms of one short name are found, and told apart by their ids', () => {
	const osm = { ...PLATFORM, id: 'osm', lifecycle: { lines: [] } };
	expect(platformsFitTogether({ ...SOUND, platforms: [PLATFORM, osm] })).toEqual([
		{
			file: 'content/platforms/osm.mdx',
			field: 'short',
			message: '"linkerd" has the same short name',
			remedy: 'make the two columns tell apart',
		},
	]);
	expect(platformsFitTogether({ ...SOUND, platforms: [PLATFORM, { ...osm, short: 'OSM' }] })).toEqual([]);
});

test('the end of support of a release line rests on a fact about the platform or its product', () => {
	const lines = (fact: string) => ({ lifecycle: { lines: [{ line: '2.20', fact }] } });
	expect(platformsFitTogether(withPlatform(lines('istio/releases')))).toMatchObject([{ field: 'lifecycle' }]);
	const preview = withPlatform({ lifecycle: { preview: { fact: 'istio/releases' }, lines: [] } });
	expect(platformsFitTogether(preview)).toMatchObject([{ field: 'lifecycle' }]);
	const platforms = [PLATFORM, { ...EDITION, ...lines('linkerd/releases') }];
	expect(platformsFitTogether({ ...SOUND, platforms })).toEqual([]);
});

test('a place is explained only by an exclusion with that place as its only condition', () => {
	const also = { ...EXCLUSION, when: [...EXCLUSION.when, { constraints: ['fips' as const] }] };
	expect(exclusionsHaveFacts(withPlatform({ excludedWhen: [also] }))).toHaveLength(5);
});

test('an edition needs a score of its own only where its product has none', () => {
	expect(scoresAreComplete({ ...SOUND, platforms: [PLATFORM, EDITION] })).toEqual([]);
	expect(scoresAreComplete({ ...SOUND, platforms: [EDITION], scores: [] })).toMatchObject([
		{ file: 'content/scores/bel.yaml', field: 'scores.cost' },
	]);
});

test('a setting in words is no benchmark', () => {
	const fact = { ...FACT, id: 'benchmarks/x', subject: 'benchmarks', topic: 'latency', data: { p99_ms: 'fast' } };
	expect(benchmarksHaveOneTest({ ...SOUND, facts: [fact] })).toEqual([]);
	expect(benchmarksHaveOneTest({ ...SOUND, facts: [{ ...fact, data: { p99_ms: 3 } }] })).toHaveLength(1);
});

test('a rotation without its figures is told which, and in which units they are understood', () => {
	const lifetime = { fact: FACT.id, key: 'lifetime_years' };
	const leaf = { lifetime, renewal: { fact: FACT.id, from: 'from_pct', to: 'to_pct' } };
	const data = { lifetime_years: 1, from_pct: 60, to_pct: 80 };
	const content = { ...withFact({ data }), rotations: [{ id: 'x', leaf, root: {} } as never] };
	expect(rotationsHaveFigures(content)).toEqual([
		{
			file: 'content/rotations/x.yaml',
			field: 'leaf.lifetime',
			message: 'the fact "linkerd/retries" has no figure "lifetime_years" in a unit that is understood',
			remedy: expect.stringContaining('_days'),
		},
	]);
});
