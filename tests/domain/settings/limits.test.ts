import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { withHouseRules } from '../../../src/domain/settings/advisor.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import { rulesIn } from '../../../src/domain/settings/rules.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { need, tool } from '../advisor/small.ts';

const EMPTY: Settings = {
	...EXAMPLE,
	...{ weights: {}, excluded: [], constraints: [], facts: [], prices: {} },
	thresholds: { capacity: {}, alternatives: {} },
};

/** Where a simpler tool works. */
const WHEN = { services: { min: 1, max: 9 }, platform_team: { max: 9 } };

const knowing = (part: Partial<Knowledge>): Knowledge =>
	({ questions: [], needs: [], capacities: [], platforms: [], criteria: [], statements: {}, ...part }) as never;

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
		expect(worksWhen({ services: 3 })).toStrictEqual({ ...WHEN, services: { min: 1, max: 3 } });
		expect(worksWhen({ languages: 2 })).toEqual({ ...WHEN, languages: { max: 2 } });
		expect(worksWhen({ teams: 4 })).toEqual({ ...WHEN, teams: { max: 4 } });
		expect(worksWhen({ people: 5 })).toEqual({ ...WHEN, platform_team: { max: 9, min: 5 } });
	});

	test('only the people of the level that is named, wherever it asks for some', () => {
		const reached = (people: number) => [
			{ when: [{ platform_team: { min: people } }, { teams: { min: 2 } }], unless: [] },
		];
		const capacities = [
			{ id: 'adequate', title: 'Some', reachedBy: reached(2) },
			{ id: 'strong', title: 'Many', reachedBy: reached(6) },
		] as unknown as Knowledge['capacities'];
		const settings = { ...EMPTY, thresholds: { capacity: { adequate: 7 }, alternatives: {} } };
		expect(withHouseRules(knowing({ capacities }), settings).capacities).toEqual([
			{ ...capacities[0], reachedBy: reached(7) },
			capacities[1],
		]);
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
			'Platform council: TLS: enough up to 1 service, 2 languages, 3 teams, with at least 4 people',
		]);
		expect(told({ people: 4 })).toEqual(['Platform council: TLS: enough with at least 4 people']);
		expect(told({ people: 1 })).toEqual(['Platform council: TLS: enough with at least 1 person']);
	});

	test('with the number of people from which a level is reached', () => {
		const settings = { ...EMPTY, thresholds: { capacity: { thin: 1, strong: 8 }, alternatives: {} } };
		expect(rulesIn(settings, { platforms: [], criteria: [], titles: { thin: 'Few' } })).toEqual([
			'Platform council: “Few” from 1 person on',
			'Platform council: “strong” from 8 people on',
		]);
	});
});
