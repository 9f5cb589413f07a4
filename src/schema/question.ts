import { z } from 'astro/zod';
import { factId, line, sitePath, slug } from './fields.ts';
import { PROFILE_CHOICES, PROFILE_COUNTS, PROFILE_SETS } from './profile.ts';

const FIELDS = [
	...PROFILE_COUNTS,
	...(Object.keys(PROFILE_SETS) as (keyof typeof PROFILE_SETS)[]),
	...(Object.keys(PROFILE_CHOICES) as (keyof typeof PROFILE_CHOICES)[]),
] as const;

const option = z.strictObject({
	value: slug.describe('Value of the field of the profile.'),
	code: z
		.string()
		.regex(/^[a-z0-9]{1,4}$/, 'write one to four small letters or digits')
		.describe('What stands for the value in a link. Never changed: old links hold it.'),
	label: line(90).describe('Text of the option.'),
	hint: line(200).optional().describe('What is meant, where the label is not enough.'),
	relax: line(200).optional().describe('For a constraint or a place: what giving it up would mean.'),
	mesh: z
		.array(slug)
		.optional()
		.describe(
			'For what is in place today: platforms that the option stands for; empty for a mesh that is not listed here.',
		),
	rare: z
		.literal(true)
		.optional()
		.describe('Not tried when the question is skipped, because another option leads to the same verdicts.'),
	implies: slug.optional().describe('For what is in place today: the constraint that follows from it.'),
});

const part = z
	.strictObject({
		field: z.enum(FIELDS).describe('Field of the profile that the answer fills.'),
		label: line(90).describe('What is asked for, when the question has several parts.'),
		choose: z
			.enum(['number', 'one', 'some', 'any'])
			.describe('A number, one option, at least one option, or any number of options, none included.'),
		options: z
			.array(option)
			.default([])
			.describe('One for each value of the field. Empty for a number. Past editions may lack values that came later.'),
		samples: z
			.array(z.number().int().min(0))
			.default([])
			.describe('For a number: values that stand for all others when the question is skipped.'),
	})
	.superRefine((p, context) => {
		const choices: Readonly<Record<string, readonly string[]>> = { ...PROFILE_SETS, ...PROFILE_CHOICES };
		const allowed = choices[p.field];
		const fail = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message });
		const kind = p.field in PROFILE_SETS ? ['some', 'any'] : allowed ? ['one'] : ['number'];
		if (!kind.includes(p.choose)) fail(`"${p.field}" takes ${kind.join(' or ')}`);
		if (allowed === undefined && (p.options.length > 0 || p.samples.length < 2))
			return fail('a number has no options, and at least two samples');
		const values = p.options.map(({ value }) => value);
		for (const value of values) if (!allowed?.includes(value)) fail(`"${value}" is no value of "${p.field}"`);
		if (new Set(p.options.map(({ code }) => code)).size !== p.options.length)
			fail('give each option a code of its own');
	});

/** One question of the advisor. Its parts fill fields of the profile; what the answers mean is said by the needs. */
export const question = z.strictObject({
	title: line(120).describe('The question, as a person would ask it.'),
	order: z.number().int().describe('Position.'),
	why: line(300).describe('Why the answer matters for the verdict.'),
	page: sitePath.describe('Page that explains the question.'),
	parts: z.array(part).min(1).max(3).describe('Fields that the question asks for.'),
	facts: z.array(factId).default([]).describe('Evidence behind the question.'),
});

export type QuestionEntry = z.infer<typeof question>;
