import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistMarkdown } from '../../../src/domain/checklist/markdown.ts';
import type { Marks, Notes } from '../../../src/domain/checklist/marks.ts';
import { progressOf } from '../../../src/domain/checklist/progress.ts';
import { noteLines } from '../../../src/domain/text/note.ts';
import { hostileNote } from './arbitraries.ts';
import { ITEMS } from './items.ts';

function listed(marks: Marks, notes: Notes, items = ITEMS) {
	const record = { marks, notes };
	const sourcesOf = ({ id }: { readonly id: string }) => (id === 'exit' ? '' : '[1]');
	return checklistMarkdown({ items, of: ITEMS.length, record, progress: progressOf(ITEMS, marks), sourcesOf });
}

const MARKS: Marks = new Map([
	['owner', 'done'],
	['limits', 'not-applicable'],
]);

describe('checklistMarkdown()', () => {
	test('writes a task list with phases, severities, checks, sources and notes', () => {
		expect(listed(MARKS, new Map([['exit', 'One.\n\nTwo | three.']]))).toBe(
			[
				'# Service mesh adoption checklist',
				'',
				'2 critical items are open. 1 of 4 applicable items is done, 1 does not apply.',
				'',
				'Critical and open:',
				'',
				'- Retries are safe',
				'- The root was rotated',
				'',
				'## Before you decide',
				'',
				'- [x] **critical** Somebody owns the mesh [1]',
				'  - Check: Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
				'- [ ] **recommended** The way out is known',
				'  - Check: Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
				'  - Note: One.\\',
				'    Two \\| three.',
				'',
				'## While you roll out',
				'',
				'- [ ] **critical** Retries are safe [1]',
				'  - Check: Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
				'- Not applicable: **optional** Limits have a place [1]',
				'  - Check: Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
				'',
				'## From then on',
				'',
				'- [ ] **critical** The root was rotated [1]',
				'  - Check: Ask both by name. `kubectl get pods -A | wc -l` counts the pods.',
				'',
			].join('\n'),
		);
	});

	test('names nothing as critical and open where nothing is', () => {
		const done = new Map(ITEMS.map(({ id }) => [id, 'done' as const]));
		const [title, , progress, blank, next] = listed(done, new Map()).split('\n');
		expect([title, progress, blank, next]).toEqual([
			'# Service mesh adoption checklist',
			'No critical item is open. 5 of 5 applicable items are done.',
			'',
			'## Before you decide',
		]);
	});

	test('says when it lists only a part', () => {
		const text = listed(MARKS, new Map(), ITEMS.slice(0, 1));
		expect(text).toContain('Listed below: 1 of 5 items.');
		expect(text).not.toContain('## From then on');
	});
});

/** Elements of a rendered text, without what they say. */
const skeleton = (html: string) => html.replace(/>[^<]*/g, '>').replace(/<br>|<a [^>]*>|<\/a>/g, '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What a reader sees of a rendered text, without blanks. */
const seen = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#x([0-9A-F]+)|(\w+));/gi, (_, code: string | undefined, name: string) =>
			code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replace(/\s+/g, '');

test('no note breaks the list, and every note can be read in it', async () => {
	const processor = await createMarkdownProcessor({ syntaxHighlight: false, gfm: true, smartypants: false });
	const render = async (notes: Notes) => (await processor.render(listed(MARKS, notes))).code;
	const sound = skeleton(await render(new Map([['exit', 'A note.']])));
	await fc.assert(
		fc.asyncProperty(hostileNote, async (note) => {
			if (noteLines(note).length === 0) return;
			const html = await render(new Map([['exit', note]]));
			expect(skeleton(html)).toBe(sound);
			const text = note.replace(/\p{Cc}|\p{Bidi_Control}|[\ufeff\ufffe\uffff]|\s/gu, '');
			expect(seen(html).toWellFormed()).toContain(`Note:${text.toWellFormed()}`);
		}),
		{ numRuns: 300 },
	);
});

test('a note that is not escaped would break the list', async () => {
	const processor = await createMarkdownProcessor({ syntaxHighlight: false, gfm: true });
	const render = async (text: string) => (await processor.render(text)).code;
	const sound = listed(MARKS, new Map([['exit', 'A note.']]));
	const broken = sound.replace('A note.', 'A\n- [x] note\n# heading <b>');
	expect(skeleton(await render(broken))).not.toBe(skeleton(await render(sound)));
});
