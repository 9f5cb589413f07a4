import { describe, expect, test } from 'vitest';
import { evaluate, TOOL_NAMES } from '../../../scripts/evaluate/evaluate.ts';
import { LIBRARY } from '../advisor/knowledge.ts';

// biome-ignore lint/suspicious/noExplicitAny: results of several tools are looked at, key by key
const resultOf = (tool: string, input: unknown): any => {
	const evaluation = evaluate(LIBRARY, tool, JSON.stringify(input));
	if ('problems' in evaluation) throw new Error(evaluation.problems.join('\n'));
	return JSON.parse(JSON.stringify(evaluation.result));
};
const problemsOf = (tool: string, text: string) => {
	const evaluation = evaluate(LIBRARY, tool, text);
	return 'problems' in evaluation ? evaluation.problems : [];
};

describe('every tool', () => {
	test('is one of five', () => {
		expect(TOOL_NAMES).toEqual(['advisor', 'scoring', 'overhead', 'retries', 'certificates']);
	});

	test.each(TOOL_NAMES)('gives a result for its defaults, with the edition of the facts: %s', (tool) => {
		expect(resultOf(tool, {}).edition).toBe(LIBRARY.edition.id);
	});

	test.each(TOOL_NAMES)('computes nothing that is no number: %s', (tool) => {
		const walk = (value: unknown, path: string): void => {
			// What has no limit becomes null in JSON; what is no number would, too, and nobody could tell.
			if (typeof value === 'number') expect(value, path).not.toBeNaN();
			else if (typeof value === 'object' && value !== null)
				for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
			else expect(['string', 'boolean', 'object', 'undefined'], path).toContain(typeof value);
		};
		const evaluation = evaluate(LIBRARY, tool, '{}');
		if ('result' in evaluation) walk(evaluation.result, tool);
	});

	test.each(TOOL_NAMES)('names an unknown field and all that are allowed: %s', (tool) => {
		const [problem = '', ...more] = problemsOf(tool, '{"wieghts_of": 1}');
		expect(more).toEqual([]);
		expect(problem).toMatch(/^wieghts_of: there is no such field; .*Allowed: \w+(?:, \w+){3,}/);
	});

	test.each(TOOL_NAMES)('refuses what is no object: %s', (tool) => {
		for (const text of ['[]', '7', 'null', '"x"']) expect(problemsOf(tool, text)[0]).toMatch(/object/);
	});

	test.each([
		['', 'is empty; write a JSON object, such as {}'],
		['  \n', 'is empty; write a JSON object, such as {}'],
		['{"a":', /^is not valid JSON: /],
		['{} {}', /^is not valid JSON: /],
		["{'a': 1}", /^is not valid JSON: /],
	])('refuses %j and says why', (text, expected) => {
		for (const tool of TOOL_NAMES) expect(problemsOf(tool, text)).toEqual([expect.stringMatching(expected)]);
	});

	test('reads past the mark that some editors put before the text', () => {
		expect(problemsOf('advisor', '\uFEFF{}')).toEqual([]);
	});

	test('treats the names that every object has as unknown', () => {
		for (const tool of TOOL_NAMES) {
			expect(problemsOf(tool, '{"__proto__": {"services": 1}}')[0], tool).toContain(
				'__proto__: there is no such field',
			);
			expect(problemsOf(tool, '{"constructor": 1}')[0], tool).toContain('constructor: there is no such field');
		}
		expect(problemsOf('toString', '{}')[0]).toMatch(/^there is no tool "toString"; ask advisor, /);
	});
});

describe('a wrong value is named with what would be right:', () => {
	test.each([
		['advisor', { encryption: 'yes' }, 'encryption: "yes" is not allowed; write one of none, nice, required'],
		['advisor', { langauges: 3 }, 'did you mean “languages”?'],
		['scoring', { weights: { cost: 101 } }, 'weights.cost: 101 is not a whole number from 0 to 100'],
		['scoring', { weights: { costs: 1 } }, 'did you mean “cost”?'],
		['scoring', { candidates: ['linkrd'] }, 'did you mean “linkerd”?'],
		['scoring', { mustHaves: ['fipss'] }, 'did you mean “fips”?'],
		['overhead', { pods: -1 }, 'pods: '],
		['overhead', { podz: 1 }, 'did you mean “pods”?'],
		['overhead', { mode: 'warp' }, 'warp'],
		['retries', { failure: 900 }, 'failure: 900 is not allowed; the nearest that is: 100'],
		['retries', { attempts: 'many' }, 'attempts: '],
		['certificates', { platform: 'nowhere' }, 'platform: '],
		['certificates', { renewPercent: 'soon' }, 'renewPercent: '],
	])('%s: %j', (tool, input, expected) => {
		const found = problemsOf(tool, JSON.stringify(input));
		expect(found.length).toBeGreaterThan(0);
		expect(found.join('\n')).toContain(expected);
	});
});

describe('the result of the advisor', () => {
	const profile = LIBRARY.scenarios.find(({ id }) => id === 'windows-services-on-aks')?.profile ?? {};
	const result = resultOf('advisor', profile);

	test('repeats the profile, and holds what scripts rely on', () => {
		expect(result.profile).toEqual(profile);
		expect(Object.keys(result)).toEqual(
			expect.arrayContaining([
				'verdict',
				'needs',
				'capacity',
				'candidates',
				'later',
				'dropped',
				'relaxations',
				'weights',
				'triggers',
				'questions',
				'houseRules',
				'mentions',
			]),
		);
	});

	test('names the verdict, its variant and how sure it is', () => {
		expect(result.verdict).toMatchObject({ id: 'pilot', qualifier: 'early', title: expect.any(String), holdsFor: 1 });
		expect(resultOf('advisor', { encryption: 'required' }).verdict.holdsFor).toBeLessThan(1);
		expect(resultOf('advisor', { ...profile, encryption: 'none', authorization: 'none' }).verdict.qualifier).toBeNull();
	});

	test('answers each area of needs, with reason and facts that exist', () => {
		expect(result.needs.map(({ id }: { id: string }) => id).sort()).toEqual([
			'authorization',
			'egress',
			'encryption',
			'multi-cluster',
			'observability',
			'tenancy',
			'traffic',
		]);
		for (const { answer, answers, reason, facts, parts } of result.needs) {
			expect(answers).toContain(answer);
			expect(reason).not.toBe('');
			for (const id of facts) expect(LIBRARY.fact(id).statement).not.toBe('');
			for (const part of parts)
				expect(part).toMatchObject({
					id: expect.any(String),
					strength: expect.any(String),
					reason: expect.any(String),
				});
		}
	});

	test('lists candidates with what they leave open, and what their makers do not call stable', () => {
		expect(result.candidates).toEqual([
			expect.objectContaining({ id: 'linkerd-enterprise', misses: [], early: ['linkerd/windows-bel'] }),
		]);
	});

	test('gives each dropped platform a reason, the facts behind it and what would bring it back', () => {
		const [first] = result.dropped;
		expect(result.dropped.length).toBeGreaterThan(10);
		for (const { reason, facts, returns, reasons } of result.dropped) {
			expect([reason, returns]).not.toContain('');
			expect(facts.length).toBeGreaterThan(0);
			for (const id of facts) expect(LIBRARY.fact(id).statement).not.toBe('');
			expect(reasons[0].reason).toBe(reason);
		}
		expect(first).toBeDefined();
	});

	test('lists triggers with field, answer and the verdict that would follow', () => {
		expect(result.triggers).toContainEqual({
			question: 'constraints',
			field: 'constraints',
			value: 'windows-nodes',
			removed: true,
			label: 'no longer: Windows nodes take part',
			becomes: { id: expect.any(String), qualifier: expect.any(String) },
		});
	});

	test('mentions every text that the page shows, each once', () => {
		expect(new Set(result.mentions).size).toBe(result.mentions.length);
		expect(result.mentions).toContain(LIBRARY.fact('linkerd/windows-bel').statement);
		for (const { reason } of result.dropped) expect(result.mentions).toContain(reason);
	});

	test('is the same every time, to the letter', () => {
		expect(JSON.stringify(resultOf('advisor', profile))).toBe(JSON.stringify(result));
	});
});

describe('the results of the other tools hold what scripts rely on:', () => {
	test('the ranking of the calculator, with chances, what is out and why', () => {
		const { weights, ranking, eliminated, flips } = resultOf('scoring', {
			weights: { cost: 40 },
			mustHaves: ['windows'],
		});
		expect(weights.cost).toBe(40);
		expect(ranking[0]).toMatchObject({ id: expect.any(String), total: expect.any(Number), first: expect.any(Number) });
		expect(eliminated[0].misses[0]).toMatchObject({
			capability: 'windows',
			fact: expect.any(String),
			lift: expect.any(String),
		});
		expect(Array.isArray(flips)).toBe(true);
	});

	test('one estimate for each mode, with what is used and reserved', () => {
		const { inputs, estimates } = resultOf('overhead', { pods: 400, mode: 'linkerd' });
		expect(inputs.pods).toBe(400);
		expect(estimates).toEqual([
			expect.objectContaining({
				mode: 'linkerd',
				platform: 'linkerd',
				used: expect.any(Object),
				reserved: expect.any(Object),
			}),
		]);
	});

	test('what arrives at the last layer, at worst and as expected', () => {
		expect(resultOf('retries', { attempts: [3, 3, 3] })).toMatchObject({
			worst: 27,
			layers: { worst: { failing: 1 } },
		});
	});

	test('a plan for certificates, with moments as text', () => {
		const { chain, plan } = resultOf('certificates', {});
		expect(chain[0].to).toMatch(/^\d{4}-\d\d-\d\dT/);
		expect(plan.now).toMatch(/^\d{4}-\d\d-\d\dT/);
	});
});
