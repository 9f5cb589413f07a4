import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';

type Catalog = {
	readonly edition: object;
	readonly datasets: readonly {
		readonly id: string;
		readonly title: string;
		readonly description: string;
		readonly license: string;
		readonly count?: number;
		readonly schema?: string;
		readonly formats: readonly { readonly mediaType: string; readonly url: string }[];
		readonly parts: readonly { readonly urlTemplate: string; readonly schema: string }[];
	}[];
	readonly internal: { readonly files: readonly { readonly url: string }[] };
};

const ROOT = join(DIST, 'data/v1');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.\w+$/.test(file));
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const catalog = json('index.json') as Catalog;

/** The path of a file below the folder of the data. */
const pathOf = (url: string) => url.replace(/^https:\/\/.+?\/data\/v1\//, '');

/** Whether an address with a part in braces stands for a file. */
const matches = (template: string, file: string) => {
	const [before = '', after = ''] = pathOf(template).split(/\{\w+\}/);
	return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length, -after.length).includes('/');
};

const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false });
const compiled = new Map<string, ValidateFunction>();

/** What a schema objects to in a value. */
function objections(schema: string, value: unknown): string[] {
	const validate = compiled.get(schema) ?? ajv.compile(json(pathOf(schema)));
	compiled.set(schema, validate);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Published files with the schema that each has to fit. */
const described = catalog.datasets.flatMap(({ id, schema, parts }) => [
	...(schema ? [{ file: `${id}.json`, schema }] : []),
	...parts.flatMap((part) =>
		files.filter((file) => matches(part.urlTemplate, file)).map((file) => ({ file, schema: part.schema })),
	),
]);

describe('the index', () => {
	test('describes each set and leads to files that exist', () => {
		expect(catalog.datasets.length).toBeGreaterThanOrEqual(11);
		for (const { id, title, description, license, count, schema, formats } of catalog.datasets) {
			expect([id, title.length > 3, description.length > 40, license]).toEqual([id, true, true, 'CC-BY-4.0']);
			if (schema) expect([id, files.includes(pathOf(schema)), (count ?? 0) > 0]).toEqual([id, true, true]);
			for (const { url } of formats) expect([url, files.includes(pathOf(url))]).toEqual([url, true]);
		}
	});

	test('counts the entries of each set', () => {
		for (const { id, count } of catalog.datasets.filter(({ schema }) => schema)) {
			const lengths = Object.values(json(`${id}.json`)).map((value) => (Array.isArray(value) ? value.length : -1));
			expect([id, lengths.includes(count ?? 0)]).toEqual([id, true]);
		}
	});

	test('names every file, as a promise or as internal', () => {
		const named = new Set([
			...described.flatMap(({ file, schema }) => [file, pathOf(schema)]),
			...catalog.datasets.flatMap(({ formats }) => formats.map(({ url }) => pathOf(url))),
			...catalog.internal.files.map(({ url }) => pathOf(url)),
		]);
		// Editions describe themselves in an index of their own.
		const others = files.filter((file) => !named.has(file) && !file.startsWith('editions/'));
		expect(others).toEqual(['index.json']);
	});
});

test('every published file fits its schema', () => {
	expect(described.length).toBeGreaterThan(100);
	const failures = described.flatMap(({ file, schema }) =>
		objections(schema, json(file)).map((objection) => `${file}: ${objection}`),
	);
	expect(failures.slice(0, 20)).toEqual([]);
});

test('every schema names its draft and its address, and describes what it holds', () => {
	for (const schema of new Set(described.map(({ schema }) => schema))) {
		const { $schema, $id, title, description } = json(pathOf(schema));
		expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect($id).toBe(schema);
		expect([title.length > 3, description.length > 20]).toEqual([true, true]);
	}
});

describe('a schema refuses', () => {
	const schema = catalog.datasets.find(({ id }) => id === 'facts')?.schema ?? '';
	const { facts, ...rest } = json('facts.json');
	const changed = (change: object) => objections(schema, { ...rest, facts: [{ ...facts[0], ...change }] });

	test('nothing that is sound', () => {
		expect(changed({})).toEqual([]);
	});

	test.each([
		['a support that does not exist', { support: 'maybe' }],
		['a fact without a source', { sources: [] }],
		['a date in words', { checked: 'yesterday' }],
		['an unknown field', { supprot: 'yes' }],
		['an id with capital letters', { id: 'Linkerd/Retries' }],
	])('%s', (_, change) => {
		expect(changed(change)).not.toEqual([]);
	});
});
