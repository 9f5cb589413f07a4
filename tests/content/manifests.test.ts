import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { manifest } from '../../src/schema/manifest.ts';
import { PROJECT, readContent } from './read.ts';

const FOLDER = join(PROJECT, 'content/manifests');

/** What is wrong with a manifest: its description, or the Kubernetes resources below it. */
function objections(text: string): string[] {
	const [, header] = /^# ---\n((?:#.*\n)*?)# ---\n/.exec(text) ?? [];
	if (header === undefined) return ['describe the example in a comment block between two lines "# ---" at the top'];
	const described = manifest.safeParse(parse(header.replace(/^# ?/gm, '')));
	const problems = described.success
		? []
		: described.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	for (const document of parseAllDocuments(text)) {
		problems.push(...document.errors.map(({ message }) => message));
		const resource = document.toJS() as { apiVersion?: string; kind?: string; metadata?: { name?: string } } | null;
		if (!resource?.apiVersion || !resource.kind || !resource.metadata?.name) {
			problems.push('every document needs apiVersion, kind and metadata.name');
		}
	}
	return problems;
}

test('every manifest says what it is for, and holds Kubernetes resources', () => {
	for (const file of readdirSync(FOLDER)) {
		expect([file, objections(readFileSync(join(FOLDER, file), 'utf8'))]).toEqual([file, []]);
	}
});

test('every manifest names a platform and sources that exist', () => {
	const { collections } = readContent();
	const platforms = new Set(collections.platforms.map(({ id }) => id));
	const sources = new Set(collections.sources.map(({ id }) => id));
	for (const file of readdirSync(FOLDER)) {
		const header = /^# ---\n((?:#.*\n)*?)# ---\n/.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1] ?? '';
		const described = manifest.parse(parse(header.replace(/^# ?/gm, '')));
		expect([file, platforms.has(described.platform)]).toEqual([file, true]);
		expect([file, described.sources.filter((id) => !sources.has(id))]).toEqual([file, []]);
	}
});

describe('a manifest is refused', () => {
	test('without a description', () => {
		expect(objections('apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n')).toHaveLength(1);
	});

	test('that holds no resource', () => {
		const header = '# ---\n# title: x\n# platform: linkerd\n# version: "2.20"\n# sources: [linkerd-docs]\n# ---\n';
		expect(objections(`${header}kind: Namespace\n`)).toEqual([
			'every document needs apiVersion, kind and metadata.name',
		]);
	});
});
