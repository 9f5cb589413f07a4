import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, initialState, MAX_LENGTH } from '../../../src/domain/permalink/link.ts';
import { NO_BASIS } from '../../../src/domain/record/recorded.ts';
import { advisorFields, stateOf } from '../../../src/tools/advisor/state.ts';
import { withoutRules } from '../../../src/tools/record/carriedRules.ts';
import { rankingFrom, understandAdvice, understandRanking } from '../../../src/tools/record/material.ts';
import { recordFields, recordPath } from '../../../src/tools/record/state.ts';
import { scoringFields } from '../../../src/tools/scoring/state.ts';
import { KNOWLEDGE, profiles } from '../advisor/knowledge.ts';
import { ADVISOR, adviceState, EDITION, SCORING } from '../record/material.ts';

const FIELDS = recordFields(['adopt-or-defer', 'which-platform']);

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
describe('golden links to the record', () => {
	test.each([
		['v=1&kb=2026.11.21', {}],
		['v=1&kb=2026.11.21&d=which-platform', { decision: 'which-platform' }],
		['v=1&kb=2026.11.21&a=v~3d1~26kb~3d2026~2e11~2e21~26en~3dr', { advice: 'v=1&kb=2026.11.21&en=r' }],
		[
			'v=1&kb=2026.11.21&s=v~3d1~26kb~3d2026~2e11~2e21~26o~3dlinkerd~7ecost~7e3_5&e=v~3d1~26ch~3d1~2e2',
			{ ranking: 'v=1&kb=2026.11.21&o=linkerd~cost~3_5', estimate: 'v=1&ch=1.2' },
		],
	])('%s', (link, expected) => {
		const decoded = decodeLink(FIELDS, `#${link}`);
		expect(decoded).toMatchObject({ state: { ...NO_BASIS, ...expected }, notices: [], refused: false });
		expect(encodeLink(FIELDS, decoded.state, '2026.11.21')).toBe(link);
	});
});

describe('a link to the record', () => {
	test('carries the answers of the advisor as they are, and stays short', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const advice = adviceState(profile);
				const path = recordPath({ advice }, EDITION);
				expect(decodeLink(FIELDS, path.slice(path.indexOf('#'))).state.advice).toBe(advice);
				expect(path.length).toBeLessThan(700);
				expect(understandAdvice(ADVISOR, advice)).toMatchObject({ state: advice, notices: [] });
			}),
			{ numRuns: 60 },
		);
	});

	test('holds the longest states that the tools have', () => {
		const advisor = advisorFields(KNOWLEDGE);
		const everything = Object.fromEntries(
			KNOWLEDGE.questions.flatMap(({ parts }) =>
				parts.map(({ field, choose, options }) => [
					field,
					choose === 'number' ? 1_000_000 : choose === 'one' ? options[0]?.value : options.map(({ value }) => value),
				]),
			),
		);
		const scoring = scoringFields(SCORING);
		const ranking = {
			...initialState(scoring),
			mustHaves: SCORING.mustHaves.map(({ id }) => ({ capability: id, full: true })),
			ownScores: SCORING.candidates
				.slice(0, 6)
				.flatMap(({ id }) =>
					SCORING.criteria.map((criterion) => ({ candidate: id, criterion: criterion.id, score: 3.5 })),
				),
		};
		const basis = {
			advice: encodeLink(advisor, stateOf(advisor, everything), EDITION),
			ranking: encodeLink(scoring, ranking, EDITION),
		};
		const path = recordPath(basis, EDITION);
		const fragment = path.slice(path.indexOf('#') + 1);
		expect(fragment.length).toBeLessThan(MAX_LENGTH);
		expect(decodeLink(FIELDS, fragment).state).toMatchObject(basis);
	});

	test('tells what of a state it did not understand, and uses the rest', () => {
		const { state, notices } = understandAdvice(ADVISOR, 'v=1&kb=2026.11.21&en=r&w=40&sv=x');
		expect(state).toBe('v=1&kb=2026.11.21&en=r');
		expect(notices.join(' ')).toContain('“w” is not part of this tool');
		expect(notices.join(' ')).toContain('“x” is not a whole number');
	});

	test('leaves house rules out of what the record rests on', () => {
		expect(withoutRules('v=1&en=r&z=1.abc&sv=2')).toEqual({ state: 'v=1&en=r&sv=2', rules: '1.abc' });
		expect(withoutRules('v=1&en=r')).toEqual({ state: 'v=1&en=r', rules: undefined });
	});
});

test('the ranking that follows from the advice has its candidates and its weights', async () => {
	const { material } = understandAdvice(ADVISOR, adviceState({ encryption: 'required', services: 200, languages: 6 }));
	const link = rankingFrom(ADVISOR, material);
	if (link === undefined) throw new Error('the advice leaves no candidate');
	const { material: ranking, notices } = await understandRanking(SCORING, link, false);
	const { candidates, later } = material.result;
	expect(notices).toEqual([]);
	expect(ranking.ranked.map(({ id }) => id).toSorted()).toEqual(
		['no-mesh', ...[...candidates, ...later].map(({ platform }) => platform.id)].toSorted(),
	);
	expect(ranking.ranked.reduce((sum, { first = 0 }) => sum + first, 0)).toBeCloseTo(1);
});
