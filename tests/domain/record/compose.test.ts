import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/record/cited-facts.ts';
import { commonWords, wordsOfReasons } from '../../../src/domain/record/common-words.ts';
import { draftOf, foundIn, type Material } from '../../../src/domain/record/compose.ts';
import { writeText } from '../../../src/domain/record/write.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { overheadData } from '../../../src/tools/overhead/data.ts';
import { understandEstimate } from '../../../src/tools/record/estimate.ts';
import { understandAnswers } from '../../../src/tools/record/material.ts';
import { profiles } from '../advisor/knowledge.ts';
import { ADVISOR, adviceState, LIBRARY, manuscript, materialFor } from './material.ts';

const ESTIMATOR = overheadData(LIBRARY);

/** Whether Consul should be kept or made smaller hangs on who would look after it. */
const OPEN_OWNERS: Profile = {
	languages: 3,
	platforms: ['vms'],
	observability: 'golden-metrics',
	constraints: [],
	node_headroom: 'scarce',
	existing: ['consul-mesh', 'other-mesh'],
};

const EVERY = await Promise.all(
	LIBRARY.scenarios.map(async ({ id, profile }) => ({ id, material: await materialFor(profile) })),
);

describe('the draft of a record', () => {
	test('keeps what every scenario came to, and contradicts itself in none', () => {
		for (const { id, material } of EVERY) {
			const draft = draftOf(material);
			const { outcome } = draft;
			const titles = new Set(draft.candidates.map(({ title }) => title));
			expect([id, outcome?.option === '' || outcome?.options.includes(outcome.option)]).toEqual([id, true]);
			expect([id, outcome?.mesh]).toEqual([id, (material.advice?.result.candidates.length ?? 0) > 0]);
			expect([id, draft.dropped.filter(({ title }) => titles.has(title))]).toEqual([id, []]);
			expect([id, draft.dropped.every(({ reason, returns }) => reason.text !== '' && returns !== '')]).toEqual([
				id,
				true,
			]);
			expect([id, factsOf(draft).filter((fact) => !LIBRARY.facts.some((known) => known.id === fact))]).toEqual([
				id,
				[],
			]);
			expect([id, foundIn(material).order.length]).toEqual([id, draft.candidates.length]);
		}
	});

	const advisedIn = ({ advice }: Material) => {
		const { candidates = [], later = [] } = advice?.result ?? {};
		return (candidates.length > 0 ? candidates : later).map(({ platform }) => platform);
	};

	test('has the candidates of every scenario in the order of the advice, and chooses the first or says what is open', () => {
		const objections: string[] = [];
		for (const { id, material } of EVERY) {
			const { candidates, outcome, options, close } = draftOf(material);
			const advised = advisedIn(material).map(({ name }) => name);
			const meshes = candidates.filter(({ baseline }) => !baseline).map(({ title }) => title);
			const object = (wrong: boolean, what: string) => wrong && objections.push(`${id}: ${what}`);
			object(meshes.join() !== advised.join(), `order ${meshes.join()}`);
			object(foundIn(material).order.length !== candidates.length, 'what is kept');
			object(
				options.slice(1).some(({ title }, place) => title !== advised[place]),
				'options',
			);
			if (!outcome?.mesh) continue;
			object(outcome.options.join() !== advised.join(), 'choices');
			object(outcome.option !== (close ? '' : advised[0]), `chosen ${outcome.option}`);
			object(close && !outcome.unsettled.startsWith(`“${advised[0]}” comes first`), outcome.unsettled);
			const findings = writeText('findings', manuscript(material));
			object(!findings.includes(`: ${advised.length}, ${advised[0]?.replace('&', '\\&')} first.`), 'three reasons');
			object(!findings.includes(`\n| 1 | ${advised[0]} |`), 'table of the findings');
		}
		expect(objections).toEqual([]);
	});

	test('draws only between candidates between which points decide, and lets nobody win who leaves open what has to hold', () => {
		const wrong: string[] = [];
		for (const { id, material } of EVERY) {
			const { candidates, options } = draftOf(material);
			const [leader] = candidates.filter(({ baseline }) => !baseline);
			const drawn = candidates.filter(({ first }) => first !== undefined);
			const sum = drawn.reduce((total, { first = 0 }) => total + first, 0);
			if (drawn.length > 0 && Math.abs(sum - 1) > 1e-6) wrong.push(`${id}: ${sum} draws`);
			if (drawn.some(({ misses }) => misses.length !== leader?.misses.length)) wrong.push(`${id}: unequal ones`);
			const required = material.advice?.result.residual.some(({ strength }) => strength === 'required') ?? false;
			const none = candidates.find(({ baseline }) => baseline);
			if (none === undefined) continue;
			if ((none.unranked !== '') !== required || (required && none.points)) wrong.push(`${id}: points of no mesh`);
			if (required !== options[0]?.about.text.startsWith('Not ranked: ')) wrong.push(`${id}: words of no mesh`);
		}
		expect(wrong).toEqual([]);
	});

	test('keeps the order of the advice for any answers, with the mesh in place first where it stays', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const { material: advice } = understandAnswers(ADVISOR, adviceState(profile));
				const material = { advice: { ...advice, triggers: [] }, checklist: [] };
				const { candidates, outcome } = draftOf(material);
				expect(candidates.map(({ title }) => title)).toEqual(advisedIn(material).map(({ name }) => name));
				if (outcome?.mesh && outcome.settled) expect(outcome.option).toBe(candidates[0]?.title);
			}),
			{ numRuns: 60, examples: [[OPEN_OWNERS]] },
		);
	});

	const OWN = 'v=1&c=linkerd.linkerd-enterprise.no-mesh.cilium.istio-ambient&w=100.0.0.0.0.0';
	const regulated: Profile = { ...required, platform_team: 6, kubernetes_skill: 'high', languages: 8 };

	test('follows a ranking that a reader set up, and says so where the advice has another order', async () => {
		const material = await materialFor(regulated, OWN);
		const { candidates, otherOrder, byAdvice, outcome } = draftOf(material);
		const [first] = advisedIn(material);
		expect(byAdvice).toBe(false);
		expect(candidates[0]).toMatchObject({ title: expect.stringContaining('Linkerd') });
		expect(candidates[0]?.title).not.toBe(first?.name);
		expect(otherOrder).toBe(
			`A ranking from the scoring calculator replaces the order of the advice, which puts “${first?.name}” first.`,
		);
		expect([outcome?.mesh, otherOrder.length > 0]).toEqual([true, true]);
		for (const kind of ['madr', 'findings'] as const) {
			expect(writeText(kind, manuscript(material))).toContain(
				`the order of the advice, which puts “${first?.name}” first.`,
			);
		}
	});

	test('leaves out of such a ranking whom the answers drop, and ranks no mesh only where nothing required is open', async () => {
		const { candidates } = draftOf(await materialFor(regulated, OWN));
		expect(candidates.map(({ title }) => title)).not.toContain('Cilium Service Mesh');
		expect(candidates.at(-1)).toMatchObject({ baseline: true, points: undefined, first: undefined });
		expect(candidates.at(-1)?.unranked).toMatch(/required need/);
		const relaxed = draftOf(await materialFor({ encryption: 'none', services: 5, platforms: ['kubernetes'] }, OWN));
		expect(relaxed.candidates[0]).toMatchObject({ baseline: true, unranked: '', first: expect.any(Number) });
		expect(relaxed.candidates.filter(({ points }) => points === undefined).length).toBeGreaterThan(0);
	});

	test('lists nobody as left whom a reader’s must-have takes out', async () => {
		const { candidates, dropped } = draftOf(await materialFor({ services: 5 }, 'v=1&m=vm-workloads'));
		const titles = new Set(candidates.map(({ title }) => title));
		expect(dropped.some(({ reason }) => reason.text.startsWith('Misses a must-have'))).toBe(true);
		expect(dropped.filter(({ title }) => titles.has(title))).toEqual([]);
	});

	test('looks at no mesh first, and says what it leaves open', async () => {
		const { options, candidates } = draftOf(
			await materialFor({ ...required, platform_team: 6, kubernetes_skill: 'high', languages: 8 }),
		);
		expect(options[0]?.title).toMatch(/^No mesh/);
		expect(candidates.find(({ baseline }) => baseline)?.misses).toContain('Encrypt calls between services');
		for (const option of options) {
			expect([option.title, option.arguments.length]).toEqual([option.title, expect.toSatisfy((n: number) => n >= 3)]);
		}
	});

	test('names no choice while open answers decide', async () => {
		const material = await materialFor({ encryption: 'required', services: 60 });
		expect(material.advice?.result.confidence.share).toBeLessThan(0.8);
		const text = writeText('madr', manuscript(material));
		expect(text).toContain(
			'Chosen option: none yet, because the answers so far settle no option. Most ways to answer the rest lead to “',
		);
		expect(text).toContain('\n# Do we need a service mesh?\n');
		expect(text).toMatch(/Next step: Answer “.+”, which settles most\./);
	});

	test('says nothing where nothing was answered', () => {
		expect(draftOf({ checklist: LIBRARY.checklist })).toMatchObject({ outcome: undefined, needs: [], dropped: [] });
	});
});

const required: Profile = {
	encryption: 'required',
	services: 200,
	teams: 10,
	platforms: ['kubernetes'],
};

describe('an estimate', () => {
	const { material } = understandEstimate(ESTIMATOR, 'v=1&kb=2026.11.21&p=400&m=linkerd.ambient&o=vcpu-hour~0_02');

	test('stands in the record as a table, with what was replaced and the facts behind it', () => {
		const text = writeText('madr', manuscript({ estimate: material, checklist: [] }));
		expect(material.pods).toBe(400);
		expect(text).toMatch(/### Estimate\n\n\| Low \/ typical \/ high \| [^|]+ \| [^|]+ \|\n/);
		expect(text).toContain('1 published figure was replaced by our own.');
		expect(text).toContain('"overhead-model": {');
	});

	test('is computed with the prices of the house, unless the reader entered others', () => {
		const settings: Settings = { ...EXAMPLE, prices: { vcpuHour: 0.5, gibHour: 0.04 } };
		const state = 'v=1&kb=2026.11.21&p=400&m=linkerd.ambient';
		const priced = (overrides: string) => understandEstimate(ESTIMATOR, `${state}&o=${overrides}`).material.brief;
		const under = understandEstimate(ESTIMATOR, state, settings).material;
		expect(under.brief).toEqual(priced('vcpu-hour~0_5.gib-hour~0_04'));
		expect(under.own).toBe(2);
		const mixed = understandEstimate(ESTIMATOR, `${state}&o=vcpu-hour~0_02`, settings).material;
		expect(mixed.brief).toEqual(priced('vcpu-hour~0_02.gib-hour~0_04'));
		expect(mixed.brief).not.toEqual(under.brief);
	});

	test('stands in the findings with the rows that matter', () => {
		const page = manuscript({ estimate: material, checklist: [] });
		const text = writeText('findings', {
			...page,
			references: [{ kind: 'estimate', address: 'https://site.example/cost/estimator/#v=1' }],
		});
		const cost = text.split('## What it costs')[1]?.split('\n## ')[0] ?? '';
		expect(cost.match(/^\| (?:Reserved|Latency|Money)/gm)).toHaveLength(4);
		expect(cost).toContain('(https://site.example/cost/estimator/#v=1)');
	});
});

describe('common words', () => {
	test('are those that the texts write small', () => {
		const texts = ['The proxy encrypts, and encryption is on.', 'Use Istio for the proxy.', 'Encryption: none.'];
		expect(commonWords(['Encryption ends.', 'Istio ends.', 'Proxy first.', 'Nobody knows.'], texts)).toEqual([
			'Encryption',
			'Proxy',
		]);
	});

	test('include no product', () => {
		const words = wordsOfReasons(LIBRARY);
		expect(words).toEqual(expect.arrayContaining(['Encryption', 'No', 'Rules']));
		const names = LIBRARY.platforms.flatMap(({ name, short }) => [name, short]).map((name) => name.split(/[\s,]/)[0]);
		expect(names.filter((name) => name !== 'No' && name !== 'Open' && words.includes(name ?? ''))).toEqual([]);
	});
});
