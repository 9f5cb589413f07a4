import { describe, expect, test } from 'vitest';
import { cellsHaveOneLead } from '../../src/domain/evidence/checks/cells.ts';
import { checklistCodesAreUnique } from '../../src/domain/evidence/checks/checklist.ts';
import { topicsOfClaimsExist } from '../../src/domain/evidence/checks/claims.ts';
import { disputesAreMutual } from '../../src/domain/evidence/checks/disputes.ts';
import { factsFitTheirSubject } from '../../src/domain/evidence/checks/facts.ts';
import { numbersStandInFacts } from '../../src/domain/evidence/checks/numbers.ts';
import { platformsFitTogether } from '../../src/domain/evidence/checks/platforms.ts';
import { retriesHaveFigures } from '../../src/domain/evidence/checks/retries.ts';
import { scoresAreComplete } from '../../src/domain/evidence/checks/scores.ts';
import { sourcesAreUnique, sourcesAreUsed } from '../../src/domain/evidence/checks/sources.ts';
import { tombstonesLeadSomewhere } from '../../src/domain/evidence/checks/tombstones.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { EDITION, FACT, PLATFORM, SOUND, withFact, withPlatform } from './canary.ts';

describe('factsFitTheirSubject() refuses', () => {
	test.each([
		['a subject that nobody declared', { id: 'osm/retries', subject: 'osm' }, '(folder)'],
		['a topic that nobody declared', { topic: 'retires', support: undefined }, 'topic'],
		['a fact about a platform without a version', { scope: { text: 'Linkerd' } }, 'scope.version'],
		['an edition that no platform has', { scope: { text: 'x', version: '2.20', edition: 'gold' } }, 'scope.edition'],
	])('%s', (_, part, field) => {
		expect(factsFitTheirSubject(withFact(part)).map((problem) => problem.field)).toContain(field);
	});

	test('support on a topic that asks no question', () => {
		const [capability] = SOUND.capabilities;
		if (capability === undefined) throw new Error('the sound content has a capability');
		const broken = { ...SOUND, capabilities: [{ ...capability, kind: 'value' as const, judged: undefined }] };
		expect(factsFitTheirSubject(broken)).toMatchObject([{ field: 'support' }]);
	});
});

describe('cellsHaveOneLead() refuses', () => {
	const rival = { ...FACT, id: 'linkerd/retries-again' };

	test('two facts that claim one cell', () => {
		expect(cellsHaveOneLead({ ...SOUND, facts: [FACT, rival] })).toMatchObject([{ field: 'lead' }]);
	});

	test('two leads', () => {
		const facts = [FACT, rival].map((fact) => ({ ...fact, lead: true as const }));
		expect(cellsHaveOneLead({ ...SOUND, facts })).toMatchObject([{ file: 'content/facts/linkerd/retries-again.yaml' }]);
	});

	test('a mark that decides nothing', () => {
		expect(cellsHaveOneLead(withFact({ lead: true }))).toMatchObject([{ remedy: 'remove the field' }]);
	});

	test('and accepts one lead among several', () => {
		expect(cellsHaveOneLead({ ...SOUND, facts: [{ ...FACT, lead: true }, rival] })).toEqual([]);
	});

	test('and lets an edition have a lead of its own', () => {
		const own = { ...rival, scope: { ...FACT.scope, edition: 'enterprise' } };
		expect(cellsHaveOneLead({ ...SOUND, platforms: [PLATFORM, EDITION], facts: [FACT, own] })).toEqual([]);
	});
});

describe('disputesAreMutual() refuses', () => {
	const opponent = { ...FACT, id: 'linkerd/no-retries' };

	test('a dispute that only one side knows of', () => {
		const facts = [{ ...FACT, disputes: [opponent.id] }, opponent];
		expect(disputesAreMutual({ ...SOUND, facts })).toMatchObject([
			{ field: 'disputes[0]', remedy: 'add it to disputes in content/facts/linkerd/no-retries.yaml' },
		]);
	});

	test('a fact that disputes itself', () => {
		expect(disputesAreMutual(withFact({ disputes: [FACT.id] }))).toHaveLength(1);
	});
});

describe('tombstonesLeadSomewhere() refuses', () => {
	test('a tombstone for a living fact', () => {
		const tombstones = [{ id: FACT.id, withdrawn: 'Wrong.', date: '2026-11-20' }];
		expect(tombstonesLeadSomewhere({ ...SOUND, tombstones })).toHaveLength(1);
	});

	test('a move to nowhere', () => {
		const tombstones = [{ id: 'linkerd/old', moved: 'linkerd/nowhere', date: '2026-11-20' }];
		expect(tombstonesLeadSomewhere({ ...SOUND, tombstones })).toMatchObject([{ field: 'moved' }]);
	});
});

describe('scoresAreComplete() refuses', () => {
	test('a candidate without a score', () => {
		expect(scoresAreComplete({ ...SOUND, scores: [] })).toMatchObject([{ file: 'content/scores/linkerd.yaml' }]);
	});

	test('default weights that do not add up', () => {
		const criteria = SOUND.criteria.map((criterion) => ({ ...criterion, weight: 90 }));
		expect(scoresAreComplete({ ...SOUND, criteria })).toMatchObject([{ message: 'the default weights add up to 90' }]);
	});

	test('a preset without a weight', () => {
		const presets = [{ id: 'fast', title: 'Fast', summary: 'For the fast.', order: 1, weights: {} }];
		expect(scoresAreComplete({ ...SOUND, presets })).toMatchObject([{ field: 'weights.cost' }]);
	});

	test('a score for a retired platform', () => {
		const retired = withPlatform({ status: 'retired' });
		expect(scoresAreComplete(retired)).toMatchObject([{ message: 'a retired platform is not a candidate' }]);
	});
});

describe('sources are refused', () => {
	const [source] = SOUND.sources;
	if (source === undefined) throw new Error('the sound content has a source');

	test('when two have the same address', () => {
		expect(sourcesAreUnique({ ...SOUND, sources: [source, { ...source, id: 'copy' }] })).toMatchObject([
			{ file: 'content/sources/copy.yaml' },
		]);
	});

	test('when nothing rests on them', () => {
		expect(sourcesAreUsed({ ...SOUND, sources: [source, { ...source, id: 'idle' }] })).toMatchObject([
			{ file: 'content/sources/idle.yaml' },
		]);
	});
});

describe('platformsFitTogether() refuses', () => {
	test('an edition of an edition', () => {
		const second = { ...PLATFORM, id: 'gold', short: 'Gold', extends: { platform: 'bel', edition: 'gold' } };
		const problems = platformsFitTogether({ ...SOUND, platforms: [PLATFORM, EDITION, second] });
		expect(problems.map(({ field }) => field)).toContain('extends.platform');
	});

	test('a successor that is retired itself', () => {
		const retired = { ...PLATFORM, id: 'osm', short: 'OSM', status: 'retired' as const };
		const broken = { ...SOUND, platforms: [{ ...PLATFORM, successors: ['osm'] }, retired] };
		expect(platformsFitTogether(broken).map(({ field }) => field)).toContain('successors[0]');
	});

	test('a lifecycle that rests on a fact about something else', () => {
		const lifecycle = { newest: { line: '1.31', fact: 'istio/releases' }, lines: [] };
		expect(platformsFitTogether(withPlatform({ lifecycle }))).toMatchObject([{ field: 'lifecycle' }]);
	});

	test('two columns of the same name', () => {
		const twin = { ...PLATFORM, id: 'linkerd-two' };
		expect(platformsFitTogether({ ...SOUND, platforms: [PLATFORM, twin] })).not.toEqual([]);
	});
});

test('checklistCodesAreUnique() refuses two items that one link would settle together', () => {
	const item = {
		id: 'owner',
		title: 'Somebody owns it',
		code: 'ow',
		order: 1,
		severity: 'critical' as const,
		phase: 'before' as const,
		why: 'Otherwise nobody does.',
		check: 'Ask.',
		facts: [FACT.id],
	};
	expect(checklistCodesAreUnique({ ...SOUND, checklist: [item, { ...item, id: 'deputy', code: 'de' }] })).toEqual([]);
	expect(checklistCodesAreUnique({ ...SOUND, checklist: [item, { ...item, id: 'deputy' }] })).toMatchObject([
		{ file: 'content/checklist/deputy.yaml', field: 'code', message: '"owner" has the same code' },
	]);
});

test('topicsOfClaimsExist() refuses a topic that the filter could not name', () => {
	const claim = {
		...{ id: 'slow', claim: 'It is slow.', verdict: 'outdated' as const, truth: 'It was.', checked: '2026-11-20' },
		...{ facts: [FACT.id], sources: [] },
	};
	const problems = (...topics: string[]) => topicsOfClaimsExist({ ...SOUND, claims: [{ ...claim, topics }] });
	expect(problems('linkerd', 'retries')).toEqual([]);
	expect(problems('linkerd', 'retires')).toEqual([
		{
			file: 'content/claims/slow.yaml',
			field: 'topics[1]',
			message: '"retires" is no capability, need or platform',
			remedy: 'did you mean "retries"?',
		},
	]);
	expect(problems('unheard-of')).toMatchObject([{ remedy: 'write the id of one of them' }]);
});

describe('numbersStandInFacts()', () => {
	const content = (truth: string): Collections => ({
		...withFact({ statement: 'It took 30 MB in 1.17.0, until 2026-09-30.' }),
		claims: [
			{
				...{ id: 'slow', claim: 'It takes 99 MB.', verdict: 'outdated' as const, checked: '2026-11-20', topics: [] },
				...{ facts: [FACT.id], sources: [], truth },
			},
		],
	});

	test.each([
		['a number of a fact', 'It took 30 MB.'],
		['the line of a version', 'Since 1.17 it is less.'],
		['a day that a fact writes as digits', 'Until September 30, 2026.'],
		['a layer', 'Only at layers 4 and 7.'],
		['a name with digits', 'L7 by FIPS 140-3 and h2.'],
		['what stands for all of a version', 'For 2.x as well.'],
	])('accepts %s', (_, truth) => {
		expect(numbersStandInFacts(content(truth))).toEqual([]);
	});

	test.each([
		['a number of no fact', 'It took 31 MB.', '31'],
		['a part of a number', 'It took 3 MB.', '3'],
		['another year', 'Until September 30, 2027.', '2027'],
	])('refuses %s', (_, truth, number) => {
		expect(numbersStandInFacts(content(truth))).toEqual([
			{
				file: 'content/claims/slow.yaml',
				field: 'truth',
				message: `"${number}" stands in none of the facts that it names`,
				remedy: 'name the fact that says so, or say it without the number',
			},
		]);
	});
});

describe('retriesHaveFigures() refuses', () => {
	const policy = { id: 'x', title: 'X', platform: 'linkerd', order: 1, unasked: false, facts: [FACT.id] };
	const figure = { fact: FACT.id, key: 'default_retries_count' };
	const withFigure = (value: number | string) => withFact({ data: { default_retries_count: value } });
	const problems = (part: object, content = withFigure(2)) =>
		retriesHaveFigures({ ...content, retries: [{ ...policy, ...part }] });

	test('a figure that the fact does not have', () => {
		expect(problems({ retries: { ...figure, key: 'retries' } })).toMatchObject([
			{ file: 'content/retries/x.yaml', field: 'retries', message: expect.stringContaining('is undefined') },
		]);
	});

	test('a figure that nobody can calculate with', () => {
		expect(problems({ retries: figure }, withFigure('many'))).toHaveLength(1);
		expect(problems({ attempts: figure }, withFigure(0))).toHaveLength(1);
		expect(problems({ retries: figure }, withFigure(10))).toHaveLength(1);
		expect(
			problems({ unlimited: true, cap: { kind: 'active', percent: figure, parallel: figure } }, withFigure(-1)),
		).toMatchObject([{ field: 'cap.percent' }, { field: 'cap.parallel' }]);
	});

	test('and accepts figures that fit', () => {
		expect(problems({ retries: figure, cap: { kind: 'parallel', parallel: figure } })).toEqual([]);
	});
});
