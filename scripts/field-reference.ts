// Writes the reference of all content fields into docs/fields.md, from the schemas: node scripts/field-reference.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SCHEMAS } from '../tests/content/read.ts';
import { PROJECT } from './install.mjs';

const FILE = join(PROJECT, 'docs', 'fields.md');
const BEGIN = '<!-- fields: written by scripts/field-reference.ts, do not edit by hand -->';
const END = '<!-- end of fields -->';

type JsonSchema = {
	readonly description?: string;
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly const?: unknown;
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly required?: readonly string[];
};

/** One Markdown section for each collection, with a table of its fields. */
export function fieldReference(): string {
	return Object.entries(SCHEMAS)
		.map(([name, schema]) => {
			const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
			return [`## ${name}`, '', '| Field | Kind | Meaning |', '| --- | --- | --- |', ...rows(json), ''].join('\n');
		})
		.join('\n');
}

function* rows(schema: JsonSchema, prefix = ''): Generator<string> {
	for (const [field, own] of Object.entries(schema.properties ?? {})) {
		const path = `${prefix}${field}`;
		const required = schema.required?.includes(field) ? '' : ', optional';
		yield `| \`${path}\` | ${kindOf(own)}${required} | ${(own.description ?? '').replaceAll('|', '\\|')} |`;
		const inner = own.items ?? own;
		if (inner.properties) yield* rows(inner, own.items ? `${path}[].` : `${path}.`);
	}
}

function kindOf({
	type,
	enum: values,
	const: constant,
	items,
	properties,
	additionalProperties,
	anyOf,
}: JsonSchema): string {
	if (values) return values.map((value) => `\`${value}\``).join(' ');
	if (constant !== undefined) return `\`${String(constant)}\``;
	if (items) return `list of ${items.properties ? 'objects' : kindOf(items)}`;
	if (properties) return 'object';
	if (additionalProperties) return 'values by name';
	if (anyOf) return [...new Set(anyOf.map(kindOf))].join(' or ');
	return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[type ?? ''] ?? 'text';
}

/** docs/fields.md as it has to be: its own text with the reference behind it. */
export function withReference(text: string): string {
	const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
	return `${before}\n\n${fieldReference()}\n${text.slice(text.indexOf(END))}`;
}

export const readFieldPage = () => readFileSync(FILE, 'utf8');

if (import.meta.main) writeFileSync(FILE, withReference(readFieldPage()));
