import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/evidence/types.ts';
import { matrixJson, rowJson } from '../../../src/domain/matrix/json.ts';
import { buildMatrix } from '../../../src/domain/matrix/matrix.ts';
import { CAPABILITY, EDITION, FACT, PLATFORM, SOUND } from '../../content/canary.ts';

const [SOURCE] = SOUND.sources;
const [GROUP] = SOUND.groups;
if (SOURCE === undefined || GROUP === undefined) throw new Error('the sound content is whole');

const DETAIL: Fact = { ...FACT, id: 'linkerd/retries-detail', support: undefined };

const built = (facts: readonly Fact[], platforms = [PLATFORM], capability = CAPABILITY) =>
	buildMatrix({ ...SOUND, facts, platforms, capabilities: [capability] }, platforms);

/** The answers of the only row, in the file of the whole matrix. */
const answersOf = (...args: Parameters<typeof built>) => matrixJson(built(...args)).capabilities[0]?.cells;

/** The only row with all evidence. */
const rowOf = (...args: Parameters<typeof built>) => {
	const [row] = built(...args).groups[0]?.rows ?? [];
	if (row === undefined) throw new Error('the sound matrix has a row');
	return rowJson(row, () => SOURCE);
};

describe('the file of a row', () => {
	test('holds what is asked, how it is judged, and the facts with their sources', () => {
		const lead = { ...FACT, sources: [SOURCE] };
		expect(rowOf([FACT, DETAIL])).toEqual({
			capability: 'retries',
			title: 'Retries',
			question: 'Can it repeat requests?',
			group: 'resilience',
			kind: 'support',
			judged: CAPABILITY.judged,
			cells: [
				{
					platform: 'linkerd',
					answer: 'yes',
					value: null,
					lead,
					details: [{ ...DETAIL, sources: [SOURCE] }],
					inheritedFrom: null,
					behind: null,
				},
			],
		});
	});

	test('says null where nobody knows, and where nothing is judged', () => {
		const row = rowOf([], [PLATFORM], { ...CAPABILITY, kind: 'value', judged: undefined });
		expect(row).toMatchObject({ judged: null, cells: [{ answer: 'unknown', value: null, lead: null, details: [] }] });
	});

	test('says which value answers, from which platform it was taken over, and which release is newer', () => {
		const old = { ...FACT, support: undefined, value: 'Rust', scope: { text: 'Linkerd 2.19', version: '2.19' } };
		const row = rowOf([old], [PLATFORM, EDITION], { ...CAPABILITY, kind: 'value', judged: undefined });
		expect(row.cells).toMatchObject([
			{ platform: 'linkerd', answer: 'value', value: 'Rust', inheritedFrom: null, behind: '2.20' },
			{ platform: 'bel', answer: 'value', value: 'Rust', inheritedFrom: 'linkerd', behind: '2.20' },
		]);
	});
});

describe('the file of the whole matrix', () => {
	test('names platforms, groups and capabilities', () => {
		expect(matrixJson(built([FACT]))).toMatchObject({
			platforms: [{ id: 'linkerd', name: 'Linkerd', short: 'Linkerd', kind: 'mesh', status: 'active' }],
			groups: [{ id: 'resilience', title: 'Resilience', question: GROUP.question }],
			capabilities: [{ id: 'retries', title: 'Retries', group: 'resilience', kind: 'support' }],
		});
	});

	test('answers by platform, with the ids of the facts', () => {
		expect(answersOf([FACT, DETAIL])).toEqual({
			linkerd: {
				answer: 'yes',
				value: null,
				fact: FACT.id,
				details: [DETAIL.id],
				inheritedFrom: null,
				asOf: null,
				disputed: false,
			},
		});
	});

	test('names the first fact on the topic where none answers, and none where there is none', () => {
		expect(answersOf([DETAIL])?.['linkerd']).toMatchObject({ answer: 'described', value: null, fact: DETAIL.id });
		expect(answersOf([])?.['linkerd']).toMatchObject({ answer: 'unknown', value: null, fact: null, disputed: false });
	});

	test('says as of which release an answer holds only where there is a newer one', () => {
		const old = { ...FACT, value: 'yes', scope: { text: 'Linkerd 2.19', version: '2.19' } };
		expect(answersOf([old], [PLATFORM, EDITION])).toMatchObject({
			linkerd: { asOf: '2.19', value: 'yes', inheritedFrom: null },
			bel: { asOf: '2.19', value: 'yes', inheritedFrom: 'linkerd' },
		});
	});

	test('marks an answer that another fact disputes', () => {
		expect(answersOf([{ ...FACT, disputes: ['linkerd/no-retries'] }])?.['linkerd']?.disputed).toBe(true);
		expect(answersOf([{ ...FACT, disputes: [] }])?.['linkerd']?.disputed).toBe(false);
	});
});
