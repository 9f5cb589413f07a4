import { describe, expect, test } from 'vitest';
import { advise, leadersOf } from '../../../src/domain/advisor/advise.ts';
import { advisorJson } from '../../../src/domain/advisor/json.ts';
import { readProfile } from '../../../src/domain/advisor/read-profile.ts';
import type { Scenario } from '../../../src/domain/evidence/types.ts';
import { KNOWLEDGE, LIBRARY } from './knowledge.ts';

/** Everything in which the advice for a scenario falls short of what the scenario accepts. */
function shortcomings(scenario: Scenario): string[] {
	const { verdict, needs, candidates, dropped, mentions } = advisorJson(KNOWLEDGE, scenario.profile);
	const shown = mentions.join('\n').toLowerCase();
	const answers = new Map(needs.map(({ id, answer }) => [id as string, answer]));
	const leaders = leadersOf(advise(KNOWLEDGE, scenario.profile).candidates).map(({ platform }) => platform.id);
	return [
		// The first one is where the list of scenarios shows it, and has to be what its page says.
		...(scenario.verdicts[0] === verdict.id ? [] : [`verdict ${verdict.id}`]),
		...Object.entries(scenario.perNeed).flatMap(([area, accepted]) =>
			accepted?.some((answer) => answer === answers.get(area)) ? [] : [`${area}: ${answers.get(area)}`],
		),
		...scenario.mentions.flatMap(({ say, hints }) =>
			hints.some((hint) => shown.includes(hint.toLowerCase())) ? [] : [`not said: ${say}`],
		),
		...scenario.excluded.flatMap(({ platform, facts }) => {
			const drop = dropped.find(({ id }) => id === platform);
			if (drop === undefined) return candidates.length === 0 ? [] : [`${platform} is not dropped`];
			return facts.some((fact) => drop.facts.includes(fact))
				? []
				: [`${platform} is dropped for ${drop.facts.join(', ')}`];
		}),
		...(candidates.length > 0 && !leaders.some((id) => scenario.candidates.includes(id))
			? [`comes first: ${leaders.join(', ')}`]
			: []),
	];
}

describe('the worked scenarios', () => {
	test('are at least 24', () => {
		expect(LIBRARY.scenarios.length).toBeGreaterThanOrEqual(24);
	});

	test.each(LIBRARY.scenarios.map((scenario) => [scenario.id, scenario] as const))(
		'get good advice: %s',
		(_, scenario) => {
			expect(shortcomings(scenario)).toEqual([]);
		},
	);

	test.each(LIBRARY.scenarios.map((scenario) => [scenario.id, scenario] as const))(
		'are understood in full: %s',
		(_, { profile }) => {
			expect(readProfile(profile, KNOWLEDGE)).toEqual({ profile });
		},
	);

	test('are refused when another verdict that is accepted stands before the one of the advisor', () => {
		const scenario = LIBRARY.scenarios.find(({ verdicts }) => verdicts.length > 1);
		if (scenario === undefined) throw new Error('no scenario to break');
		const broken = { ...scenario, verdicts: [...scenario.verdicts].reverse() };
		expect(shortcomings(broken)).toEqual([`verdict ${scenario.verdicts[0]}`]);
	});

	test('are refused when the advice does not fit them', () => {
		const [scenario] = LIBRARY.scenarios.filter(({ verdicts }) => !verdicts.includes('pilot'));
		if (scenario === undefined) throw new Error('no scenario to break');
		const broken = {
			...scenario,
			verdicts: ['pilot' as const],
			perNeed: { encryption: ['vpc-lattice' as const] },
			mentions: [{ say: 'nothing', hints: ['a word that no advice contains'] }],
		};
		expect(shortcomings(broken)).toEqual(
			expect.arrayContaining([expect.stringContaining('verdict'), 'not said: nothing']),
		);
	});
});
