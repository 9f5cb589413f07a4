import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/evidence/types.ts';
import { coefficientsFrom } from '../../../src/domain/overhead/coefficient-table.ts';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { FIGURES } from '../../../src/domain/overhead/figures.ts';
import { readContent } from '../../content/read.ts';
import { COEFFICIENTS, factOf } from './published.ts';

test('every coefficient comes from a fact, with the kind of its evidence', () => {
	expect(COEFFICIENTS['envoy-cpu']).toMatchObject({
		...{ low: 0.13, typical: 0.4, high: 0.82 },
		kind: { low: 'derived', typical: 'measured', high: 'derived' },
		fact: 'overhead-model/envoy-sidecar-cpu-per-1000-passes',
	});
	expect(COEFFICIENTS['istiod-cpu-request']).toMatchObject({ typical: 500, kind: { typical: 'documented' } });
});

test('every range in the facts about the model is used, so that none is forgotten', () => {
	const used = new Set(Object.values(FIGURES).map(({ fact }) => fact));
	const { facts } = readContent().collections;
	const coefficients = facts.filter(({ subject, range, data }) => subject === 'overhead-model' && (range || data));
	expect(coefficients.map(({ id }) => id).filter((id) => !(used as ReadonlySet<string>).has(id))).toEqual([]);
});

test('the unit that is shown is the unit of the fact', () => {
	// The first word of both: the facts go on to say of what.
	const differing = Object.entries(FIGURES).flatMap(([name, figure]) => {
		const { range } = factOf(figure.fact);
		if ('data' in figure || range === undefined || figure.unit === '' || figure.unit === 'of the lifetime') return [];
		return range.unit.split(' ')[0] === figure.unit.split(' ')[0] ? [] : [name];
	});
	expect(differing).toEqual([]);
});

describe('a table cannot be made', () => {
	const without = (id: string, part: Partial<Fact>) => (wanted: string) =>
		wanted === id ? ({ ...factOf(id), ...part } as Fact) : factOf(wanted);

	test('if a fact is missing', () => {
		const lookUp = (id: string) => {
			if (id === 'overhead-model/waypoint-memory') throw new Error(`There is no entry "${id}" in facts`);
			return factOf(id);
		};
		expect(() => coefficientsFrom(lookUp)).toThrow('There is no entry "overhead-model/waypoint-memory"');
	});

	test('if a fact has lost its range', () => {
		const broken = without('overhead-model/waypoint-memory', { range: undefined });
		expect(() => coefficientsFrom(broken)).toThrow('needs a range in the fact "overhead-model/waypoint-memory"');
	});

	test.each([[undefined], [{ lifetime_h: '24' }]])('if a fact has lost its figure: %j', (data) => {
		const broken = without('benchmarks/cert-istio', { data });
		expect(() => coefficientsFrom(broken)).toThrow('needs the number "lifetime_h"');
	});
});

test('a figure of the reader takes the place of the published one and says so', () => {
	const own = { name: 'envoy-cpu', low: 0.1, typical: 0.2, high: 0.3, kind: 'own-measurement' } as const;
	const table = withOverrides(COEFFICIENTS, [own]);
	expect(table['envoy-cpu']).toMatchObject({ low: 0.1, typical: 0.2, high: 0.3, own: 'own-measurement' });
	expect({ ...table, 'envoy-cpu': COEFFICIENTS['envoy-cpu'] }).toEqual(COEFFICIENTS);
	expect(withOverrides(COEFFICIENTS, [])).toEqual(COEFFICIENTS);
});
