import type { Fact } from '../evidence/types.ts';
import type { Coefficient, Coefficients } from './coefficients.ts';
import { FIGURES } from './figures.ts';
import { exactly, type Scenario } from './range.ts';

/**
 * The table of all coefficients, read from the facts.
 *
 * @param fact looks a fact up, and throws if there is none
 * @throws if a fact does not hold the figure that is expected of it, naming fact and figure
 */
export function coefficientsFrom(fact: (id: string) => Fact): Coefficients {
	const entries = Object.entries(FIGURES).map(([name, figure]) => {
		const source = fact(figure.fact);
		const read = 'data' in figure ? fromData(source, figure.data) : fromRange(source);
		return [name, { label: figure.label, unit: figure.unit, fact: source.id, ...read }];
	});
	return Object.fromEntries(entries) as Coefficients;
}

function fromRange({ id, range }: Fact): Pick<Coefficient, Scenario | 'kind'> {
	if (range === undefined) throw new Error(`The estimator needs a range in the fact "${id}": it has none`);
	const { low, typical, high } = range;
	return {
		...{ low: low.value, typical: typical.value, high: high.value },
		kind: { low: low.kind, typical: typical.kind, high: high.kind },
	};
}

function fromData({ id, data }: Fact, key: string): Pick<Coefficient, Scenario | 'kind'> {
	const value = data?.[key];
	if (typeof value !== 'number')
		throw new Error(`The estimator needs the number "${key}" in the data of the fact "${id}"`);
	return { ...exactly(value), kind: { low: 'documented', typical: 'documented', high: 'documented' } };
}
