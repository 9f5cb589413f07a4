import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { readRecord as readChecklist, writeRecord } from '../../../src/domain/checklist/record.ts';
import { dataBlock } from '../../../src/domain/record/block.ts';
import { frontMatter } from '../../../src/domain/record/front-matter.ts';
import { readRecord } from '../../../src/domain/record/read-block.ts';
import { vocabularyOf } from '../../../src/domain/settings/advisor.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import { readSettings } from '../../../src/domain/settings/settings.ts';
import { packRules, unpackRules } from '../../../src/tools/frame/house-link.ts';
import { KNOWLEDGE } from '../advisor/knowledge.ts';
import { anyText } from '../record/any-text.ts';
import { PLAIN } from '../record/records.ts';
import { mutated, mutatedJson, NASTY } from './mutated.ts';
import { expectSentences, expectSoundPrototypes, type Target } from './target.ts';

const VOCABULARY = vocabularyOf(KNOWLEDGE);
const ITEMS = ['owner', 'exit', 'retries'];
const CHECKLIST = JSON.parse(
	writeRecord({ marks: new Map([['owner', 'done']]), notes: new Map([['exit', 'Ask Ana']]) }, ITEMS, {
		edition: '2026.11.21',
		saved: '2026-11-21',
	}),
) as object;

const checklist = fc.property(mutatedJson(CHECKLIST), (text) => {
	const read = readChecklist(text, ITEMS);
	expectSoundPrototypes();
	if ('error' in read) return expectSentences([read.error], 1);
	for (const id of [...read.value.marks.keys(), ...read.value.notes.keys()]) expect(ITEMS).toContain(id);
	const saved = writeRecord(read.value, ITEMS, { edition: '2026.11.21', saved: '2026-11-21' });
	const again = readChecklist(saved, ITEMS);
	expect('value' in again && again.value).toEqual(read.value);
});

/** A problem begins with the path of a field, or says that the file as a whole is none. */
const NAMES_FIELD = /^(?:[\s\S]{1,200}?: |The file |This is no file )/;

function expectSettings({ settings, problems }: ReturnType<typeof readSettings>): void {
	expectSoundPrototypes();
	if (problems !== undefined) {
		expectSentences(problems, 1000);
		for (const problem of problems) expect(problem).toMatch(NAMES_FIELD);
		return;
	}
	expect(readSettings(JSON.stringify(settings), VOCABULARY)).toEqual({ settings });
}

const house = fc.property(mutatedJson(EXAMPLE), (text) => expectSettings(readSettings(text, VOCABULARY)));

const packed = fc.asyncProperty(mutated([await packRules(EXAMPLE), '1.', '1.AAAA']), async (value) => {
	const read = await unpackRules(value, VOCABULARY);
	if (read.problems !== undefined) return expectSentences(read.problems, 1000);
	expect(await unpackRules(await packRules(read.settings), VOCABULARY)).toEqual(read);
});

const BODY = ['# A title', '', 'Some text.', ''];
const RECORD = [...BODY, ...dataBlock(PLAIN, BODY), ''].join('\n');
const BLOCK = JSON.parse(RECORD.slice(RECORD.indexOf('{'), RECORD.lastIndexOf('}') + 1)) as object;

const record = fc.property(
	fc.oneof(
		mutated([RECORD]),
		mutatedJson(BLOCK).map((json) => `# A title\n\n\`\`\`json\n${json}\n\`\`\`\n`),
	),
	(text) => {
		const read = readRecord(text);
		expectSoundPrototypes();
		if ('problem' in read) return expectSentences([read.problem], 1);
		expectSentences(read.corrections, 200);
		const again = readRecord([...BODY, ...dataBlock(read.recorded, BODY)].join('\n'));
		expect('recorded' in again && again.recorded).toEqual(read.recorded);
	},
);

const matter = fc.property(
	fc.dictionary(
		fc.stringMatching(/^[a-z][a-z-]{0,12}$/),
		fc.oneof(anyText, fc.constantFrom(...NASTY), fc.array(anyText)),
		{
			maxKeys: 5,
			noNullPrototype: true,
		},
	),
	(fields) => {
		const [first, ...lines] = frontMatter(fields);
		expect([first, lines.pop()]).toEqual(['---', '---']);
		expect(lines.filter((line) => /^(?:---|\.\.\.)/.test(line))).toEqual([]);
		expect(lines.length).toBe(Object.keys(fields).length);
		expect(parse(lines.join('\n')) ?? {}).toEqual(fields);
	},
);

export const FILE_TARGETS: readonly Target[] = [
	{ name: 'a file of the checklist', share: 3, run: (settings) => fc.assert(checklist, settings) },
	{ name: 'a file of house rules', share: 3, run: (settings) => fc.assert(house, settings) },
	{ name: 'house rules in a link', share: 0.5, run: (settings) => fc.assert(packed, settings) },
	{ name: 'a record that was saved', share: 3, run: (settings) => fc.assert(record, settings) },
	{ name: 'front matter', share: 2, run: (settings) => fc.assert(matter, settings) },
];
