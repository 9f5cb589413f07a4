import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPage } from '../../src/built/pages.ts';
import { evidenceOf, type PublishedFact } from '../../src/twins/evidence.ts';
import { twinOf } from '../../src/twins/twin.ts';
import { texts } from '../content/prose/texts.ts';
import { PROJECT } from '../content/read.ts';
import { DIST, headValues, readPages } from './dist.ts';

const pages = readPages().filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html');
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const twins = pages.map(({ path, html }) => ({ path, html, text: read(`${path}index.md`) }));
const { edition, facts } = JSON.parse(read('data/v1/facts.json')) as {
	edition: { id: string };
	facts: PublishedFact[];
};

/** A twin without examples of code, in which anything may stand. */
const withoutCode = (text: string) => text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/`[^`\n]*`/g, '');

/** What a twin must not hold: components, markup, links that only work on the site, tables that are torn. */
function objections(text: string): string[] {
	const prose = withoutCode(text);
	const rows = prose.split('\n').filter((line) => line.startsWith('|'));
	const cells = (row: string) => row.replaceAll('\\|', '').split('|').length;
	return [
		...[...prose.matchAll(/(?<!\\)<(?:!--|\/?[A-Za-z][\w-]*[\s/>])[^\n]{0,40}/g)].map(
			([markup]) => `markup: ${markup}`,
		),
		...[...prose.matchAll(/\]\((?!https?:\/\/|mailto:)[^)]*\)/g)].map(([link]) => `link: ${link}`),
		...rows.flatMap((row, index) => {
			const before = rows[index - 1];
			const torn = /^\|(?: -+ \|)+$/.test(row) && (before === undefined || cells(before) !== cells(row));
			return torn ? [`table: ${before} ${row}`] : [];
		}),
		...(/^ *(?:import|export) .* from '/m.test(prose) ? ['an import'] : []),
		...[...text.matchAll(/.{0,30}(?:[\p{Co}\u2045\u2046]|&#x(?:E0|204[56]))/giu)].map(([mark]) => `mark: ${mark}`),
		...[...prose.matchAll(/(?:\[S\d+\](?!\()[ .,;:]*){2,}/g)].flatMap(([marks]) => {
			const numbers = marks.match(/\d+/g) ?? [];
			return new Set(numbers).size < numbers.length ? [`doubled: ${marks}`] : [];
		}),
	];
}

test('every page has a twin, names it in its head, and the twin names the page, the edition and the license', () => {
	for (const { path, html, text } of twins) {
		expect([path, headValues(html, 'type="text/markdown"')]).toEqual([path, [`${path}index.md`]]);
		const [, head = ''] = text.split('---\n');
		const [canonical] = headValues(html, 'rel="canonical"');
		expect(head).toContain(`canonical: "${canonical}"`);
		expect(head).toContain(`edition: "${edition.id}"`);
		expect(head).toContain('license: "CC BY 4.0"');
		expect([path, text.split('\n').filter((line) => line.startsWith('# ')).length >= 1]).toEqual([path, true]);
	}
});

test('twins hold text only: no components, no markup, no relative links, no torn tables, no broken or doubled marks', () => {
	expect(twins.flatMap(({ path, text }) => objections(text).map((what) => `${path} ${what}`)).slice(0, 20)).toEqual([]);
});

test('tables survive', () => {
	for (const { path, html, text } of twins) {
		const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
		const shown = main.replace(/<(noscript|fieldset)[\s\S]*?<\/\1>/g, '').match(/<table[\s>]/g)?.length ?? 0;
		const kept = withoutCode(text).match(/^ *(?:- )?\|(?: :?-+:? \|)+$/gm)?.length ?? 0;
		expect([path, shown > 0]).toEqual([path, kept > 0]);
	}
});

test('a number behind a statement is a number in the list of sources, and none is missing', () => {
	let numbers = 0;
	for (const { path, text } of twins) {
		const [body = '', list = ''] = withoutCode(text).split('## Numbered sources');
		const used = new Set([...body.matchAll(/(?<!\\)\[S(\d+)\](?!\()/g)].map(([, number]) => Number(number)));
		const listed = [...list.matchAll(/^- \[S(\d+)\] .+ https?:\/\/\S+$/gm)].map(([, number]) => Number(number));
		expect([path, listed]).toEqual([path, listed.map((_, index) => index + 1)]);
		expect([path, [...used].sort((a, b) => a - b)]).toEqual([path, listed]);
		numbers += listed.length;
	}
	expect(numbers).toBeGreaterThan(1000);
});

test('a list of sources names each once, and no number stands behind it', () => {
	const list = read('reference/sources/linkerd-project/index.md');
	expect(list.split('](https://linkerd.io/faq/)')).toHaveLength(2);
	expect(list).not.toMatch(/\[S\d+\](?!\()/);
});

test('commands keep the comments that say which product they are for', () => {
	const byPath = new Map(twins.map(({ path, text }) => [path, text]));
	const comments = texts('docs').flatMap(({ file }) => {
		const path = file.replace(/^content\/docs/, '').replace(/(?:\/index)?\.mdx$/, '/');
		const written = readFileSync(join(PROJECT, file), 'utf8');
		const commands = [...written.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, code]) => code ?? '');
		return commands.flatMap((code) => code.match(/^ *# .+$/gm) ?? []).map((line) => ({ path, comment: line.trim() }));
	});
	expect(comments.length).toBeGreaterThan(20);
	expect(comments.filter(({ path, comment }) => !byPath.get(path)?.includes(comment))).toEqual([]);
});

test('every fact stands in the twin of its page, with its statement, its id and its address', () => {
	const byPath = new Map(twins.map(({ path, text }) => [path, text.replaceAll('\\', '')]));
	const missing = facts.filter(({ id, statement, page }) => {
		// Markup inside statements is escaped in Markdown; the first words are enough to find one.
		const words = statement.split(/[`*_<>[\]~|#&:]/)[0]?.trim() ?? '';
		const text = byPath.get(new URL(page).pathname) ?? '';
		return !text.includes(words) || !text.includes(`**Fact** [${id}](${page})`);
	});
	expect(missing.map(({ id }) => id)).toEqual([]);
});

test('llms.txt lists every page but the first, each with its description', () => {
	const text = read('llms.txt');
	for (const { path, html } of twins.filter(({ path }) => path !== '/')) {
		const [description = ''] = headValues(html, 'name="description"');
		expect(text).toContain(`${path}index.md): ${description}`);
	}
	expect(existsSync(join(DIST, 'embed/scoring/index.md'))).toBe(false);
});

describe('a page becomes text', () => {
	const [fact] = facts as [PublishedFact];
	const page = (main: string) =>
		twinOf(
			builtPage(
				'/x/',
				`<head><link rel="canonical" href="https://site.example/x/"><meta name="description" content="d"><meta property="og:title" content="t"></head><body><main>${main}</main></body>`,
			),
			evidenceOf(facts),
			{ edition: '2026.11.21', license: 'CC BY 4.0' },
		);

	test('with the source of a quoted fact behind the sentence and at the end', () => {
		const quote = `<p>So it is.<a class="cite" href="#quoted-x-1">1</a></p><ol><li id="quoted-x-1">It is. <a href="${fact.page}">Details</a></li></ol>`;
		expect(page(quote)).toContain('So it is.[S1]');
		expect(page(quote)).toContain(`- [S1] ${fact.sources[0]?.title}`);
	});

	test('with the source behind a value once, also where the sentence cites it again', () => {
		const value = `<p>It takes <a href="${fact.page}">2 of them</a>.<a class="cite" href="#quoted-x-1">1</a> <a class="cite" href="#quoted-x-1">1</a></p>`;
		const list = `<ol><li id="quoted-x-1">It is. <a href="${fact.page}">Details</a></li></ol>`;
		const marks = fact.sources.map((_, index) => `[S${index + 1}]`).join('');
		expect(page(value + list)).toContain(`It takes [2 of them](${fact.page}) ${marks}.\n`);
	});

	test('with facts by their own numbers, which are none of the sources', () => {
		const facts = `<p>Facts <a href="${fact.page}">1</a> <a href="${fact.page}">2</a></p>`;
		const marks = fact.sources.map((_, index) => `[S${index + 1}]`).join('');
		expect(page(facts)).toContain(`Facts [1](${fact.page}) ${marks} [2](${fact.page}) ${marks}\n`);
	});

	test('with whole marks behind bold sentences', () => {
		const quote = `<p><strong>So it is.</strong><a class="cite" href="#quoted-x-1">1</a></p><ol><li id="quoted-x-1">It is. <a href="${fact.page}">Details</a></li></ol>`;
		expect(page(quote)).toContain('**So it is.**[S1]');
	});

	test('without controls, and with a table whose cells hold lists', () => {
		const table =
			'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><ul><li>a|b</li><li>c</li></ul></td><td><p>d</p><p>e</p></td></tr></tbody></table>';
		const fields = '<label>Weight <input type="number"></label><label for="x">Days</label><input id="x">';
		const text = page(`${fields}<label><input type="checkbox"> Tick me</label><button>Go</button>${table}`);
		expect(text).not.toMatch(/Weight|Days|Go/);
		expect(text).toContain('Tick me');
		expect(text).toMatch(/\| a\\\|b; ?c; \| d {1,2}e \|/);
	});

	test('with an answer apart from its label, and a verdict from its variant', () => {
		const answer =
			'<span class="support support-no">No</span><span class="answer-label">trace IDs in flows only</span>';
		const cell = (inside: string) => `<table><tr><th>A</th></tr><tr><td>${inside}</td></tr></table>`;
		expect(page(cell(answer))).toContain('| No: trace IDs in flows only |');
		const map = cell('Adopt a mesh now<small>narrow</small>').replace('<table>', '<table class="verdict-map">');
		expect(page(map)).toContain('| Adopt a mesh now: narrow |');
	});

	test('with code as it was written', () => {
		const block =
			'<div class="expressive-code"><figure><figcaption><span class="title">a.ts</span></figcaption><pre data-language="ts"><code><div>x</div></code></pre><button data-code="const a = 1;\u007fconst b = &quot;<b>&quot;;"></button></figure></div>';
		expect(page(block)).toContain('```ts\nconst a = 1;\nconst b = "<b>";\n```');
	});
});

expect(objections('<!-- Scoped. -->')).toHaveLength(1);
test('a twin with a component, a relative link, a torn table, or a broken or doubled mark is refused', () => {
	expect(objections('<Cite id="linkerd/retries" />')).toHaveLength(1);
	expect(objections('[a](/compare/)')).toHaveLength(1);
	expect(objections('| a | b |\n| - |')).toHaveLength(1);
	expect(objections('**So it is.**&#xE000;46]')).toHaveLength(1);
	expect(objections('So it is.\ue00046]')).toHaveLength(1);
	expect(objections('opt-in [S3][S4].[S3]')).toHaveLength(1);
	expect(objections('opt-in [S3][S4]. Then [S3][S5]')).toEqual([]);
});
