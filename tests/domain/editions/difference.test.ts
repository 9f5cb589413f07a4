import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, differenceOf, isSame } from '../../../src/domain/editions/difference.ts';
import { outlineOf } from '../../../src/domain/editions/outline.ts';
import { countsOf, sentenceOf } from '../../../src/domain/editions/summary.ts';
import type { Collections } from '../../../src/domain/evidence/types.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';
import { readContent } from '../../content/read.ts';

const between = (part: Partial<Collections>): Difference =>
	differenceOf(outlineOf(SOUND), outlineOf({ ...SOUND, ...part }));
const changed = (part: Partial<typeof FACT>) => between({ facts: [{ ...FACT, ...part }] });

describe('between two editions', () => {
	test('nothing differs where they hold the same', () => {
		expect(isSame(between({}))).toBe(true);
		expect(sentenceOf(countsOf(between({})))).toBe('Nothing differs');
	});

	test('a fact says something else, and the cell that it fills with it', () => {
		const difference = changed({ support: 'no', statement: 'Linkerd repeats nothing.' });
		expect(difference.facts).toMatchObject([
			{ id: FACT.id, before: { support: 'yes' }, after: { support: 'no', statement: 'Linkerd repeats nothing.' } },
		]);
		expect(difference.cells).toEqual([
			{
				...{ platform: 'linkerd', capability: 'retries', titles: ['Linkerd', 'Retries'] },
				...{ before: { answer: 'yes', fact: FACT.id }, after: { answer: 'no', fact: FACT.id } },
			},
		]);
		expect(sentenceOf(countsOf(difference))).toBe('1 fact changed, 1 cell of the matrix differs');
	});

	test.each([
		['a note', { note: 'Only for GET.' }],
		['another scope', { scope: { text: 'Linkerd 2.20', version: '2.19' } }],
		['other figures', { data: { tries: 3 } }],
		['less confidence', { confidence: 'inferred' as const }],
	])('a fact with %s has changed, although it says the same', (_, part) => {
		expect(changed(part)).toMatchObject({ facts: [{ id: FACT.id }], checked: [] });
	});

	test.each([
		['its day', { checked: '2026-11-22' }],
		['its next review', { review_by: '2028-01-01' }],
		['its sources', { sources: ['linkerd-docs', 'other'] }],
	])('a fact of which only %s changed was checked again', (_, part) => {
		const difference = changed(part);
		expect(difference).toMatchObject({ facts: [], checked: [FACT.id] });
		expect(isSame(difference)).toBe(false);
	});

	test('facts are added, and withdrawn with the reason', () => {
		const other = { ...FACT, id: 'linkerd/new' };
		const tombstones = [{ id: FACT.id, withdrawn: 'It was wrong.', date: '2026-12-01' }];
		const difference = between({ facts: [other], tombstones });
		expect(difference.facts).toMatchObject([
			{ id: 'linkerd/new', before: undefined, after: { statement: FACT.statement } },
			{ id: FACT.id, after: undefined, withdrawn: 'It was wrong.' },
		]);
		expect(countsOf(difference)).toMatchObject({ added: 1, changed: 0, withdrawn: 1 });
	});

	test('a score, a release line and an entry of another kind differ', () => {
		const [sheet] = SOUND.scores;
		const [criterion] = Object.keys(sheet?.scores ?? {});
		if (sheet === undefined || criterion === undefined) throw new Error('the sound content has a score');
		const scores = {
			...sheet.scores,
			[criterion]: { low: 1, typical: 1.5, high: 2, rationale: 'x', facts: [FACT.id, FACT.id] },
		};
		const lifecycle = { ...PLATFORM.lifecycle, newest: { line: '2.21', fact: FACT.id } };
		const difference = between({
			scores: [{ ...sheet, scores }],
			platforms: [{ ...PLATFORM, lifecycle }],
			capabilities: SOUND.capabilities.map((capability) => ({ ...capability, question: 'Another one?' })),
		});
		expect(difference.scores).toMatchObject([{ platform: 'linkerd', criterion, after: [1, 1.5, 2] }]);
		expect(difference.platforms).toMatchObject([
			{ id: 'linkerd', before: { newest: '2.20' }, after: { newest: '2.21' } },
		]);
		expect(difference.others).toMatchObject([{ collection: 'capabilities', changed: ['retries'] }]);
	});
});

describe('what is only in one of two editions', () => {
	const [group] = SOUND.groups;
	const needs = (...ids: readonly string[]) => ids.map((id) => ({ id }) as Collections['needs'][number]);
	const turned = (part: Partial<Collections>) => differenceOf(outlineOf({ ...SOUND, ...part }), outlineOf(SOUND));

	test('of other kinds is added, changed or removed, kind by kind in alphabetical order', () => {
		const before = outlineOf({ ...SOUND, needs: needs('gone', 'kept', 'other') });
		const other = { id: 'other', title: 'Other' } as Collections['needs'][number];
		const after = outlineOf({ ...SOUND, needs: [...needs('kept', 'new'), other], groups: [] });
		const difference = differenceOf(before, after);
		expect(difference.others).toEqual([
			{ collection: 'groups', added: [], changed: [], removed: [group?.id] },
			{ collection: 'needs', added: ['new'], changed: ['other'], removed: ['gone'] },
		]);
		expect(isSame({ ...difference, cells: [], facts: [] })).toBe(false);
	});

	test('keeps the title that it had, and has its id where it never had one', () => {
		const osm = { ...PLATFORM, id: 'osm', short: 'OSM' };
		const title = ({ platforms }: Difference) => platforms.find(({ id }) => id === 'osm')?.title;
		expect(title(between({ platforms: [PLATFORM, osm] }))).toBe('OSM');
		expect(title(turned({ platforms: [PLATFORM, osm] }))).toBe('OSM');
		const bare = (outline: ReturnType<typeof outlineOf>) => ({ ...outline, titles: {} });
		const untitled = differenceOf(bare(outlineOf(SOUND)), bare(outlineOf({ ...SOUND, platforms: [PLATFORM, osm] })));
		expect(title(untitled)).toBe('osm');
		const renamed = { ...osm, short: 'Open', status: 'retired' as const };
		const both = differenceOf(
			outlineOf({ ...SOUND, platforms: [PLATFORM, osm] }),
			outlineOf({ ...SOUND, platforms: [PLATFORM, renamed] }),
		);
		expect(title(both)).toBe('Open');
	});

	test('is a figure of the estimator with its range on one side', () => {
		const fact = { ...FACT, id: 'overhead-model/istio-sidecar-request', data: { cpu_request_m: 100 } };
		const changed = { ...fact, data: { cpu_request_m: 200 } };
		const about = { name: 'istio-sidecar-cpu-request', fact: fact.id };
		expect(between({ facts: [FACT, fact] }).coefficients).toMatchObject([
			{ ...about, before: undefined, after: [100, 100, 100] },
		]);
		expect(turned({ facts: [FACT, fact] }).coefficients).toMatchObject([
			{ ...about, before: [100, 100, 100], after: undefined },
		]);
		const both = differenceOf(outlineOf({ ...SOUND, facts: [fact] }), outlineOf({ ...SOUND, facts: [changed] }));
		expect(both.coefficients).toMatchObject([{ ...about, before: [100, 100, 100], after: [200, 200, 200] }]);
	});

	test('is no fact that was withdrawn as long as it is there', () => {
		const tombstones = [{ id: FACT.id, withdrawn: 'Too early.', date: '2026-12-01' }];
		expect(between({ facts: [{ ...FACT, note: 'x' }], tombstones }).facts[0]).not.toHaveProperty('withdrawn');
	});
});

describe('on the content of the handbook', () => {
	const { collections } = readContent();
	const outline = outlineOf(collections);

	test('a coefficient differs when the fact that holds it does', () => {
		const facts = collections.facts.map((fact) =>
			fact.id === 'overhead-model/ztunnel-memory' && fact.range
				? { ...fact, range: { ...fact.range, high: { ...fact.range.high, value: fact.range.high.value + 1 } } }
				: fact,
		);
		const difference = differenceOf(outline, outlineOf({ ...collections, facts }));
		expect(difference.coefficients).toMatchObject([{ name: 'ztunnel-memory', fact: 'overhead-model/ztunnel-memory' }]);
		expect(difference.facts.map(({ id }) => id)).toEqual(['overhead-model/ztunnel-memory']);
	});

	test('turning a comparison around swaps what was and what is', () => {
		const some = fc.uniqueArray(fc.integer({ min: 0, max: collections.facts.length - 1 }), {
			minLength: 1,
			maxLength: 5,
		});
		fc.assert(
			fc.property(some, (indexes) => {
				const gone = new Set(indexes);
				const less = outlineOf({ ...collections, facts: collections.facts.filter((_, index) => !gone.has(index)) });
				const [there, back] = [differenceOf(outline, less), differenceOf(less, outline)];
				expect(there.facts).toHaveLength(gone.size);
				for (const part of ['facts', 'cells', 'coefficients'] as const) {
					const turned = back[part].map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
					expect(there[part].map(({ before, after }) => ({ before, after }))).toEqual(
						turned.map(({ before, after }) => ({ before, after })),
					);
				}
			}),
			{ numRuns: 10 },
		);
	});
});
