import { describe, expect, test } from 'vitest';
import { withHouseRules } from '../../../src/domain/settings/advisor.ts';
import { rulesIn } from '../../../src/domain/settings/rules.ts';
import { EXAMPLE, type Settings } from '../../../src/domain/settings/settings.ts';
import { knowing } from '../advisor/knowing.ts';
import { need, tool } from '../advisor/small.ts';

const EMPTY: Settings = {
	...EXAMPLE,
	...{ weights: {}, excluded: [], constraints: [], facts: [], prices: {} },
	thresholds: { capacity: {}, alternatives: {} },
};

/** Where a simpler tool works. */
const WHEN = { services: { min: 1, max: 9 }, platform_team: { max: 9 } };

describe('limits of the house change', () => {
	test('each limit of a simpler tool by itself, and nothing of any other tool', () => {
		const worksWhen = (limits: object) => {
			const settings = { ...EMPTY, thresholds: { capacity: {}, alternatives: { 'secrecy/tool': limits } } };
			const other = tool({ id: 'other', worksWhen: WHEN });
			const knowledge = knowing({ needs: [need({ alternatives: [tool({ worksWhen: WHEN }), other] })] });
			const [changed, left] = withHouseRules(knowledge, settings).needs[0]?.alternatives ?? [];
			expect(left).toEqual(other);
			return changed?.worksWhen;
		};
		expect(worksWhen({ services: 3 })).toEqual({ ...WHEN, services: { min: 1, max: 3 } });
		expect(worksWhen({ languages: 2 })).toEqual({ ...WHEN, languages: { max: 2 } });
		expect(worksWhen({ teams: 4 })).toEqual({ ...WHEN, teams: { max: 4 } });
		expect(worksWhen({ people: 5 })).toEqual({ ...WHEN, platform_team: { max: 9, min: 5 } });
	});

	test('only the people of the level that is named, wherever it asks for some', () => {
		const knowledge = knowing({});
		const { capacities } = withHouseRules(knowledge, {
			...{ ...EMPTY, thresholds: { capacity: { adequate: 7 }, alternatives: {} } },
		});
		const people = (levels: typeof capacities, id: string) =>
			levels
				.find((level) => level.id === id)
				?.reachedBy.flatMap(({ when }) => when.map((condition) => condition.platform_team));
		expect(people(capacities, 'strong')).toEqual(people(knowledge.capacities, 'strong'));
		expect(people(capacities, 'adequate')?.filter(Boolean)).toContainEqual({ min: 7 });
		expect(people(capacities, 'adequate')?.map(Boolean)).toEqual(
			people(knowledge.capacities, 'adequate')?.map(Boolean),
		);
	});
});

describe('limits of the house are told', () => {
	test('with every limit of a simpler tool', () => {
		const told = (limits: object) =>
			rulesIn(
				{ ...EMPTY, thresholds: { capacity: {}, alternatives: { x: limits } } },
				{ platforms: [], criteria: [], titles: { x: 'TLS' } },
			);
		expect(told({ services: 1, languages: 2, teams: 3, people: 4 })).toEqual([
			'Platform council: TLS: enough up to 1 services, 2 languages, 3 teams, with at least 4 people',
		]);
		expect(told({ people: 4 })).toEqual(['Platform council: TLS: enough with at least 4 people']);
	});
});
