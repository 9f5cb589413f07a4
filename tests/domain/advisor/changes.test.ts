import { expect, test } from 'vitest';
import { changesByOutcome } from '../../../src/domain/advisor/changes.ts';
import type { Trigger } from '../../../src/domain/advisor/triggers.ts';
import { KNOWLEDGE } from './knowledge.ts';

const QUESTIONS = [
	{ title: 'How large is it?', parts: [{ field: 'services', label: 'Services' }] },
	{
		title: 'Who runs it?',
		parts: [
			{ field: 'teams', label: 'Teams' },
			{ field: 'platform_team', label: 'Owners' },
		],
	},
];
const knowledge = { ...KNOWLEDGE, questions: QUESTIONS } as unknown as typeof KNOWLEDGE;

const trigger = (field: string, label: string, id: string, qualifier?: string) =>
	({ field, label, becomes: { id, qualifier } }) as unknown as Trigger;
const changes = (...triggers: Trigger[]) => changesByOutcome(knowledge, triggers);
const outcomes = (...triggers: Trigger[]) => changes(...triggers).map(({ becomes }) => becomes);

test('a variant that stands alone is an outcome of its own; others count as their verdict', () => {
	const adopt = [
		trigger('services', '90', 'adopt-now', 'phased'),
		trigger('teams', '9', 'adopt-now', 'move'),
		trigger('services', '40', 'adopt-now', 'narrow'),
	];
	expect(changes(...adopt)).toEqual([
		{ becomes: 'Adopt a mesh now', changes: [{ question: 'How large is it?', answers: ['90', '40'] }] },
		{ becomes: 'Move to another mesh', changes: [{ question: 'Teams', answers: ['9'] }] },
	]);
});

test('outcomes are in the order of the verdicts, and answers in that of the questions', () => {
	const [first, second] = KNOWLEDGE.verdicts.map(({ id }) => id);
	if (first === undefined || second === undefined) throw new Error('there are two verdicts');
	expect(outcomes(trigger('services', '1', second), trigger('services', '2', first))).toEqual(
		[first, second].map((id) => KNOWLEDGE.verdicts.find((verdict) => verdict.id === id)?.title),
	);
	expect(changes(trigger('platform_team', '0', first), trigger('services', '2', first))[0]?.changes).toEqual([
		{ question: 'How large is it?', answers: ['2'] },
		{ question: 'Owners', answers: ['0'] },
	]);
});

test('nothing that would change the verdict gives no outcome', () => {
	expect(changes()).toEqual([]);
});
