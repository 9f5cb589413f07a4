import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/record/cited-facts.ts';
import { draftOf, foundIn } from '../../../src/domain/record/compose.ts';
import { EMPTY_DRAFT } from '../../../src/domain/record/draft.ts';
import { decisionOptions, meshOptions, NO_MESH } from '../../../src/domain/record/options.ts';
import { rankedLines } from '../../../src/domain/record/ranking.ts';
import { DRAFT } from './one-draft.ts';
import { RANKING } from './one-ranking.ts';

const candidates = () => rankedLines(RANKING);
const options = (part: object = {}, of = candidates(), needs = DRAFT.needs) =>
	meshOptions({ ranking: RANKING, ...part }, of, needs);

describe('the options of a mesh', () => {
	test('are only the one without where nothing is known', () => {
		expect(meshOptions({}, candidates(), DRAFT.needs)).toEqual([
			{ title: NO_MESH, about: { text: '', facts: [] }, arguments: [] },
		]);
	});

	test('are none, and then the first three meshes, with their points', () => {
		const [mesh] = candidates();
		const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...mesh, id, title: id }) as NonNullable<typeof mesh>);
		expect(options({}, many).map(({ title }) => title)).toEqual([NO_MESH, 'a', 'b', 'c']);
		expect(options().map(({ title }) => title)).toEqual([NO_MESH, 'The linkerd', 'The kuma']);
		expect(options()[0]?.about.text).toMatch(/^3\.25 of 5 points/);
		expect(options()[1]?.about.text).toMatch(/^3\.75 of 5 points/);
	});

	test('say what living without a mesh means for each need, what speaks for it first', () => {
		const [none] = options({}, candidates(), DRAFT.needs);
		expect(none?.arguments.map(({ side, text }) => `${side}: ${text}`)).toEqual([
			'good: “Retries” (wanted) is met by A library: Few languages.',
			'good: of cost (5 of 5, from 4 to 6): Because of 5.',
			'neutral: “Identity” (required) may be met by Tokens; that hangs on open answers.',
			'bad: for “Retries”, A library ends here: Many languages.',
			'bad: for “Identity”, Tokens ends here: Two gateways.',
			'bad: “Encryption” (required) is met by no simpler tool here.',
			'bad: of safety (1 of 5, from 0 to 2): Because of 1.',
		]);
		expect(none?.arguments[0]?.facts).toEqual(['a/one']);
	});

	test('say of a mesh which wishes it leaves open, and what it supports in part', () => {
		const [first] = candidates();
		const missing = { ...(first as NonNullable<typeof first>), misses: ['Retries'] };
		const fact = (id: string) => ({ answer: 'partial', fact: id });
		const platform = (id: string) => ({
			platform: { id, cells: { metrics: fact(`${id}/part`), mirroring: fact('other'), retries: fact(`${id}/part`) } },
			partly: ['metrics', 'retries'],
			cautions: [`${id}/part`],
		});
		const advice = {
			result: { candidates: [platform('kuma')], later: [platform('linkerd')] },
			knowledge: {
				statements: { 'linkerd/part': 'Only TCP.' },
				capabilities: { metrics: 'Request metrics', mirroring: 'Mirroring', retries: 'Retries' },
			},
		};
		const [, mesh] = options({ advice, ranking: undefined }, [missing]);
		expect(mesh?.arguments).toEqual([
			{
				side: 'neutral',
				text: 'it has “Request metrics” and “Retries” only in part: Only TCP.',
				facts: ['linkerd/part'],
			},
			{ side: 'bad', text: 'it leaves “Retries” open.', facts: [] },
		]);
		expect(mesh?.about.text).toMatch(/^3\.75 of 5 points/);
	});
});

const DECISION = {
	...{ id: 'which', title: 'Which one?', summary: 'It matters.', order: 1 },
	options: [{ title: 'This', good: ['It is quick.'], bad: ['It is new.'], facts: ['a/one'] }],
} as never;

test('the options of a decision are those of the handbook, with their evidence', () => {
	expect(decisionOptions(DECISION)).toEqual([
		{
			title: 'This',
			about: { text: 'Evidence', facts: ['a/one'] },
			arguments: [
				{ side: 'good', text: 'It is quick.', facts: [] },
				{ side: 'bad', text: 'It is new.', facts: [] },
			],
		},
	]);
});

describe('the draft', () => {
	const [item] = DRAFT.checks;
	const check = (id: string, part: object = {}) => ({ ...(item as NonNullable<typeof item>), id, ...part });
	const checklist = [
		...[check('b', { order: 2 }), check('z', { phase: 'after', order: 0 }), check('a', { order: 1 })],
		...[check('m', { phase: 'during' }), check('minor', { severity: 'recommended' })],
	];

	test('of a decision has its words, no verdict and no list of what to check', () => {
		const draft = draftOf({ decision: DECISION, ranking: RANKING, checklist });
		expect(draft).toMatchObject({ topic: 'Which one?', question: 'Which one?', summary: 'It matters.' });
		expect([draft.outcome, draft.checks, draft.options.map(({ title }) => title)]).toEqual([undefined, [], ['This']]);
	});

	test('of a ranking alone has its order and what is critical, from before to after, and decides nothing', () => {
		const draft = draftOf({ ranking: RANKING, checklist });
		expect(draft.candidates.map(({ title }) => title)).toEqual(['The linkerd', 'The no-mesh', 'The kuma']);
		expect(draft.checks.map(({ id }) => id)).toEqual(['a', 'b', 'm', 'z']);
		expect(draft).toMatchObject({ outcome: undefined, byAdvice: false, close: false, weights: [] });
		expect(draft.flips).toHaveLength(2);
		expect(foundIn({ ranking: RANKING, checklist })).toEqual({
			verdict: undefined,
			order: ['linkerd', 'no-mesh', 'kuma'],
		});
	});

	test('of a ranking that a reader set up has its weights, what is out, and the rules of the house once', () => {
		const out = [{ title: 'Kong', reason: { text: 'No.', facts: [] }, returns: 'x', forAll: false }];
		const ranking = { ...RANKING, chosen: true, close: true, out, houseRules: ['A rule.', 'A rule.'] };
		const draft = draftOf({ ranking, checklist: [] });
		expect(draft.weights.map(({ title }) => title)).toEqual(['Cost', 'Safety', 'Beauty']);
		expect(draft).toMatchObject({ close: true, dropped: out, houseRules: ['A rule.'] });
	});

	test('of nothing is empty but for the question and the option without a mesh', () => {
		expect(draftOf({ checklist })).toEqual({ ...EMPTY_DRAFT, options: [expect.objectContaining({ title: NO_MESH })] });
	});

	test('names every fact that it may cite once, and none of the reader’s own', () => {
		expect(factsOf(DRAFT).sort()).toEqual(['a/one', 'b/two', 'c/three', 'd/four']);
		const risks = [{ text: 'x', facts: ['house/own', 'e/five'] }];
		expect(factsOf({ ...EMPTY_DRAFT, risks })).toEqual(['e/five']);
		const limits = [{ text: 'x', facts: ['f/six'] }];
		expect(factsOf({ ...EMPTY_DRAFT, limits, interim: limits, steps: risks })).toEqual(['e/five', 'f/six']);
		const about = { text: 'x', facts: ['g/seven'] };
		const options = [{ title: 'x', about, arguments: [{ side: 'good', text: 'x', facts: ['h/eight'] }] }] as const;
		expect(factsOf({ ...EMPTY_DRAFT, options })).toEqual(['g/seven', 'h/eight']);
		const table = { head: [], rows: [] };
		const estimate = { table, brief: table, facts: ['i/nine'], own: 0, pods: 200 } as never;
		expect(factsOf({ ...EMPTY_DRAFT, estimate })).toEqual(['i/nine']);
	});
});
