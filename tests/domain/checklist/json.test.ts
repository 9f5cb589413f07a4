import { describe, expect, test } from 'vitest';
import { checklistJson, itemFactsJson } from '../../../src/domain/checklist/json.ts';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import { FACT, SOUND } from '../../content/canary.ts';
import { ITEM, ITEMS } from './items.ts';

const OTHER = { ...FACT, id: 'linkerd/mtls' };
const checklist = [...ITEMS]
	.reverse()
	.map((item, index) => ({ ...item, facts: index === 0 ? [FACT.id] : [FACT.id, OTHER.id] }));
const LIBRARY = libraryOf(
	{ ...SOUND, facts: [FACT, OTHER], checklist },
	{ id: '2026.11.21', date: '2026-11-21', hash: '', facts: 2 },
);
const sources = SOUND.sources;

describe('the file of the checklist', () => {
	test('holds the phases and the items as they are read', () => {
		const json = checklistJson(LIBRARY);
		expect(json.phases).toEqual([
			{ id: 'before', title: 'Before you decide' },
			{ id: 'during', title: 'While you roll out' },
			{ id: 'after', title: 'From then on' },
		]);
		expect(json.items.map(({ id }) => id)).toEqual(ITEMS.map(({ id }) => id));
	});

	test('holds each fact once, in the order of the ids, with its sources', () => {
		expect(checklistJson(LIBRARY).facts).toEqual([
			{ ...OTHER, sources },
			{ ...FACT, sources },
		]);
	});
});

test('the file of one item holds its facts in the order in which it names them', () => {
	const item = { ...ITEM, facts: [FACT.id, OTHER.id] };
	expect(itemFactsJson(item, LIBRARY)).toEqual({
		item: 'owner',
		facts: [
			{ ...FACT, sources },
			{ ...OTHER, sources },
		],
	});
});
