import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../../src/domain/advisor/read-profile.ts';
import { KNOWLEDGE, profiles } from './knowledge.ts';

const read = (input: unknown) => readProfile(input, KNOWLEDGE);
const problems = (input: unknown) => read(input).problems ?? [];

describe('readProfile()', () => {
	test('takes every profile in the vocabulary, complete or not, as it is', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				// Lists that have to name something are never empty in what the questions allow.
				expect(read(profile)).toEqual({ profile });
			}),
		);
		expect(read({})).toEqual({ profile: {} });
	});

	test.each([[null], [undefined], [[]], ['{}'], [7], [true]])(
		'refuses %j, and shows what a profile looks like',
		(input) => {
			expect(problems(input)).toEqual(['a profile is an object, such as {"services": 25, "encryption": "required"}']);
		},
	);

	test('names an unknown field, the one that was probably meant, and all that are allowed', () => {
		const [problem = ''] = problems({ langauges: 3 });
		expect(problem).toMatch(/^langauges: there is no such field; did you mean “languages”\? Allowed: /);
		for (const { parts } of KNOWLEDGE.questions) for (const { field } of parts) expect(problem).toContain(field);
	});

	test.each([
		[{ encryption: 'yes' }, 'encryption: "yes" is not allowed; write one of none, nice, required'],
		[{ encryption: ['required'] }, 'encryption: ["required"] is not allowed; write one of none, nice, required'],
		[{ services: '25' }, 'services: "25" is not a whole number from 0 to 1000000'],
		[{ services: -1 }, 'services: -1 is not a whole number from 0 to 1000000'],
		[{ services: 2.5 }, 'services: 2.5 is not a whole number from 0 to 1000000'],
		[{ services: 1e9 }, 'services: 1000000000 is not a whole number from 0 to 1000000'],
		[{ services: null }, 'services: null is not a whole number from 0 to 1000000'],
		[{ platforms: 'kubernetes' }, 'platforms: "kubernetes" is not a list; write a list of kubernetes, vms'],
		[{ platforms: [] }, 'platforms: the list is empty; name at least one of kubernetes, vms'],
		[{ platforms: ['kubernetes', 'kubernetes'] }, 'platforms: a value occurs twice; name each once'],
		[{ constraints: ['hipaa'] }, 'constraints: "hipaa" is not allowed; write any of windows-nodes, fips'],
		[{ constraints: [['fips']] }, 'constraints: ["fips"] is not allowed; write any of windows-nodes'],
	])('of %j says what is wrong and what would be right', (input, expected) => {
		expect(problems(input)).toHaveLength(1);
		expect(problems(input)[0]).toContain(expected);
	});

	test('allows "none of these" where a list may be empty', () => {
		expect(read({ constraints: [], traits: [] }).problems).toBeUndefined();
	});

	test('names every problem at once, so that nobody has to try again and again', () => {
		expect(problems({ servcies: 3, encryption: 'yes', teams: -1 }).map((problem) => problem.split(':')[0])).toEqual([
			'servcies',
			'encryption',
			'teams',
		]);
	});

	test('treats the names that every object has as what they are: no fields', () => {
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
			expect(problems(JSON.parse(`{"${name}": {"services": 1}}`))[0]).toContain(`${name}: there is no such field`);
		expect(({} as Record<string, unknown>)['services']).toBeUndefined();
	});

	test('keeps messages short and on one line, whatever was written', () => {
		const [problem = ''] = problems({ encryption: `${'x'.repeat(5000)}\n<script>` });
		expect(problem.length).toBeLessThan(200);
		expect(problem).not.toContain('\n');
	});

	test('never throws, and either understands everything or says why not', () => {
		const fields = KNOWLEDGE.questions.flatMap(({ parts }) => parts.map(({ field }) => field as string));
		const hostile = fc.oneof(
			fc.anything(),
			fc.dictionary(
				fc.constantFrom(...fields, '__proto__', 'x'),
				fc.oneof(fc.anything(), fc.constantFrom('none', ['none'])),
			),
		);
		fc.assert(
			fc.property(hostile, (input) => {
				const { profile, problems: found } = read(input);
				expect((profile === undefined) !== (found === undefined)).toBe(true);
				if (found) expect(found.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 },
		);
	});
});
