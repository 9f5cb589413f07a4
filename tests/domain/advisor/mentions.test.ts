import { expect, test } from 'vitest';
import type { Result } from '../../../src/domain/advisor/advise.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { mentionsOf, triggerText } from '../../../src/domain/advisor/mentions.ts';
import type { Trigger } from '../../../src/domain/advisor/triggers.ts';

const KNOWLEDGE = {
	statements: { 'a/caution': 'Only TCP.', 'a/early': 'It is beta.', 'a/step': 'Measured.' },
	needs: [],
	questions: [
		{
			id: 'people',
			title: 'Who runs it?',
			parts: [
				{ field: 'teams', label: 'Teams' },
				{ field: 'skill', label: 'Skill' },
			],
		},
		{ id: 'size', title: 'How many services?', parts: [{ field: 'services', label: 'Services' }] },
	],
	verdicts: [
		{ id: 'pilot', title: 'Pilot', qualifiers: { early: { title: 'early ones' } } },
		{ id: 'not-yet', title: 'Not yet', qualifiers: {} },
	],
} as unknown as Knowledge;

const trigger = (part: object) =>
	({ question: 'people', field: 'skill', label: 'high', becomes: { id: 'not-yet' }, ...part }) as unknown as Trigger;

/** A result in which every part says something. */
const result = (part: object = {}) =>
	({
		verdict: { title: 'Pilot', sentence: 'Try it.', next: 'Begin.' },
		variant: undefined,
		needs: [
			{ area: 'x', title: 'Secrecy', reason: 'A gateway: few.', alternative: { limits: 'Many.' } },
			{ area: 'x', title: 'Retries', reason: 'A mesh.' },
		],
		notes: { step: [{ text: 'Measure.', facts: ['a/step', 'a/unknown'] }], risk: [] },
		field: { dropped: [{ platform: { name: 'Mesh B' }, drops: [{ reason: 'It is gone.', lift: '' }] }] },
		relaxations: [{ relax: 'Without FIPS.' }],
		weighting: { reasons: [{ because: 'Little money.' }] },
		candidates: [{ platform: { name: 'Mesh A' }, cautions: ['a/caution'], early: ['a/early'] }],
		...part,
	}) as unknown as Result;

test('every text that the page shows is mentioned once, in reading order, and no empty one', () => {
	expect(mentionsOf(KNOWLEDGE, result(), [trigger({}), trigger({})], {})).toEqual([
		...['Pilot', 'Try it.', 'Begin.', 'Secrecy', 'A gateway: few.', 'Many.', 'Retries', 'A mesh.'],
		...['Mesh A', 'Only TCP.', 'It is beta.', 'Mesh B', 'It is gone.', 'Without FIPS.', 'Measure.', 'Measured.'],
		...['Little money.', 'Becomes “Not yet” if the answer to “Skill” is “high”.'],
	]);
});

test('a variant of the verdict brings its own sentence and its own next step', () => {
	const variant = { title: 'early ones', sentence: 'Only beta.', next: 'Wait.' };
	const mentions = mentionsOf(KNOWLEDGE, result({ variant }), [], {});
	expect(mentions.slice(0, 5)).toEqual(['Pilot', 'Try it.', 'early ones', 'Only beta.', 'Wait.']);
	expect(mentions).not.toContain('Begin.');
});

test('a trigger names the part of a question where it has several, and the variant where there is one', () => {
	const text = (part: object) => triggerText(KNOWLEDGE, trigger(part));
	expect(text({ field: 'teams', label: '3', becomes: { id: 'pilot', qualifier: 'early' } })).toBe(
		'Becomes “Pilot: early ones” if the answer to “Teams” is “3”.',
	);
	expect(text({ question: 'size', field: 'services', label: '40', becomes: { id: 'pilot' } })).toBe(
		'Becomes “Pilot” if the answer to “How many services?” is “40”.',
	);
});

test('advice for areas in which nothing was asked for is mentioned, and for no other area', () => {
	const need = (area: string) => ({ area, unasked: [{ when: {}, text: `Look at ${area}.` }] });
	const knowledge = { ...KNOWLEDGE, needs: [need('x'), need('y'), need('y')] } as unknown as Knowledge;
	const mentions = mentionsOf(knowledge, result(), [], {});
	expect(mentions.filter((text) => text.startsWith('Look'))).toEqual(['Look at y.']);
});
