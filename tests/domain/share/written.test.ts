import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMS, type Form, type FormId } from '../../../src/domain/share/forms.ts';
import { BARE, ONE } from './one-report.ts';

const FRAME = { url: 'https://site.example/embed/retries/#v=1&q=a', title: 'Retries: Mesh or Not', height: 900 };

/** A result as it should be written in a form, and below the line one without sources, chart and sections. */
const example = (id: FormId) =>
	readFileSync(join(import.meta.dirname, 'written', `${id}.txt`), 'utf8').split('-----\n');

const written = (id: FormId, report = ONE) => (FORMS[id] as Form).make({ report, frame: FRAME });

const TEXTS = [
	...(['markdown', 'jsonTable', 'mermaid', 'azureMermaid', 'wikitext', 'dokuwiki', 'tiddlywiki'] as const),
	...(['html', 'plain', 'json'] as const),
];

describe.each(TEXTS)('a result as %s', (id) => {
	test('is written as the example shows, and shorter where there is less', () => {
		const [whole, bare] = example(id);
		expect(written(id)).toBe(whole);
		expect(written(id, BARE)).toBe(bare);
	});
});
