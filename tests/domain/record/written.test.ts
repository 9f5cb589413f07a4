import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../../../src/domain/record/draft.ts';
import { KINDS, type Kind } from '../../../src/domain/record/file-name.ts';
import { NO_MESH } from '../../../src/domain/record/options.ts';
import type { Texts } from '../../../src/domain/record/texts.ts';
import { writeText } from '../../../src/domain/record/write.ts';
import { DRAFT, manuscriptOf, OWN } from './one-draft.ts';

const END = 'Data of this record';

/** A text without the data at its end. */
const written = (kind: Kind, draft: Partial<Draft> = {}, texts: Partial<Texts> = {}) =>
	writeText(kind, manuscriptOf({ ...DRAFT, ...draft }, texts)).split(END)[0] ?? '';

/** What stands under a heading, up to the next one. */
const under = (heading: string, text: string) => {
	const [, rest = ''] = text.split(`\n${heading}\n\n`);
	return rest.split(/\n#+ /)[0]?.trim().split('\n') ?? [];
};

const OUTCOME = DRAFT.outcome;
if (OUTCOME === undefined) throw new Error('the draft has an outcome');
const OPEN: Draft['outcome'] = { ...OUTCOME, settled: false, option: '', unsettled: 'one that is open' };
const ALONE: Draft['outcome'] = { ...OUTCOME, option: NO_MESH, options: [NO_MESH], mesh: false, verdict: 'Not yet' };

describe.each(KINDS)('the text “%s”', (kind) => {
	const [full = '', empty = ''] = readFileSync(join(import.meta.dirname, 'written', `${kind}.txt`), 'utf8').split(
		'=====\n',
	);

	test('reads as the example shows where everything is known, and where nothing is', () => {
		expect(written(kind, {}, OWN)).toBe(full);
		expect(written(kind, EMPTY_DRAFT)).toBe(empty);
	});

	test('says how it is opened again, and keeps what it cites', () => {
		const [, data = ''] = writeText(kind, manuscriptOf(DRAFT)).split(END);
		expect(data).toContain('[Open this file again](https://site.example/decide/record/)');
		expect(data).toContain('"a": {"one":');
		expect(data).not.toContain('"e":');
	});
});

describe('the record', () => {
	const outcome = (draft: Partial<Draft>, texts: Partial<Texts> = {}) =>
		under('## Decision Outcome', written('madr', draft, texts));

	test('names no option while the answers do not settle it, and asks for what settles most', () => {
		expect(outcome({ outcome: OPEN })).toEqual([
			'Chosen option: none yet, because one that is open. Most ways to answer the rest lead to “Adopt now”. A need remains. Every question was answered.',
			'',
			'Next step: Answer “Who is on call?”, which settles most.',
		]);
		expect(outcome({ outcome: OPEN, open: [] }).at(-1)).toBe('Next step: Begin small.');
	});

	test('says what the answers lead to where its author chose something else', () => {
		expect(outcome({}, { chosen: 'Mesh Z', because: 'It is ours.\nWe know it.' })).toEqual([
			'Chosen option: "Mesh Z", because it is ours.',
			'We know it.',
			'',
			'The answers lead to something else: “Adopt now”. A need remains. Every question was answered.',
		]);
		const text = written('madr', {}, { chosen: 'Mesh Z' });
		expect(text).toContain('\n# Do we need a service mesh? Mesh Z\n');
		expect(under('### Consequences', text).at(-1)).toBe('*To fill in: what else follows from choosing differently*');
	});

	test('puts reasons that begin with a list below the choice', () => {
		expect(outcome({}, { chosen: 'Mesh Z', because: '- ours\n- known' }).slice(0, 4)).toEqual([
			'Chosen option: "Mesh Z", because:',
			...['', '* ours', '* known'],
		]);
	});

	test('takes another option that the answers leave open for what they lead to', () => {
		expect(outcome({}, { chosen: 'Mesh B' })[0]).toMatch(/^Chosen option: "Mesh B", because the answers lead to/);
	});

	const consequences = (draft: Partial<Draft>, texts: Partial<Texts> = {}) =>
		under('### Consequences', written('madr', draft, texts));

	test('says what follows without a mesh: what meets each need, and what stays unmet', () => {
		expect(consequences({ outcome: ALONE })).toEqual(
			[
				'* Good, because “Retries” is met by A library.',
				'* Bad, because “Identity” (required) stays unmet as long as it is open whether Tokens is enough.',
				'* Bad, because “Encryption” (required) stays unmet.',
				'* Neutral, because it repairs no bugs. [2]',
				'* Bad, because Certificates end. [3]',
			].map((line) => expect.stringContaining(line.replace(/ \[\d\]$/, ''))),
		);
	});

	test('says what speaks for and against the author’s choice where nothing is settled', () => {
		expect(consequences({ outcome: OPEN }, { chosen: 'Mesh A' })).toHaveLength(4);
		expect(consequences({ outcome: OPEN })).toEqual([
			...[expect.stringMatching(/^\* Neutral, because it repairs no bugs\./), ''],
			'*To fill in: what becomes better and what becomes worse*',
		]);
	});

	test('confirms all that was advised without a mesh, and what is critical with one', () => {
		const items = (draft: Partial<Draft>) =>
			under('### Confirmation', written('madr', draft)).flatMap((line) => /Item \w+/.exec(line) ?? []);
		expect(items({})).toEqual(['Item names', 'Item later']);
		const all = ['Item names', 'Item budget', 'Item later', 'Item last'];
		expect(items({ outcome: ALONE })).toEqual(all);
		expect(items({ outcome: undefined })).toEqual(all);
	});

	test('says in its head by what it was superseded', () => {
		const status = (supersededBy: string) => written('madr', {}, { status: 'superseded', supersededBy }).split('\n')[1];
		expect(status('Record 9')).toContain('superseded by Record 9');
		expect(status(' ')).toContain('superseded by a later record');
	});

	test('says how its candidates are ordered, when they are too close to call, and only the nearest changes', () => {
		const flips = ['a', 'b', 'c', 'd', 'e'].map((name) => `Change ${name}.`);
		const ranking = under('### Ranking', written('madr', { byAdvice: true, close: true, flips })).slice(-7);
		expect(ranking).toEqual([
			expect.stringMatching(/^The order is that of the advice: .* Scores from 1 to 5 /),
			...['The first places are too close to call.', ''],
			...['* Change a.', '* Change b.', '* Change c.', '* Change d.'],
		]);
		expect(written('madr', { candidates: [] })).not.toContain('Scores from 1 to 5');
	});

	test('says whose order it is where a ranking of one’s own differs from the advice', () => {
		const otherOrder = 'The order is our own.';
		expect(outcome({ otherOrder }).slice(0, 3)).toEqual([
			expect.stringMatching(/^Chosen option: "Mesh A", because the answers lead to/),
			...['', otherOrder],
		]);
		expect(outcome({ otherOrder, outcome: ALONE })).not.toContain(otherOrder);
		expect(under('### Ranking', written('madr', { otherOrder })).at(-3)).toMatch(/^The order is our own\. Scores /);
		expect(under('## Candidates', written('findings', { otherOrder })).at(-1)).toMatch(
			/^The order is our own\. Dropped:/,
		);
	});

	test('gives no place, points and draws to what is not ranked, and no column to draws that were not taken', () => {
		const [first, none, last] = DRAFT.candidates as [
			Draft['candidates'][0],
			Draft['candidates'][0],
			Draft['candidates'][0],
		];
		const out = { ...none, points: undefined, first: undefined, unranked: 'it leaves 2 open' };
		const rows = (candidates: Draft['candidates']) => under('### Ranking', written('madr', { candidates })).slice(0, 5);
		expect(rows([first, out, last]).slice(2)).toEqual([
			'| 1 | Mesh A | 3.46 | 2.00 to 4.50 | 60% |  |',
			'| not ranked | No mesh |  |  |  | Encryption; Identity |',
			'| 2 | Mesh B |  |  |  | Identity |',
		]);
		expect(rows([{ ...first, first: undefined }, out])[0]).toBe(
			'| Place | Candidate | Points of 5 | Range | Leaves open |',
		);
	});

	test('counts one replaced figure, several, or none', () => {
		const replaced = (own: number) =>
			under('### Estimate', written('madr', { estimate: DRAFT.estimate && { ...DRAFT.estimate, own } })).at(-1);
		expect(replaced(1)).toContain(' 1 published figure was replaced by our own.');
		expect(replaced(2)).toContain(' 2 published figures were replaced by our own.');
		expect(replaced(0)).not.toContain('replaced');
	});
});

describe('the task', () => {
	test('puts simpler tools in place where no mesh is proposed', () => {
		expect(under('## Plan', written('task', { outcome: ALONE }))).toEqual([
			expect.stringMatching(/^- \[ \] Put A library in place for “Retries”\. Few languages\. \[\d\]$/),
			expect.stringMatching(/^- \[ \] Put Tokens in place for “Identity”\. One gateway\. \[\d\]$/),
			expect.stringMatching(/^- \[ \] Measure first\. \[\d\]$/),
			'- [ ] Use a library until then.',
			expect.stringMatching(/^- \[ \] Decide on a day/),
			...['', 'Details: [how to evaluate](https://site.example/decide/evaluation-plan/).'],
		]);
		expect(under('## Plan', written('task', { outcome: undefined }, { chosen: NO_MESH }))).toHaveLength(7);
		expect(written('task', { outcome: undefined })).toContain('## Proof of concept');
		expect(written('task', { candidates: [] })).toContain('## Proof of concept');
	});

	test('tries the mesh that its author chose against the answers, for every need', () => {
		for (const chosen of ['Mesh B', 'Mesh C']) {
			const text = written('task', { outcome: ALONE }, { chosen });
			expect(text).toContain('## Proof of concept');
			expect(text).toContain('“Retries” (wanted) is shown to work with the candidate.');
			expect(text).not.toContain('Not good enough if');
		}
	});

	test('puts simpler tools in place where its author chose to do without a mesh', () => {
		for (const chosen of [NO_MESH, 'No mesh']) {
			const text = written('task', {}, { chosen });
			expect(text).not.toContain('## Proof of concept');
			expect(text).toContain('“Retries” (wanted) is shown to work with A library.');
			expect(text).toContain('Put A library in place for “Retries”.');
		}
	});

	test('follows the answers where its author chose something that the record does not know', () => {
		expect(written('task', { outcome: ALONE }, { chosen: 'A gateway' })).not.toContain('## Proof of concept');
		expect(written('task', {}, { chosen: 'A gateway' })).toContain('## Proof of concept');
	});

	test('looks at what speaks against each option where nothing was answered and ranked', () => {
		expect(under('## Plan', written('task', { outcome: undefined, candidates: [] }))[0]).toBe(
			'- [ ] “Mesh A”: find out what this means here. It takes memory.',
		);
	});

	test('names project and people as ordinary words where no wiki is used', () => {
		const head = written('task', {}, { project: ' The project ', assignee: 'Ana' });
		expect(head).toContain('\nproject: The project\nassignee: Ana\n');
	});
});

describe('the findings', () => {
	test('say that a verdict is not settled yet, and ask for what settles most', () => {
		const text = written('findings', { outcome: OPEN });
		expect(text).toContain('**Adopt now.** A need remains. Every question was answered. That is not settled yet.');
		expect(under('## Next step', text)).toEqual(['Answer “Who is on call?”, which settles most.']);
	});

	test('begin with the author’s choice where it is another one, without the step that would follow', () => {
		const text = written('findings', {}, { chosen: 'Mesh Z', because: 'It is ours.' });
		expect(text).toContain('\n**Mesh Z**\n\nIt is ours.\n');
		expect(text).not.toContain('## Next step');
	});

	test('set the options side by side where nothing was answered and ranked', () => {
		const text = written('findings', { candidates: [], needs: [] });
		expect(under('## Options', text)).toEqual([
			...['| Option | For | Against |', '| --- | --- | --- |'],
			...['| Mesh A | Encryption is on. | It takes memory. |', '| No mesh |  |  |'],
		]);
		expect(written('findings', { needs: [] })).not.toContain('## Options');
		expect(written('findings', { candidates: [] })).not.toContain('## Options');
	});

	test('show a few of everything, and count what follows', () => {
		const [mesh] = DRAFT.candidates;
		const many = (length: number) => Array.from({ length }, () => mesh as NonNullable<typeof mesh>);
		const after = (length: number, close = false) =>
			under('## Candidates', written('findings', { candidates: many(length), close, dropped: [] })).at(-1);
		expect(after(6)).toBe('1 more follows.');
		expect(under('## Candidates', written('findings', { candidates: many(6) }))).toHaveLength(2 + 5 + 2);
		expect(after(7, true)).toBe('2 more follow. The first places are too close to call.');
		expect(after(5)).toMatch(/^\| 5 \|/);
		const texts = ['a', 'b', 'c', 'd'].map((text) => ({ text, facts: [] }));
		const few = written('findings', { limits: texts, risks: texts, flips: ['a', 'b', 'c', 'd'], changes: [] });
		for (const heading of ['## What it will not solve', '## Risks', '## What would change our mind'])
			expect(under(heading, few)).toEqual(['* a', '* b', '* c']);
	});

	const reasons = (draft: Partial<Draft>) => under('## Three reasons', written('findings', draft));

	test('give the strongest need that is left as the first reason, or say that none is', () => {
		const [simple, , mesh] = DRAFT.needs as [Draft['needs'][0], Draft['needs'][0], Draft['needs'][0]];
		const wish = { ...mesh, title: 'Wish', strength: 'wanted' } as const;
		expect(reasons({ needs: [wish, mesh] })[0]).toMatch(/^1\. “Encryption” \(required\) is left to a mesh\./);
		expect(reasons({ needs: [simple, wish] })[0]).toMatch(/^1\. “Wish” \(wanted\) is left to a mesh\./);
		expect(reasons({ needs: [simple, { ...simple, tool: 'A gateway' }] })[0]).toMatch(
			/^1\. Simpler tools meet every need: A library, A gateway\. \[\d\]$/,
		);
		expect(reasons({ needs: [] })[0]).toBe('1. Who could run it: Thin. One person.');
	});

	test('say where no candidate is left, and nothing where nobody was looked at', () => {
		const alone = DRAFT.candidates.filter(({ baseline }) => baseline);
		expect(reasons({ candidates: alone }).at(-1)).toBe(
			'3. No candidate is left. Dropped, each with its reason: 1, besides 2 retired or not released yet.',
		);
		const chosen = DRAFT.dropped.filter(({ forAll }) => !forAll);
		expect(reasons({ dropped: chosen }).at(-1)).toMatch(/ Dropped, each with its reason: 1\.$/);
		expect(reasons({ candidates: alone, dropped: [] })).toHaveLength(2);
		expect(reasons({ dropped: [] }).at(-1)).toContain('Candidates that are left: 2, Mesh A first.');
		expect(reasons({ otherOrder: 'It is ours.' }).at(-1)).toContain(', Mesh A first. It is ours. Dropped, ');
	});

	test('say why more points may stand behind fewer, where the order is that of the advice', () => {
		const after = (draft: Partial<Draft>) => under('## Candidates', written('findings', draft)).at(-1);
		expect(after({ byAdvice: true })).toMatch(/^What the verdict asks for .+ comes before more points\. Dropped: /);
		expect(after({ byAdvice: true, candidates: DRAFT.candidates.slice(0, 1) })).toMatch(/^Dropped: /);
	});

	test('say that what may remain counts as remaining only while answers are open', () => {
		expect(under('## Where we stand', written('findings', { open: [] }))[0]).toBe(
			'What remains when simpler tools are taken away, against who could run a mesh:',
		);
	});

	test('leave out what a mesh costs where no link leads to the estimate', () => {
		const { references, ...rest } = manuscriptOf(DRAFT);
		const without = references.filter(({ kind }) => kind !== 'estimate');
		expect(writeText('findings', { ...rest, references: without })).not.toContain('## What it costs');
	});
});
