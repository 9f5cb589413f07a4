import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/record/cited-facts.ts';
import { commonWords, wordsOfReasons } from '../../../src/domain/record/common-words.ts';
import { draftOf, foundIn } from '../../../src/domain/record/compose.ts';
import { writeText } from '../../../src/domain/record/write.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { overheadData } from '../../../src/tools/overhead/data.ts';
import { understandEstimate } from '../../../src/tools/record/estimate.ts';
import { LIBRARY, manuscript, materialFor } from './material.ts';

const ESTIMATOR = overheadData(LIBRARY);

describe('the draft of a record', () => {
	test('keeps what every scenario came to, and contradicts itself in none', async () => {
		for (const { id, profile } of LIBRARY.scenarios) {
			const material = await materialFor(profile);
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
		expect(text).toContain('Chosen option: *To fill in: one of the options; the answers so far do not settle it');
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
