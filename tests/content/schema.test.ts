import { describe, expect, test } from 'vitest';
import { capability } from '../../src/schema/capability.ts';
import { fact } from '../../src/schema/fact.ts';
import { platform } from '../../src/schema/platform.ts';
import { scoreSheet } from '../../src/schema/score.ts';
import { source } from '../../src/schema/source.ts';
import { tombstone } from '../../src/schema/tombstone.ts';
import { FACT, PLATFORM, SOUND } from './canary.ts';
import { readContent, SCHEMAS } from './read.ts';

test('every file satisfies the schema of its collection', () => {
	expect(readContent().violations).toEqual([]);
});

test('every collection has entries', () => {
	const empty = Object.entries(readContent().collections).filter(([, entries]) => entries.length === 0);
	expect(empty.map(([name]) => name)).toEqual([]);
});

/** Fields that a schema objects to. */
function objections(result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }): string[] {
	return result.success ? [] : (result.error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('a fact is refused', () => {
	const { id: _id, subject: _subject, ...sound } = FACT;

	test.each([
		['with a statement that is too long', { statement: 'x'.repeat(301) }, 'statement'],
		['with line breaks in its statement', { statement: 'one\ntwo' }, 'statement'],
		['without a source', { sources: [] }, 'sources'],
		['with the same source twice', { sources: ['linkerd-docs', 'linkerd-docs'] }, 'sources'],
		['with partial support and no note', { support: 'partial', note: undefined }, 'note'],
		['with support that is no answer', { support: 'maybe' }, 'support'],
		['with a version that YAML has turned into a number', { scope: { text: 'x', version: 1.3 } }, 'scope.version'],
		['with a value that YAML has turned into a moment', { value: new Date('2026-11-20T00:00:00Z') }, 'value'],
		['with a day that the calendar does not have', { checked: '2026-02-31' }, 'checked'],
		['with a date that is none', { checked: '2026-13-45' }, 'checked'],
		['with a review before the check', { review_by: '2020-01-01' }, 'review_by'],
		[
			'with a range that is out of order',
			{ range: { unit: 'ms', low: bound(3), typical: bound(2), high: bound(4) } },
			'range',
		],
	])('%s', (_, part, field) => {
		expect(objections(fact.safeParse({ ...sound, ...part }))).toContain(field);
	});

	test('with a misspelt field', () => {
		expect(fact.safeParse({ ...sound, supprot: 'yes' }).success).toBe(false);
	});

	test('and accepted when it is sound, also with a date that YAML has turned into a moment', () => {
		expect(fact.parse({ ...sound, checked: new Date('2026-11-20T00:00:00Z') }).checked).toBe('2026-11-20');
	});
});

function bound(value: number) {
	return { value, kind: 'measured', why: 'Somebody measured it.' };
}

test('a source is refused that was published after it was checked', () => {
	const [sound] = SOUND.sources;
	const { id: _id, ...entry } = sound ?? { id: '' };
	expect(objections(source.safeParse({ ...entry, published: '2027-01-01' }))).toEqual(['published']);
});

test('a platform is refused that is retired without a date', () => {
	const { id: _id, ...entry } = PLATFORM;
	expect(objections(platform.safeParse({ ...entry, status: 'retired' }))).toEqual(['lifecycle.retired']);
});

test('a capability is refused that is judged without saying how', () => {
	const [sound] = SOUND.capabilities;
	const { id: _id, judged: _judged, ...entry } = sound ?? { id: '', judged: undefined };
	expect(objections(capability.safeParse(entry))).toEqual(['judged']);
});

test('a score is refused that is out of order, off the scale or not backed', () => {
	const score = { low: 4, typical: 3, high: 5, rationale: 'Argued.', facts: ['a/b', 'a/c'] };
	expect(scoreSheet.safeParse({ assessed: '2026-11-20', scores: { cost: score } }).success).toBe(false);
	const backed = { ...score, low: 2 };
	expect(scoreSheet.safeParse({ assessed: '2026-11-20', scores: { cost: backed } }).success).toBe(true);
	expect(scoreSheet.safeParse({ assessed: '2026-11-20', scores: { cost: { ...backed, high: 6 } } }).success).toBe(
		false,
	);
	expect(
		scoreSheet.safeParse({ assessed: '2026-11-20', scores: { cost: { ...backed, facts: ['a/b'] } } }).success,
	).toBe(false);
});

test('a tombstone is refused that says both or neither', () => {
	expect(tombstone.safeParse({ date: '2026-11-20' }).success).toBe(false);
	expect(tombstone.safeParse({ date: '2026-11-20', moved: 'a/b', withdrawn: 'Wrong.' }).success).toBe(false);
});

test('every field of every schema is described, because the reference is written from it', () => {
	for (const [name, schema] of Object.entries(SCHEMAS)) {
		for (const [field, type] of Object.entries(schema.shape)) {
			expect([name, field, type.description]).toEqual([name, field, expect.any(String)]);
		}
	}
});
