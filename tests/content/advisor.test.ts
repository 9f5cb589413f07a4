import { describe, expect, test } from 'vitest';
import {
	earlySupportIsStated,
	exclusionsHaveFacts,
	impliedConstraintsExist,
	questionsAskForEachField,
} from '../../src/domain/evidence/checks/advisor.ts';
import { verdictsCoverEachCase } from '../../src/domain/evidence/checks/verdicts.ts';
import type { Collections, Need, Platform, Question, Verdict } from '../../src/domain/evidence/types.ts';
import { need } from '../../src/schema/need.ts';
import { question } from '../../src/schema/question.ts';
import { PLATFORM, SOUND, withPlatform } from './canary.ts';
import { readContent } from './read.ts';

const { collections } = readContent();

/** An entry as its file holds it. */
function entry<T extends { readonly id: string }>(entries: readonly T[], id: string): Omit<T, 'id'> {
	const found = entries.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(`there is no entry "${id}"`);
	const { id: _id, ...content } = found;
	return content;
}

/** What a schema says about an entry. */
const objections = (schema: typeof need | typeof question, content: unknown) =>
	schema.safeParse(content).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('verdictsCoverEachCase() refuses', () => {
	const changed = (change: (verdict: Verdict) => Partial<Verdict>): Collections => ({
		...SOUND,
		verdicts: collections.verdicts.map((verdict) => ({ ...verdict, ...change(verdict) })),
	});
	const ofNotYet = (part: (verdict: Verdict) => Partial<Verdict>) =>
		changed((verdict) => (verdict.id === 'not-yet' ? part(verdict) : {}));

	test('nothing in the table of the site', () => {
		expect(verdictsCoverEachCase(collections)).toEqual([]);
	});

	test('a gap, and names the case', () => {
		const gap = ofNotYet(({ rules }) => ({
			rules: rules.map((rule) => ({ ...rule, present: rule.present.filter((state) => state !== 'unfit') })),
		}));
		expect(verdictsCoverEachCase(gap)).toContainEqual({
			file: 'content/verdicts/adopt-now.mdx',
			field: 'rules',
			message: 'no rule fits residual "wanted", capacity "none", candidates "some", present "unfit"',
			remedy: 'add the case to the rule that should hold',
		});
	});

	test('advice about a variant that none of its verdicts has', () => {
		const [first] = collections.advice;
		if (first === undefined) throw new Error('there is advice');
		const lost = { ...first, verdicts: ['not-yet' as const], qualifiers: ['in-phaces'] };
		expect(verdictsCoverEachCase({ ...collections, advice: [lost] })).toMatchObject([
			{ file: `content/advice/${first.id}.yaml`, field: 'qualifiers', message: expect.stringContaining('"in-phaces"') },
		]);
	});

	test('an overlap, in the file of the second verdict', () => {
		const [first] = collections.verdicts.find(({ id }) => id === 'adopt-now')?.rules ?? [];
		if (first === undefined) throw new Error('the verdict has a rule');
		const overlap = ofNotYet(({ rules }) => ({ rules: [...rules, { ...first, qualifier: undefined }] }));
		expect(verdictsCoverEachCase(overlap)[0]).toMatchObject({
			file: 'content/verdicts/not-yet.mdx',
			message: expect.stringMatching(/^a rule of "adopt-now" fits residual "required", capacity "thin"/),
		});
	});

	test('a variant that is not described, and one that nothing leads to', () => {
		const problems = verdictsCoverEachCase(
			ofNotYet(({ qualifiers: { leave, ...others } }) => ({ qualifiers: { ...others, idle: leave } as never })),
		);
		expect(problems.map(({ message }) => message)).toEqual([
			'the variant "leave" is not described',
			'no rule leads to the variant "idle"',
		]);
	});
});

describe('questionsAskForEachField() refuses', () => {
	const withQuestions = (questions: readonly Question[]): Collections => ({ ...SOUND, questions });

	test('nothing in the questions of the site', () => {
		expect(questionsAskForEachField(collections)).toEqual([]);
	});

	test('a field that no question asks for', () => {
		const without = collections.questions.filter(({ id }) => id !== 'stage');
		expect(questionsAskForEachField(withQuestions(without))).toMatchObject([
			{ message: 'no question asks for "stage"' },
		]);
	});

	test('a field that two questions ask for', () => {
		const twice = collections.questions.flatMap((asked) =>
			asked.id === 'stage' ? [asked, { ...asked, id: 'age' }] : asked,
		);
		expect(questionsAskForEachField(withQuestions(twice))).toMatchObject([
			{ file: 'content/questions/age.mdx', message: '"stage" and "age" ask for "stage"' },
		]);
	});
});

describe('a question is refused', () => {
	const stage = entry(collections.questions, 'stage');
	const [part] = stage.parts;
	const options = part?.options ?? [];
	const withOptions = (changed: typeof options) => ({ ...stage, parts: [{ ...part, options: changed }] });

	test('not when it is as the site asks it', () => {
		expect(objections(question, stage)).toEqual([]);
	});

	test('without an option for a value', () => {
		expect(objections(question, withOptions(options.slice(1)))).toEqual([
			'parts.0.options: add an option for "prototype"',
		]);
	});

	test('with an option for a value that does not exist', () => {
		const [first] = options;
		const broken = withOptions([...options, { ...first, value: 'retired', code: 'zz' } as (typeof options)[number]]);
		expect(objections(question, broken)).toEqual(['parts.0.options: "retired" is no value of "stage"']);
	});

	test('with two options of one code', () => {
		const same = options.map((option) => ({ ...option, code: 'x' }));
		expect(objections(question, withOptions(same))).toEqual(['parts.0.options: give each option a code of its own']);
	});

	test('with a code that a link could not hold', () => {
		const broken = options.map((option, index) => (index === 0 ? { ...option, code: 'a&b' } : option));
		expect(objections(question, withOptions(broken))).toEqual([
			'parts.0.options.0.code: write one to four small letters or digits',
		]);
	});

	test('with an implied constraint that does not exist', () => {
		const existing = collections.questions.map((asked) => ({
			...asked,
			parts: asked.parts.map((each) => ({
				...each,
				options: each.options.map((option) => (option.implies ? { ...option, implies: 'cilium' } : option)),
			})),
		}));
		expect(impliedConstraintsExist({ ...SOUND, questions: collections.questions })).toEqual([]);
		expect(impliedConstraintsExist({ ...SOUND, questions: existing })).toMatchObject([
			{ file: 'content/questions/existing.mdx', message: '"cilium" is no constraint' },
		]);
	});
});

describe('a need is refused', () => {
	const encryption = entry(collections.needs, 'mtls-encryption') as Omit<Need, 'id'>;

	test('without a situation in which it exists', () => {
		expect(objections(need, { ...encryption, activatedBy: [] })).toEqual([expect.stringMatching(/^activatedBy: /)]);
	});

	test('with an alternative that nothing shows to be enough', () => {
		const alternatives = encryption.alternatives.map((alternative) => ({ ...alternative, facts: [] }));
		expect(objections(need, { ...encryption, alternatives })[0]).toMatch(/^alternatives\.0\.facts: /);
	});

	test('with a condition on a value that no answer has', () => {
		const activatedBy = [{ strength: 'required', when: [{ encryption: ['always'] }] }];
		expect(objections(need, { ...encryption, activatedBy })[0]).toMatch(/^activatedBy\.0\.when\.0\.encryption\.0: /);
	});

	test('with a range that has no end', () => {
		const activatedBy = [{ strength: 'required', when: [{ services: {} }] }];
		expect(objections(need, { ...encryption, activatedBy })).toEqual([
			'activatedBy.0.when.0.services: give min, max or both',
		]);
	});
});

describe('exclusionsHaveFacts() refuses', () => {
	const [exclusion] = PLATFORM.excludedWhen;
	if (exclusion === undefined) throw new Error('the sound platform is explained');
	const explainedBy = (excludedWhen: Platform['excludedWhen']) => exclusionsHaveFacts(withPlatform({ excludedWhen }));

	test('nothing in the content of the site', () => {
		expect(exclusionsHaveFacts(collections)).toEqual([]);
	});

	test('a platform that does not say why it misses an environment', () => {
		const [condition] = exclusion.when;
		const places = condition?.platforms?.filter((place) => place !== 'nomad');
		expect(explainedBy([{ ...exclusion, when: [{ platforms: places }] }])).toEqual([
			{
				file: 'content/platforms/linkerd.mdx',
				field: 'excludedWhen',
				message: 'no fact says that it does not run on "nomad"',
				remedy: 'add an entry with the fact and the only condition "platforms: [nomad]"',
			},
		]);
	});

	test('an explanation that holds under a further condition only', () => {
		const [condition] = exclusion.when;
		expect(explainedBy([{ ...exclusion, when: [{ ...condition, constraints: ['fips'] }] }])).toHaveLength(5);
		expect(explainedBy([{ ...exclusion, unless: [{ stage: ['prototype'] }] }])).toHaveLength(5);
	});

	test('a capability that a need asks for and no fact answers', () => {
		const asked = {
			...entry(collections.needs, 'mtls-encryption'),
			id: 'retries',
			capabilities: [{ id: 'retries', full: false }],
		};
		expect(exclusionsHaveFacts({ ...SOUND, needs: [asked] })).toEqual([]);
		expect(exclusionsHaveFacts({ ...SOUND, needs: [asked], facts: [] })).toMatchObject([
			{ file: 'content/platforms/linkerd.mdx', message: 'a need asks for "retries", and no fact answers it' },
		]);
	});

	test('and asks neither of what is no longer a candidate', () => {
		expect(exclusionsHaveFacts(withPlatform({ status: 'retired', excludedWhen: [] }))).toEqual([]);
		expect(exclusionsHaveFacts(withPlatform({ kind: 'baseline', excludedWhen: [] }))).toEqual([]);
	});
});

describe('earlySupportIsStated() refuses', () => {
	const [known] = SOUND.facts;
	if (known === undefined) throw new Error('the sound content has a fact');
	const early = withPlatform({ earlyWhen: [{ when: [{}], unless: [], fact: known.id }] });
	const stating = (maturity: string | undefined) => ({ ...early, facts: [{ ...known, maturity }] });

	test('nothing in the content of the site', () => {
		expect(earlySupportIsStated(collections)).toEqual([]);
	});

	test.each([['beta'], ['Alpha'], ['experimental'], ['preview since May']])(
		'a fact that says “%s” is enough',
		(maturity) => {
			expect(earlySupportIsStated(stating(maturity))).toEqual([]);
		},
	);

	test.each([[undefined], ['stable'], ['CNCF graduated']])('a fact that says “%s”', (maturity) => {
		expect(earlySupportIsStated(stating(maturity))).toEqual([
			{
				file: 'content/platforms/linkerd.mdx',
				field: 'earlyWhen[0].fact',
				message: `"${known.id}" states no maturity such as beta`,
				remedy: 'take the entry out, or add the maturity that the maker states to the fact',
			},
		]);
	});
});
