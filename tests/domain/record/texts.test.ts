import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EMPTY_DRAFT } from '../../../src/domain/record/draft.ts';
import { fileNames, KINDS, slugOf } from '../../../src/domain/record/file-name.ts';
import { readRecord } from '../../../src/domain/record/read-block.ts';
import type { Texts } from '../../../src/domain/record/texts.ts';
import { writeText } from '../../../src/domain/record/write.ts';
import { elements, rendered } from './markdown.ts';
import { LIBRARY, manuscript, materialFor, TODAY } from './material.ts';
import { anyTexts } from './records.ts';

const SCENARIOS = LIBRARY.scenarios;
const [SMALL] = [...SCENARIOS].sort((a, b) => a.order - b.order);
if (SMALL === undefined) throw new Error('there is no scenario');
const MATERIAL = await materialFor(SMALL.profile);
const NOTHING = { checklist: LIBRARY.checklist };
const DECISIONS = LIBRARY.decisions.map((decision) => [decision.id, { decision, ...NOTHING }] as const);

const madr = (material = MATERIAL, texts: Partial<Texts> = {}) => writeText('madr', manuscript(material, texts));
const headings = (text: string, level: string) =>
	text.split('\n').flatMap((line) => (line.startsWith(`${level} `) ? [line.slice(level.length + 1)] : []));
const frontMatterOf = (text: string) => parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Record<string, unknown>;
/** Everything above the data. */
const prose = (text: string) => text.slice(0, text.indexOf('Data of this record'));

/** The sections of MADR and their order, as the fact about them says. */
const SECTIONS = (/in this order: (.+)\.$/.exec(LIBRARY.fact('decision-practice/madr-sections').statement)?.[1] ?? '')
	.split('; ')
	.map((section) => section.split(' with ')[0]);

/** Words with which a request begins, or a sentence that leaves its subject out. */
const NO_SENTENCE = /^(?:ask|check|consider|decide|do|keep|know|leave|look|needs|read|test|try|use|works|write)\b/i;

/** Names of which reasons speak first. */
const NAMES = new Set([
	'Argo',
	'Consul',
	'IBM',
	'Istio',
	'Kubernetes',
	'Kuma',
	'Linkerd',
	'Nomad',
	'OpenShift',
	'Service',
	'Windows',
]);

/** What is wrong with the form of a record. */
function objections(text: string): string[] {
	const found = headings(text, '##');
	const outcome = text.split('\n## ').find((part) => part.startsWith('Decision Outcome')) ?? '';
	const reasons = (text.split('\n## Pros and Cons of the Options\n')[1]?.split('\n## ')[0] ?? '')
		.split('\n')
		.filter((line) => line.startsWith('* '));
	return [
		...(headings(text, '#').length === 1 ? [] : ['not one title']),
		...(found.join() === SECTIONS.join() ? [] : [`sections: ${found.join()}`]),
		...(outcome.includes('\nChosen option: ') ? [] : ['no chosen option']),
		...reasons.filter((line) => !/^\* (?:Good|Neutral|Bad), because /.test(line)),
	];
}

describe('the record', () => {
	test('has the sections of MADR in their order, about every scenario', async () => {
		expect(SECTIONS).toHaveLength(6);
		for (const { id, profile } of SCENARIOS) {
			expect([id, objections(madr(await materialFor(profile)))]).toEqual([id, []]);
		}
	});

	test.each(DECISIONS)('has them also about the decision “%s”, with an outcome to fill in', (_, material) => {
		const text = madr(material);
		expect(objections(text)).toEqual([]);
		expect(text).toContain('Chosen option: *To fill in');
		for (const { title } of material.decision.options) expect(text.replaceAll('\\', '')).toContain(`\n* ${title}`);
	});

	/** What reads badly behind “because”: a request, a sentence without its subject, or a word written large that is no name. */
	const misread = (text: string) =>
		[...text.matchAll(/^\* (?:Good|Neutral|Bad), because (\S+).*/gm)].filter(
			([, word = '']) => NO_SENTENCE.test(word) || (/^[A-Z]/.test(word) && !NAMES.has(word.replace(/\W.*$/, ''))),
		);

	test('goes on behind “because” as a sentence does, in every reason of advice and decisions', () => {
		const spoken = LIBRARY.advice.filter(({ kind }) => kind === 'limit' || kind === 'risk');
		const reasons = spoken.map(({ text }) => ({ side: 'bad' as const, text, facts: [] }));
		const draft = { ...EMPTY_DRAFT, options: [{ title: 'All', about: { text: '', facts: [] }, arguments: reasons }] };
		expect(misread(writeText('madr', { ...manuscript(NOTHING), draft }))).toEqual([]);
		for (const [id, material] of DECISIONS) expect([id, misread(madr(material))]).toEqual([id, []]);
		expect(misread('* Bad, because look at it.\n* Good, because needs care.\n* Bad, because Taking it.')).toHaveLength(
			3,
		);
	});

	test('presupposes no mesh in what confirms a choice without one', async () => {
		for (const { id, profile } of SCENARIOS) {
			const text = madr(await materialFor(profile));
			if (!text.includes('Chosen option: "No mesh')) continue;
			const [, checks = ''] = text.split('\n### Confirmation\n');
			expect([id, checks.split('\n## ')[0]]).toEqual([id, expect.not.stringMatching(/beneath the mesh|of the mesh/)]);
		}
	});

	test('is refused when a section is missing, or a reason has another form', () => {
		expect(objections(madr().replace('## Decision Drivers', '### Decision Drivers'))).toHaveLength(1);
		expect(objections(madr().replaceAll('Good, because', 'It is good that'))).not.toEqual([]);
		expect(objections(madr().replace('Chosen option: ', 'We take '))).toHaveLength(1);
	});

	test('keeps its form and its front matter, whatever its author enters', () => {
		fc.assert(
			fc.property(anyTexts, (texts) => {
				const text = madr(MATERIAL, texts);
				expect(objections(text)).toEqual([]);
				const fields = frontMatterOf(text);
				expect(Object.keys(fields)).toEqual(['status', 'date', 'decision-makers', 'consulted', 'informed']);
				expect(fields['date']).toBe(texts.date || TODAY);
				expect(String(fields['status'])).toMatch(texts.status === 'superseded' ? /^superseded by / : texts.status);
			}),
			{ numRuns: 150 },
		);
	});

	test('takes the choice of its author, and says that the answers lead elsewhere', () => {
		const text = madr(MATERIAL, { chosen: 'Linkerd (open source)', because: 'We know it.' });
		expect(text).toContain('Chosen option: "Linkerd (open source)", because we know it.');
		expect(text).toContain('The answers lead to something else: “No mesh, use these instead”');
		expect(headings(text, '#')).toEqual(['Do we need a service mesh? Linkerd (open source)']);
	});
});

describe('the task', () => {
	test('has front matter that says everything that was entered', () => {
		fc.assert(
			fc.property(anyTexts, (texts) => {
				const fields = frontMatterOf(writeText('task', manuscript(MATERIAL, { ...texts, links: 'ordinary' })));
				const line = (text: string) => madrLine(text) || null;
				expect(fields).toMatchObject({
					type: 'task',
					completed: false,
					created: texts.date || TODAY,
					modified: TODAY,
					due: texts.due || null,
					priority: line(texts.priority),
					project: line(texts.project),
					assignee: line(texts.assignee),
				});
				expect(fields['tags']).not.toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test('links as a wiki does, if it is asked to', () => {
		const text = writeText('task', manuscript(MATERIAL, { links: 'wiki', project: 'Mesh [2027]', number: '0012' }));
		expect(frontMatterOf(text)['project']).toBe('[[Mesh 2027]]');
		expect(text).toMatch(/\[\[0012-do-we-need-a-service-mesh-[a-z-]+\|Do we need a service mesh\? [^\]]+\]\]/);
		expect(writeText('task', manuscript(MATERIAL))).not.toContain('[[');
	});

	test('asks what is open, the most informative question first', async () => {
		const { platform_team: _, ...profile } = SMALL.profile;
		const text = writeText('task', manuscript(await materialFor(profile)));
		expect(text).toMatch(/## Questions to settle first\n\n.*\n\n- \[ \] Who would run a mesh\?/);
	});

	test('proves what is left to a mesh, or puts the simpler tools in place', async () => {
		for (const { id, profile } of SCENARIOS) {
			const material = await materialFor(profile);
			const text = writeText('task', manuscript(material));
			const mesh = (material.advice?.result.candidates.length ?? 0) > 0;
			expect([id, headings(text, '##').includes('Proof of concept'), text.match(/^- \[ \] /gm)?.length]).toEqual([
				id,
				mesh,
				expect.toSatisfy((count: number) => count >= 3),
			]);
		}
	});
});

test('the findings fit on a page or two: verdict, picture, three reasons, needs, candidates, next step', async () => {
	for (const { id, profile } of SCENARIOS) {
		const text = writeText('findings', manuscript(await materialFor(profile)));
		const page = prose(text).split('## Sources')[0] ?? '';
		expect([id, headings(text, '##').slice(0, 2)]).toEqual([id, ['Where we stand', 'Three reasons']]);
		expect(page).toContain('(we are here)**');
		expect([id, page.match(/^\d\. /gm)?.length]).toEqual([id, 3]);
		expect([id, page.split(/\s+/).length < 1400]).toEqual([id, true]);
	}
});

describe('every text', () => {
	test('numbers its sources, and names the facts that use them, the edition and the links', async () => {
		for (const kind of KINDS) {
			const text = writeText(kind, manuscript(await materialFor(SMALL.profile)));
			const [body = '', sources = ''] = prose(text).split(/#+ Sources\n/);
			const used = new Set([...body.matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, number]) => Number(number)));
			const listed = [...sources.matchAll(/^\* \[(\d+)\] \[.+\]\(https?:.+\)\. .+ Facts: `.+`$/gm)].map(([, number]) =>
				Number(number),
			);
			expect(listed).toEqual([...Array(listed.length).keys()].map((index) => index + 1));
			expect([...used].sort((a, b) => a - b)).toEqual(listed);
			expect(listed.length).toBeGreaterThan(5);
			expect(body).toContain(`Facts of edition ${LIBRARY.edition.id}`);
			expect(body).toContain('(https://site.example/decide/record/#v=1)');
		}
	});

	test('opens again to the same record, and is the same whenever it is written', () => {
		fc.assert(
			fc.property(anyTexts, fc.constantFrom(...KINDS), (texts, kind) => {
				const text = writeText(kind, manuscript(MATERIAL, texts));
				expect(writeText(kind, manuscript(MATERIAL, texts))).toBe(text);
				expect(readRecord(text)).toMatchObject({ altered: false, edited: false, corrections: [], recorded: { texts } });
			}),
			{ numRuns: 100 },
		);
	});

	test('cites only facts that the handbook has', () => {
		const read = readRecord(madr());
		if ('problem' in read) throw new Error(read.problem);
		const ids = Object.keys(read.recorded.facts);
		expect(ids.length).toBeGreaterThan(20);
		expect(ids.filter((id) => !LIBRARY.facts.some((fact) => fact.id === id))).toEqual([]);
	});

	test('holds no markup of its author', async () => {
		const hostile = '<script>alert(1)</script> --> </script> ## x | y `z` [a](javascript:b) {{ 1 }}';
		const texts = Object.fromEntries(
			['title', 'context', 'because', 'notes', 'owner', 'supersedes'].map((name) => [name, hostile]),
		);
		for (const kind of KINDS) {
			const html = await rendered(prose(writeText(kind, manuscript(MATERIAL, texts))).split('\n---\n')[1] ?? '');
			expect(elements(html)).not.toContain('script');
			expect(html).not.toContain('href="javascript');
		}
	});
});

test.each([
	['Not yet: capacity first', 'not-yet-capacity-first'],
	['Über/unter “Größe”?', 'uber-unter-gro-e'],
	['שלום', 'decision-record'],
	['../../etc/passwd', 'etc-passwd'],
	['a'.repeat(80), 'a'.repeat(60)],
	['a word that is '.repeat(8), 'a-word-that-is-a-word-that-is-a-word-that-is-a-word-that-is'],
])('the title %j names the file %s', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
	expect(fileNames(title, { number: '00/12' }).madr).toBe(`0012-${slug}`);
});

/** A text on one line, as front matter holds it. */
function madrLine(text: string): string {
	const read = frontMatterOf(writeText('task', manuscript(NOTHING, { priority: text })));
	return String(read['priority'] ?? '');
}
