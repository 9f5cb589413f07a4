import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { answerSpreads, mergedProfile } from '../../../src/domain/opinions/answers.ts';
import type { Profile } from '../../../src/schema/profile.ts';

const LABELS: Readonly<Record<string, string>> = {
	...{ none: 'No encryption', nice: 'It would be nice', required: 'It has to be' },
	...{ fips: 'FIPS', arm64: 'Arm', 'on-prem': 'Own data center', 'windows-nodes': 'Windows' },
};

/** A part of a question. */
const part = (field: keyof Profile, choose: string, values: readonly string[] = []) => ({
	...{ field, label: field[0]?.toUpperCase() + field.slice(1), choose, samples: [] },
	options: values.map((value) => ({ value, label: LABELS[value] })),
});

const QUESTIONS = [
	{ title: 'How large?', parts: [part('services', 'number'), part('teams', 'number')] },
	{ title: 'Encrypted?', parts: [part('encryption', 'one', ['none', 'nice', 'required'])] },
	{ title: 'Which limits?', parts: [part('constraints', 'any', ['fips', 'arm64', 'on-prem', 'windows-nodes'])] },
] as unknown as Knowledge['questions'];

const labelOf = (value: string) => LABELS[value];

const NAMES = ['Ana', 'Ben', 'Chiara', 'Dov'];
const people = (...list: readonly Profile[]) => list.map((profile, index) => ({ name: NAMES[index] ?? '', profile }));
const spreads = (...list: readonly Profile[]) => answerSpreads({ questions: QUESTIONS }, people(...list));
const spread = (...list: readonly Profile[]) => spreads(...list)[0];
const merged = (...list: readonly Profile[]) => mergedProfile({ questions: QUESTIONS }, people(...list));

describe('a question on which people are compared', () => {
	test('is worded with its part only where it has several', () => {
		expect(spreads({ services: 3, encryption: 'none' }).map(({ question }) => question)).toEqual([
			'How large? Services',
			'Encrypted?',
		]);
	});

	test('comes the earlier the fewer people share its first answer, and those on which all agree come last', () => {
		const list: Profile[] = [
			{ services: 1, teams: 1, encryption: 'none', constraints: ['fips'] },
			{ services: 1, teams: 2, encryption: 'none', constraints: ['arm64'] },
			{ services: 1, teams: 3, encryption: 'required', constraints: ['on-prem'] },
			{ services: 1, teams: 3, encryption: 'none', constraints: ['windows-nodes'] },
		];
		expect(spreads(...list).map(({ field }) => field)).toEqual(['constraints', 'teams', 'encryption', 'services']);
	});

	test('is as divided as those who answered it, however many skipped it', () => {
		const fields = spreads(
			{ services: 1, encryption: 'none' },
			{ services: 1, encryption: 'required' },
			{ services: 2 },
			{ services: 2 },
		).map(({ field }) => field);
		expect(fields).toEqual(['services', 'encryption']);
		const others = spreads({ services: 1, teams: 1 }, { services: 1, teams: 2 }, { services: 1 }, { services: 2 }).map(
			({ field }) => field,
		);
		expect(others).toEqual(['teams', 'services']);
	});
});

describe('the answers to a question', () => {
	test('stand in the words of their options, the most frequent first', () => {
		expect(spread({ encryption: 'none' }, { encryption: 'required' }, { encryption: 'required' })).toMatchObject({
			given: [
				{ answer: labelOf('required'), names: ['Ben', 'Chiara'] },
				{ answer: labelOf('none'), names: ['Ana'] },
			],
			merged: labelOf('required'),
		});
	});

	test('name each option of a list, and whoever chose none of them', () => {
		expect(spread({ constraints: ['fips', 'arm64'] }, { constraints: [] }, { constraints: ['fips'] })).toMatchObject({
			given: [
				{ answer: labelOf('fips'), names: ['Ana', 'Chiara'] },
				{ answer: labelOf('arm64'), names: ['Ana'] },
				{ answer: 'None of these', names: ['Ben'] },
			],
			standing: 'split',
			merged: labelOf('fips'),
		});
	});

	test('agree in lists that hold the same in another order, and in no others', () => {
		expect(spread({ constraints: ['fips', 'arm64'] }, { constraints: ['arm64', 'fips'] })?.standing).toBe('alike');
		expect(spread({ constraints: ['fips', 'arm64'] }, { constraints: ['fips'] })?.standing).toBe('split');
	});

	test('are no agreement where only one of several people gave one', () => {
		expect(spread({ constraints: ['fips'] }, {}, {})?.standing).toBe('alone');
		expect(spread({ constraints: ['fips'] }, { constraints: ['fips'] }, {})?.standing).toBe('alike');
		expect(spread({ constraints: ['fips'] })?.standing).toBe('alike');
	});
});

describe('the merged profile', () => {
	test('keeps a list open of which nothing has a majority, and "none of these" as well', () => {
		expect(merged({ constraints: ['fips'] }, { constraints: ['arm64'] })).toEqual({});
		expect(merged({ constraints: [] }, { constraints: ['fips'] })).toEqual({});
		expect(merged({ constraints: [] }, { constraints: [] }, { constraints: ['fips'] })).toEqual({ constraints: [] });
	});

	test('has no field for what nobody answered or nobody agrees on', () => {
		expect(Object.keys(merged({ encryption: 'none' }, { encryption: 'required', teams: 2 }))).toEqual(['teams']);
	});
});
