import { describe, expect, test } from 'vitest';
import { completions, valuesOf } from '../../../src/domain/advisor/possibilities.ts';
import type { Question } from '../../../src/domain/evidence/types.ts';
import { PROFILE_FIELDS } from '../../../src/schema/profile.ts';

type Part = Question['parts'][number];

const OPTIONS = ['a', 'b', 'c'].map((value) => ({
	value,
	code: value,
	label: value,
	...(value === 'c' ? { rare: true } : {}),
}));
const part = (choose: Part['choose'], field: string = 'stage') =>
	({ field, label: '', choose, options: OPTIONS, samples: [1, 10] }) as unknown as Part;
const asking = (...parts: readonly Part[]) => [{ parts }] as unknown as Question[];

describe('the values that stand for all answers', () => {
	test.each<[Part['choose'], unknown]>([
		['number', [1, 10]],
		['one', ['a', 'b']],
		['some', [['a'], ['b']]],
		['any', [[], ['a'], ['b']]],
	])(
		'of a question that takes %s are the samples, or the options that are not rare, one at a time',
		(choose, values) => {
			expect(valuesOf(part(choose))).toEqual(values);
		},
	);
});

/** Questions with two answers each. */
const FIELDS = PROFILE_FIELDS.slice(0, 8);
const EIGHT = asking(...FIELDS.map((field) => part('one', field)));

describe('the profiles in which everything is answered', () => {
	test('keep what was answered, and try each answer to what was skipped', () => {
		const questions = asking(part('one', 'stage'), part('some', 'constraints'), part('number', 'teams'));
		const given = { teams: 3 };
		expect(completions(questions, given)).toEqual(
			['a', 'b'].flatMap((stage) => ['a', 'b'].map((one) => ({ ...given, stage, constraints: [one] }))),
		);
		const all = { stage: 'a', constraints: [], teams: 0 } as never;
		expect(completions(questions, all)).toEqual([all]);
	});

	test('are all of them as long as there are no more than are wanted', () => {
		const distinct = (most: number) => new Set(completions(EIGHT, {}, most).map((one) => JSON.stringify(one))).size;
		expect(completions(EIGHT, {}, 256)).toHaveLength(256);
		expect(distinct(256)).toBe(256);
		expect(completions(EIGHT, {}, 255)).toHaveLength(255);
		expect(distinct(255)).toBeLessThan(255);
	});
});

describe('where there are more, a draw', () => {
	const draw = () => completions(EIGHT, {}, 60) as Readonly<Record<string, string>>[];

	test('has each answer about equally often, and nothing else', () => {
		for (const field of FIELDS) {
			const answers = draw().map((profile) => profile[field]);
			expect([field, ...['a', 'b'].map((value) => answers.filter((own) => own === value).length)]).toEqual([
				field,
				30,
				30,
			]);
		}
	});

	test('ties no answer to another one', () => {
		const drawn = draw();
		for (const [index, one] of FIELDS.entries()) {
			for (const other of FIELDS.slice(index + 1)) {
				const pairs = new Set(drawn.map((profile) => `${profile[one]} ${profile[other]}`));
				expect([one, other, pairs.size]).toEqual([one, other, 4]);
			}
		}
	});

	test('is the same each time, and for what is left when a question is answered', () => {
		expect(draw()).toEqual(draw());
		const [first = 'services'] = FIELDS;
		const given = { [first]: 'a' } as object;
		expect(completions(EIGHT, given, 60)).toEqual(draw().map((profile) => ({ ...profile, ...given })));
	});
});
