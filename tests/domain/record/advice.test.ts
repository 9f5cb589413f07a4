import { describe, expect, test } from 'vitest';
import { adviceParts, certaintyOf } from '../../../src/domain/record/advice.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';
import { adviceMaterial } from './one-advice.ts';

const titleOf = (id: string) => KNOWLEDGE.verdicts.find((verdict) => verdict.id === id)?.title;

/** The parts of a record about a situation of which everything is known. */
const parts = (knowledge: object = {}) => adviceParts(adviceMaterial({}, knowledge));

describe('from the advice a record has', () => {
	test('the answers, and only those contradictions that cannot both be true', () => {
		expect(parts().situation).toEqual([
			{ question: 'Services', answer: '12' },
			{ question: 'Clusters', answer: '3' },
		]);
		expect(parts().contradictions).toEqual([{ text: 'Two answers are at odds.', facts: ['a/one'] }]);
	});

	test('each need with its simpler tool, or with what a mesh adds', () => {
		expect(parts().needs).toEqual([
			{
				...{ title: 'Retries', strength: 'wanted', met: 'simpler', tool: 'A library', enough: 'Few languages.' },
				...{ limits: 'Many languages.', mesh: '', facts: ['a/one'] },
			},
			{
				...{ title: 'Encryption', strength: 'required', met: 'mesh', tool: '', enough: '', limits: '' },
				...{ mesh: 'Mutual TLS.', facts: ['b/two'] },
			},
		]);
	});

	test('who could run a mesh, in the words of the level', () => {
		const level = KNOWLEDGE.capacities[1];
		expect(parts().capacity).toBe(`${level?.title}. ${level?.summary}`);
		expect(parts({ capacities: [] }).capacity).toBe('');
	});

	test('the weights that differ for a reason, beside the usual ones, as shares', () => {
		expect(parts().weights).toEqual([
			{
				...{ title: 'Cost', share: 0.5, usual: 0.6 },
				because: [
					{ text: 'Little money.', facts: ['a/one'] },
					{ text: 'Many pods.', facts: ['b/two'] },
				],
			},
			{ title: 'Safety', share: 0.05, usual: 0.2, because: [{ text: 'Few risks.', facts: [] }] },
		]);
	});

	test('who is out: the first reason, every fact once, and whether it is out for all', () => {
		expect(parts().dropped).toEqual([
			{
				...{ title: 'Mesh A', reason: { text: 'It has no FIPS.', facts: ['a/one', 'b/two'] } },
				...{ returns: 'The rule falls.', forAll: false },
			},
			{
				...{ title: 'Mesh B', reason: { text: 'It is retired.', facts: ['a/one'] } },
				...{ returns: 'The product changes.', forAll: true },
			},
		]);
	});

	test('the notes by their kind, and the house rules', () => {
		const { present, steps, interim, limits, risks, houseRules } = parts();
		const texts = [present, steps, interim, limits].map((cited) => cited?.map(({ text }) => text));
		expect(texts).toEqual([['It is in place.'], ['Begin.'], ['Until then.'], ['It repairs no bugs.']]);
		expect(risks).toEqual([{ text: 'Certificates end.', facts: ['a/one', 'b/two'] }]);
		expect(houseRules).toEqual(['No beta.']);
	});

	test('the open questions that it knows, with what they settle', () => {
		expect(parts().open).toEqual([
			{ question: 'How far is it?', settles: 0.4 },
			{ question: 'How large is it?', settles: 0 },
		]);
	});

	test('what would change the verdict: one line for each outcome and question, as on the page of the advisor', () => {
		expect(parts().changes).toEqual([
			{ becomes: titleOf('adopt-now'), question: 'Services', answers: ['90'] },
			{ becomes: 'Move to another mesh', question: 'How far is it?', answers: ['No longer'] },
			{ becomes: titleOf('pilot'), question: 'Clusters', answers: ['2', '5'] },
			{ becomes: titleOf('pilot'), question: 'How far is it?', answers: ['In production'] },
		]);
	});

	test('the map of verdicts with a column for each level of capacity', () => {
		expect(parts().map?.columns).toEqual(KNOWLEDGE.capacities.map(({ title }) => title));
		expect(parts().map?.rows).toHaveLength(3);
	});
});

test('how sure a verdict is depends on how many ways were tried, and for how many it holds', () => {
	expect(certaintyOf({ share: 1, tried: 1 } as Parameters<typeof certaintyOf>[0])).toBe('Every question was answered.');
	expect(certaintyOf({ share: 1, tried: 40 } as Parameters<typeof certaintyOf>[0])).toBe(
		'In all 40 ways tried to give the open answers, the verdict is the same.',
	);
	expect(certaintyOf({ share: 0.75, tried: 400 } as Parameters<typeof certaintyOf>[0])).toMatch(
		/^This holds for 75\s?% of 400 ways to answer what is open\.$/,
	);
});
