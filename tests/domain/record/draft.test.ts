import { describe, expect, test } from 'vitest';
import { draftOf, foundIn, type Material } from '../../../src/domain/record/compose.ts';
import { NO_MESH } from '../../../src/domain/record/options.ts';
import { adviceMaterial } from './one-advice.ts';
import { RANKING } from './one-ranking.ts';

const standing = (id: string) => ({
	...{ platform: { id, name: `The ${id}` }, points: undefined, misses: [], tier: 'x', follows: false, cautions: [] },
});

const MESHES = [standing('linkerd'), standing('kuma')];

/** What the advice comes to where a mesh is proposed and every question is answered. */
const SOUND = {
	candidates: MESHES,
	...{ later: [], residual: [], present: { state: 'none', platforms: [] } },
	verdict: { id: 'adopt-now', title: 'Adopt now', sentence: 'A need remains.', next: 'Begin.', qualifiers: {} },
	confidence: { share: 1, tried: 1, places: [], questions: [] },
};

const item = (id: string, phase: string, severity: string, order = 1) => ({ id, phase, severity, order });

const material = (result: object = {}, part: Partial<Material> = {}): Material => ({
	advice: adviceMaterial({ ...SOUND, ...result }),
	checklist: [],
	...part,
});

const outcome = (result: object = {}, part: Partial<Material> = {}) => draftOf(material(result, part)).outcome;
const sure = (share: number) => ({ confidence: { ...SOUND.confidence, share, tried: 400 } });

/** The ranking with other shares of the draws. */
const drawn = (linkerd: number | undefined, kuma: number | undefined, none?: number) => ({
	...RANKING,
	ranked: RANKING.ranked.map((entry) => ({ ...entry, first: { linkerd, kuma, 'no-mesh': none }[entry.id] })),
});

describe('what the answers come to', () => {
	test('is the first mesh with its reasons, or no mesh where none is proposed', () => {
		expect(outcome()).toEqual({
			...{ option: 'The linkerd', unsettled: '', settled: true, options: ['The linkerd', 'The kuma'], mesh: true },
			...{ verdict: 'Adopt now', sentence: 'A need remains.', next: 'Begin.' },
			certainty: 'Every question was answered.',
		});
		expect(outcome({ candidates: [], later: MESHES })).toMatchObject({
			option: NO_MESH,
			options: [NO_MESH],
			mesh: false,
		});
	});

	test('is nothing without an answer, and nothing where a decision of the handbook is recorded', () => {
		expect(draftOf({ checklist: [] }).outcome).toBeUndefined();
		expect(draftOf({ advice: adviceMaterial(SOUND, {}, {}), checklist: [] }).outcome).toBeUndefined();
		const decision = { title: 'Who signs?', summary: 'A lot.', options: [] } as unknown as Material['decision'];
		const draft = draftOf(material({}, { decision }));
		expect([draft.outcome, draft.topic, draft.question, draft.summary]).toEqual([
			...[undefined, 'Who signs?', 'Who signs?', 'A lot.'],
		]);
	});

	test('is settled from four fifths of the possibilities on', () => {
		expect(outcome(sure(0.8))).toMatchObject({ settled: true, option: 'The linkerd', unsettled: '' });
		expect(outcome(sure(0.79))).toMatchObject({
			...{ settled: false, option: '', unsettled: 'the answers so far settle no option' },
		});
	});

	test('is said in the words of the variant, where there is one', () => {
		const variant = { title: 'in phases', sentence: 'Two needs remain.', next: 'Begin with one namespace.' };
		expect(outcome({ variant })).toMatchObject({ sentence: 'Two needs remain.', next: 'Begin with one namespace.' });
		expect(outcome({ variant: { title: 'in phases' } })).toMatchObject({ sentence: 'A need remains.', next: 'Begin.' });
	});

	test('is open where the first meshes are too close to call, the option without one left out', () => {
		expect(outcome({}, { ranking: drawn(0.26, 0.25, 0.49) })).toMatchObject({
			...{ option: '', settled: true },
			unsettled: '“The linkerd” comes first by too little to call it: a trial or a reason of our own has to decide',
		});
		expect(outcome({}, { ranking: drawn(0.45, 0.05, 0.5) })?.option).toBe('The linkerd');
		expect(outcome({}, { ranking: drawn(undefined, undefined) })?.option).toBe('The linkerd');
	});

	test('keeps the mesh that is in place where it fits, however close the others are', () => {
		const present = { state: 'fits', platforms: ['kuma'] };
		expect(outcome({ present }, { ranking: drawn(0.26, 0.25, 0.49) })?.option).toBe('The kuma');
		expect(outcome({ present: { ...present, state: 'misfits' } })?.option).toBe('The linkerd');
	});
});

describe('a draft', () => {
	const out = (title: string) => ({ title, reason: { text: 'Excluded.', facts: [] }, returns: 'x', forAll: false });

	test('names whom answers and ranking drop once, with the reason of the answers', () => {
		const ranking = { ...RANKING, out: [out('Mesh A'), out('Mesh Z')] };
		expect(draftOf(material({}, { ranking })).dropped.map(({ title, reason }) => [title, reason.text])).toEqual([
			['Mesh A', 'It has no FIPS.'],
			['Mesh B', 'It is retired.'],
			['Mesh Z', 'Excluded.'],
		]);
		expect(draftOf({ ranking, checklist: [] }).dropped.map(({ title }) => title)).toEqual(['Mesh A', 'Mesh Z']);
	});

	test('says whose order it follows', () => {
		expect(draftOf(material({}, { ranking: RANKING })).byAdvice).toBe(true);
		expect(draftOf(material({}, { ranking: { ...RANKING, chosen: true } })).byAdvice).toBe(false);
		expect(draftOf({ ranking: RANKING, checklist: [] }).byAdvice).toBe(false);
	});

	test('tells the house rules in the words of the advice, and without one those that act on ranking and estimate', () => {
		const ranking = { ...RANKING, houseRules: ['no-beta', 'No vendor.'] };
		const figures = { table: [], brief: [], facts: [], own: 0, pods: 1 };
		const estimate = { ...figures, houseRules: ['Own price.', 'No vendor.'] };
		expect(draftOf(material({}, { ranking, estimate })).houseRules).toEqual(['No beta.']);
		expect(draftOf({ ranking, estimate, checklist: [] }).houseRules).toEqual(['no-beta', 'No vendor.', 'Own price.']);
	});

	test('without advice or ranking has nothing to weigh, and the one option that is always there', () => {
		const { weights, options, needs, flips } = draftOf({ checklist: [] });
		expect([weights, needs, flips, options.map(({ title }) => title)]).toEqual([[], [], [], [NO_MESH]]);
		expect(draftOf({ ranking: { ...RANKING, chosen: true }, checklist: [] }).weights.map(({ title }) => title)).toEqual(
			[...['Cost', 'Safety', 'Beauty']],
		);
	});
});

describe('the items of the checklist', () => {
	const checklist = [
		...[item('later', 'after', 'critical'), item('second', 'before', 'critical', 2)],
		...[item('first', 'before', 'critical', 1), item('wish', 'during', 'recommended')],
	] as unknown as Material['checklist'];
	const checks = (part: Partial<Material>) => draftOf({ checklist, ...part }).checks.map(({ id }) => id);
	const notes = {
		risk: [{ text: 'x', facts: [], checklist: ['wish'] }],
		step: [{ text: 'y', facts: [], checklist: [] }],
	};
	const advice = (candidates: readonly object[]) =>
		adviceMaterial({ ...SOUND, candidates, notes: { ...NONE, ...notes } });
	const NONE = { contradiction: [], present: [], interim: [], limit: [] };

	test('are those that the advice names, with all critical ones where a mesh is proposed, in the order of the work', () => {
		expect(checks({ advice: advice(MESHES) })).toEqual(['first', 'second', 'wish', 'later']);
		expect(checks({ advice: advice([]) })).toEqual(['wish']);
	});

	test('are the critical ones where candidates are ranked, and none for another decision or for nothing', () => {
		expect(checks({ ranking: RANKING })).toEqual(['first', 'second', 'later']);
		const decision = { title: 'x', summary: 'y', options: [] } as unknown as Material['decision'];
		expect(checks({ ranking: RANKING, decision })).toEqual([]);
		expect(checks({})).toEqual([]);
	});
});

describe('what a record keeps of what was found', () => {
	test('is the verdict, if anything was answered, and the order of the candidates', () => {
		expect(foundIn(material({ ruling: { id: 'pilot' } }))).toEqual({
			...{ verdict: { id: 'pilot' }, order: ['linkerd', 'kuma'] },
		});
		expect(foundIn({ advice: adviceMaterial(SOUND, {}, {}), checklist: [] }).verdict).toBeUndefined();
		expect(foundIn({ ranking: RANKING, checklist: [] })).toEqual({
			...{ verdict: undefined, order: ['linkerd', 'no-mesh', 'kuma'] },
		});
	});
});
