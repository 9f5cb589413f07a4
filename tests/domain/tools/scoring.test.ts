import { describe, expect, test } from 'vitest';
import { initialState } from '../../../src/domain/permalink/link.ts';
import { normalize } from '../../../src/domain/scoring/weights.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { underHouseWeights, withHouseRules } from '../../../src/tools/scoring/house.ts';
import { weightsOf } from '../../../src/tools/scoring/model.ts';
import { scoreFrom } from '../../../src/tools/scoring/OwnScores.tsx';
import { eliminationsOf, outcomeOf } from '../../../src/tools/scoring/outcome.ts';
import { scoringFields } from '../../../src/tools/scoring/state.ts';
import { weightFrom } from '../../../src/tools/scoring/WeightControls.tsx';
import { EDITION, reportFor, SCORING } from '../share/reports.ts';

describe('weightFrom()', () => {
	test.each([
		['0', 0],
		['05', 5],
		[' 100 ', 100],
	])('reads "%s" as %i', (text, value) => {
		expect(weightFrom(text, 25)).toEqual({ value });
	});

	test.each(['', '101', '-5', '2.5', '1,5', '1e1', 'ten'])('refuses "%s" and says which weight stays', (text) => {
		expect(weightFrom(text, 25)).toEqual({ error: 'Write a whole number from 0 to 100. Still used: 25.' });
	});
});

test('a point that may stand between thousands is asked about', () => {
	expect(weightFrom('1.000', 25)).toEqual({ error: expect.stringMatching(/type 1000 or 1\. Still used: 25\.$/) });
	expect(weightFrom('3.0', 25)).toHaveProperty('error');
	expect(scoreFrom('2.500')).toEqual({ error: expect.stringContaining('type 2500 or 2.5.') });
});

describe('scoreFrom()', () => {
	test.each([
		['1', 1],
		['3.5', 3.5],
		[' ', undefined],
	])('reads "%s" as %s', (text, value) => {
		expect(scoreFrom(text)).toEqual({ value });
	});

	test.each(['0.5', '5.5', '3.3', '3,5', 'four'])('refuses "%s"', (text) => {
		expect(scoreFrom(text)).toEqual({ error: 'From 1 to 5, in halves (3.5).' });
	});
});

test('an export says by their titles which criteria would change the winner', () => {
	const { report } = reportFor('scoring', `v=1&kb=${EDITION}`);
	const { blocks } = report.sections.find(({ title }) => title === 'What would change the winner') ?? { blocks: [] };
	const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
	const said = items.map(({ text }) => / comes first when (.+) weighs (?:more|less) than /.exec(text)?.[1]);
	expect(said.length).toBeGreaterThan(0);
	const titles = SCORING.criteria.map(({ title }) => title);
	for (const name of said) expect(titles).toContain(name);
});

test('an export names every must-have, whether a part is enough, and who has not been researched', () => {
	const { report } = reportFor('scoring', `v=1&kb=${EDITION}&c=no-mesh.cilium.kuma&m=fips.vm-workloads~f`);
	const itemsOf = (title: string) =>
		report.sections
			.filter((section) => section.title === title)
			.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))
			.map(({ text }) => text);
	expect(itemsOf('Must-haves')).toEqual(['FIPS builds.', 'Virtual machines, and partial support is not enough.']);
	expect(itemsOf('Out').filter((text) => text.includes(': Virtual machines'))).toEqual([
		expect.stringMatching(/^No mesh.*: Virtual machines, supported in part\./),
		expect.stringMatching(/^Cilium.*: Virtual machines\./),
	]);
});

test('an export gives equal points one place', () => {
	const { report } = reportFor('scoring', `v=1&kb=${EDITION}`);
	const [ranking] = report.sections.flatMap(({ blocks }) => blocks);
	const rows = (ranking?.kind === 'table' ? ranking.table.rows : []).map((row) => row.map(({ text }) => text));
	const placeOf = new Map(rows.map(([place, , points]) => [points, place]));
	expect(rows.length).toBeGreaterThan(placeOf.size);
	for (const [place, , points] of rows) expect(place).toBe(placeOf.get(points));
});

test('eliminationsOf() names at each must-have whom it puts out, and who lacks several at each', () => {
	const state = { ...initialState(scoringFields(SCORING)), mustHaves: lacked() };
	const outcome = outcomeOf(SCORING, state);
	const found = eliminationsOf(outcome, state.mustHaves);
	const named = found.flatMap(({ out }) => out.map(({ candidate }) => candidate.id));
	expect(new Set(named)).toEqual(new Set(outcome.eliminated.map(({ candidate }) => candidate.id)));
	expect(named.length).toBe(outcome.eliminated.reduce((sum, { misses }) => sum + misses.length, 0));
	expect(eliminationsOf(outcomeOf(SCORING, { ...state, mustHaves: [] }), [])).toEqual([]);
});

/** Must-haves that somebody lacks. */
const lacked = () =>
	SCORING.mustHaves
		.filter(({ answers }) => Object.values(answers).some(({ answer }) => answer === 'no'))
		.map(({ id }) => ({ capability: id, full: false }));

describe('sets of weights under the weights of a house', () => {
	const FIELDS = scoringFields(SCORING);
	const presetsUnder = (settings: Settings) => withHouseRules(SCORING, settings).presets;
	const chosen = (weights: readonly number[], settings: Settings) =>
		underHouseWeights(SCORING, { ...initialState(FIELDS), weights }, settings).weights;
	const sharesOf = (weights: readonly number[]) => normalize(weightsOf(SCORING.criteria, weights));

	test('hold when they are chosen, the one of our weights included, and in a link', () => {
		expect(chosen(FIELDS.weights.initial, EXAMPLE)).not.toEqual(FIELDS.weights.initial);
		for (const { weights } of presetsUnder(EXAMPLE)) {
			expect(chosen(weights, EXAMPLE)).toEqual(weights);
			expect(FIELDS.weights.codec.read(FIELDS.weights.codec.write(weights))).toMatchObject({ value: weights });
		}
	});

	test('come to the shares that they come to without the house', () => {
		const shares = presetsUnder(EXAMPLE).map(({ weights }) => sharesOf(weights));
		expect(shares).toEqual(SCORING.presets.map(({ weights }) => sharesOf(weights)));
	});

	test('stay as they are under a house that weighs as we do', () => {
		expect(presetsUnder({ ...EXAMPLE, weights: {} })).toEqual(SCORING.presets);
	});
});

describe('the rules of a house in the calculator', () => {
	test('are told where they act on it, by name', () => {
		const { houseRules } = withHouseRules(SCORING, {
			...EXAMPLE,
			excluded: [...EXAMPLE.excluded, { platform: 'traefik-mesh', reason: 'It is archived.' }],
		});
		expect(houseRules).toEqual([
			'Platform council: Default weight of cost: 20 instead of 10',
			'Platform council: Default weight of production readiness: 20 instead of 15',
			'Platform council: Excluded: Kong Mesh. No contract with the vendor.',
			expect.stringMatching(/^Platform council: Own fact on Istio, sidecar mode, fips: yes\./),
		]);
	});
});
