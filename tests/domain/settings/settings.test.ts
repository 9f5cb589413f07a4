import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/domain/settings/advisor.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import { FORMAT, VERSION } from '../../../src/domain/settings/schema.ts';
import { MAX_LENGTH, readSettings } from '../../../src/domain/settings/settings.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';

const MINIMAL = { format: FORMAT, version: VERSION, name: 'Platform council' };
const read = (input: unknown) =>
	readSettings(typeof input === 'string' ? input : JSON.stringify(input), vocabularyOf(KNOWLEDGE));
const problems = (input: unknown) => read(input).problems ?? [];
const withPart = (part: object) => problems({ ...MINIMAL, ...part });

describe('a file of house rules', () => {
	test('is read with everything that it may leave out', () => {
		expect(read(MINIMAL)).toEqual({
			settings: {
				...MINIMAL,
				weights: {},
				excluded: [],
				constraints: [],
				thresholds: { capacity: {}, alternatives: {} },
				facts: [],
				prices: {},
			},
		});
	});

	test('is read as the example of the site shows it, and comes back the same', () => {
		expect(read(EXAMPLE)).toEqual({ settings: EXAMPLE });
	});

	test('may be shaped by hand: spaces around a name do not count', () => {
		expect(read({ ...MINIMAL, name: '  Platform council ' }).settings?.name).toBe('Platform council');
	});

	test('is read up to the longest that is allowed', () => {
		expect(read(JSON.stringify(MINIMAL).padEnd(MAX_LENGTH)).settings?.name).toBe('Platform council');
		expect(problems(JSON.stringify(MINIMAL).padEnd(MAX_LENGTH + 1))).toHaveLength(1);
	});

	test('may use any word of which a tool has no list', () => {
		const settings = { ...EXAMPLE, weights: { beauty: 20 } };
		expect(readSettings(JSON.stringify(settings), {})).toEqual({ settings });
		expect(readSettings(JSON.stringify(settings), { criteria: ['cost'] }).problems).toEqual([
			'weights.beauty: “beauty” is not known; allowed: cost',
		]);
	});
});

describe('what is no such file gets one plain sentence:', () => {
	test.each([
		['', 'The file is not valid JSON. Check for a missing comma, bracket or quotation mark.'],
		['{"format": "mesh-or-not/settings",', 'The file is not valid JSON.'],
		['# Notes', 'The file is not valid JSON.'],
		['null', 'This is no file of house rules: its "format" has to be "mesh-or-not/settings".'],
		['[]', 'This is no file of house rules'],
		['{}', 'This is no file of house rules'],
		['{"format": "mesh-or-not/checklist", "version": 1}', 'It says "mesh-or-not/checklist".'],
		['{"format": 7, "version": 1}', 'This is no file of house rules'],
		['{"format": "mesh-or-not/settings", "name": "x"}', 'The file has version undefined; this page reads version 1.'],
		['{"format": "mesh-or-not/settings", "version": 0}', 'The file has version 0; this page reads version 1.'],
		['{"format": "mesh-or-not/settings", "version": "1"}', 'version: write 1 without quotation marks'],
		['{"format": "mesh-or-not/settings", "version": 2}', 'Reload the page, or save the file again'],
	])('%s', (text, expected) => {
		const found = problems(text);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(expected);
	});

	test('a file of unreasonable length, without being read', () => {
		const huge = JSON.stringify({ ...MINIMAL, name: 'x'.repeat(MAX_LENGTH) });
		expect(problems(huge)).toEqual([`The file is longer than ${MAX_LENGTH} characters.`]);
	});

	test('a foreign format is shown short, however long it is', () => {
		expect(problems({ format: 'x'.repeat(9999), version: 1 })[0]?.length).toBeLessThan(250);
	});
});

describe('a field that is wrong is named with what would be right:', () => {
	test.each([
		[{ name: undefined }, 'name: this field is missing'],
		[{ name: '' }, 'name: write something'],
		[{ name: '   ' }, 'name: write something'],
		[{ name: 7 }, 'name: write text'],
		[{ name: 'x'.repeat(81) }, 'name: keep it within 80 characters'],
		[{ name: 'Council\u202E' }, 'name: leave out line breaks and control characters'],
		[{ nmae: 'x' }, 'nmae: there is no such field'],
		[{ weights: { cost: 101 } }, 'weights.cost: write at most 100'],
		[{ weights: { cost: -1 } }, 'weights.cost: write 0 or more'],
		[{ weights: { cost: 2.5 } }, 'weights.cost: write a whole number'],
		[{ weights: { cost: '20' } }, 'weights.cost: write a number'],
		[{ weights: { costs: 20 } }, 'weights.costs: “costs” is not known; did you mean “cost”?'],
		[{ excluded: [{ platform: 'linkerd' }] }, 'excluded[0].reason: this field is missing'],
		[
			{ excluded: [{ platform: 'linkerdd', reason: 'x' }] },
			'excluded[0].platform: “linkerdd” is not known; did you mean “linkerd”?',
		],
		[{ excluded: [{ platform: 'no-mesh', reason: 'x' }] }, 'going without a mesh is always an option'],
		[{ constraints: ['hipaa'] }, 'constraints[0]: “hipaa” is not known; allowed: windows-nodes, fips'],
		[{ thresholds: { capacity: { adequat: 4 } } }, 'did you mean “adequate”?'],
		[{ thresholds: { capacity: { adequate: 1e9 } } }, 'thresholds.capacity.adequate: write at most 1000000'],
		[{ thresholds: { capacities: {} } }, 'thresholds.capacities: there is no such field'],
		[
			{ thresholds: { alternatives: { 'mtls-encryption/tls-with-own-ca': {} } } },
			'give at least one of services, languages, teams, people',
		],
		[
			{ thresholds: { alternatives: { 'mtls-encryption/magic': { services: 3 } } } },
			'“mtls-encryption/magic” is not known; allowed: mtls-encryption/',
		],
		[{ prices: { vcpuHour: -1 } }, 'prices.vcpuHour: write 0 or more'],
		[{ prices: { vcpuHour: 1001 } }, 'prices.vcpuHour: write at most 1000'],
		[{ prices: { vcpu: 1 } }, 'prices.vcpu: there is no such field'],
	])('%j', (part, expected) => {
		expect(withPart(part).join('\n')).toContain(expected);
	});

	const fact = { ...EXAMPLE.facts[0] };
	test.each([
		[{ ...fact, id: 'Own Fact' }, 'facts[0].id: use lower-case words joined by hyphens'],
		[{ ...fact, support: 'maybe' }, 'facts[0].support: write yes, partial or no'],
		[{ ...fact, checked: '2026-13-01' }, 'facts[0].checked: write a calendar date as YYYY-MM-DD'],
		[{ ...fact, checked: '2026-02-30' }, 'facts[0].checked: write a calendar date as YYYY-MM-DD'],
		[{ ...fact, statement: 'x'.repeat(301) }, 'facts[0].statement: keep it within 300 characters'],
		[{ ...fact, capability: 'flying' }, 'facts[0].capability: “flying” is not known'],
		[{ ...fact, platform: 'own-mesh' }, 'facts[0].platform: “own-mesh” is not known'],
		[{ ...fact, url: 'x' }, 'facts[0].url: there is no such field'],
	])('in an own fact: %j', (own, expected) => {
		expect(withPart({ facts: [own] }).join('\n')).toContain(expected);
	});

	test('with the simpler tools of a need where only the need is right', () => {
		const tools = (word: string) => withPart({ thresholds: { alternatives: { [word]: { services: 3 } } } }).join('\n');
		expect(tools('mtls-encryption')).toMatch(/; allowed: mtls-encryption\/[^,]+(?:, mtls-encryption\/[^,]+)*$/);
		expect(tools('beauty/magic')).not.toContain('allowed: mtls-encryption/');
	});

	test('with all that is allowed, as long as that can be read', () => {
		const found = (words: number) => {
			const criteria = Array.from({ length: words }, (_, index) => `criterion-${index}`);
			return readSettings(JSON.stringify({ ...MINIMAL, weights: { beauty: 1 } }), { criteria }).problems?.join();
		};
		expect(found(25)).toMatch(/; allowed: criterion-0, .*, criterion-24$/);
		expect(found(26)).toBe('weights.beauty: “beauty” is not known; the page on house rules lists what is');
	});

	test('all of them at once, so that nobody has to try again and again', () => {
		const text = `{"format": "${FORMAT}", "version": 1, "name": "", "nmae": "x", "weights": {"costs": -1, "beauty": 5},
			"excluded": [{"platform": "linkerdd"}, {"platform": "no-mesh", "reason": "a, b", "reason": "c"}, {"platform": "linkerdd"}],
			"facts": [{"id": "A b", "checked": "2026-02-30"}]}`;
		expect(problems(text).map((problem) => problem.split(': ')[0])).toEqual([
			'excluded[1].reason',
			'name',
			'weights.costs',
			'weights.costs',
			'weights.beauty',
			'excluded[0].platform',
			'excluded[0].reason',
			'excluded[2].platform',
			'excluded[2].reason',
			'facts[0].id',
			'facts[0].platform',
			'facts[0].capability',
			'facts[0].support',
			'facts[0].statement',
			'facts[0].checked',
			'nmae',
			'excluded[1].platform',
			'excluded[2].platform',
		]);
	});

	test('with a place that can be read, however long a key is', () => {
		for (const problem of withPart({ weights: { ['x'.repeat(9999)]: 'y' } })) {
			expect(problem.length).toBeLessThan(400);
		}
	});

	test('a field that stands there twice, of which one would be lost', () => {
		const text = `{"format": "${FORMAT}", "version": 1, "name": "x", "excluded": [], "excluded": []}`;
		expect(problems(text)).toEqual(['excluded: stands there twice; join the two']);
	});

	test('entries that contradict each other', () => {
		const twice = { platform: 'linkerd', reason: 'x' };
		expect(withPart({ excluded: [twice, twice] })).toEqual([
			'excluded[1].platform: “linkerd” occurs twice; leave one of them out',
		]);
		expect(withPart({ facts: [fact, fact] }).join('\n')).toContain('facts[1].id: “own-fips-build” occurs twice');
		expect(withPart({ facts: [fact, { ...fact, id: 'other' }] }).join('\n')).toContain(
			'facts[1]: “istio-sidecar, fips” occurs twice',
		);
	});
});

describe('hostile files', () => {
	test.each(['__proto__', 'constructor', 'prototype'])('may not use the name %s anywhere', (name) => {
		const file = (rest: string) => `{"format": "${FORMAT}", "version": 1, "name": "x", ${rest}}`;
		for (const [text, place] of [
			[file(`"${name}": {"polluted": 1}`), name],
			[file(`"weights": {"${name}": 5}`), `weights.${name}`],
			[file(`"thresholds": {"capacity": {"${name}": 5}}`), `thresholds.capacity.${name}`],
		] as const) {
			const found = readSettings(text, {}).problems;
			expect(found).toEqual([`${place}: there is no such field`]);
		}
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('never throw, and are used in full or not at all', () => {
		const keys = fc.constantFrom(
			'name',
			'weights',
			'excluded',
			'constraints',
			'thresholds',
			'facts',
			'prices',
			'__proto__',
			'x',
		);
		fc.assert(
			fc.property(fc.dictionary(keys, fc.jsonValue()), (part) => {
				const { settings, problems: found } = read({ ...MINIMAL, ...part });
				expect((settings === undefined) !== (found === undefined)).toBe(true);
				if (found) for (const problem of found) expect(problem).toMatch(/^.+: ./s);
			}),
			{ numRuns: 1000 },
		);
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				expect(problems(text)).toHaveLength(1);
			}),
		);
	});
});
