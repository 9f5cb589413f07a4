/**
 * The three readings of every figure: `low` is the most favorable published evidence, `high` the least favorable, `typical`
 * lies between. `high` is no maximum.
 */
export const SCENARIOS = ['low', 'typical', 'high'] as const;

export type Scenario = (typeof SCENARIOS)[number];

/** One figure for each scenario, in one unit. */
export type Range = Readonly<Record<Scenario, number>>;

/** A range from a function of the scenario. */
export function rangeOf(figure: (scenario: Scenario) => number): Range {
	return { low: figure('low'), typical: figure('typical'), high: figure('high') };
}

/** The same figure in every scenario. */
export const exactly = (figure: number): Range => ({ low: figure, typical: figure, high: figure });

export const ZERO = exactly(0);

/** Sum, scenario by scenario. */
export function addRanges(ranges: readonly Range[]): Range {
	return rangeOf((scenario) => ranges.reduce((sum, range) => sum + range[scenario], 0));
}

/** Whether all three figures are the same, so that one of them says it all. */
export const isExact = ({ low, typical, high }: Range) => low === typical && typical === high;
