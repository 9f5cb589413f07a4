import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/domain/manifests/manifest.ts';
import { VALIDATED, validatedAgainst } from '../../src/domain/manifests/validated-against.ts';
import { manifestIds, manifestText } from '../../src/manifests.ts';
import { CANARIES } from './manifests/canaries.ts';
import { allDocuments } from './manifests/documents.ts';
import { labelObjections } from './manifests/labels.ts';
import { objectionsTo } from './manifests/objections.ts';
import { allPages, unusedManifests, yamlInProse } from './manifests/pages.ts';
import { idleExceptions, UNKNOWN, withUnknownFields } from './manifests/unknown-fields.ts';
import { readDifferently } from './manifests/yaml-versions.ts';
import { PROJECT, readContent } from './read.ts';

/** Going without a mesh is a candidate, but no product that an example could be written for. */
const meshesIn = (platforms: readonly { readonly id: string; readonly kind: string }[]) =>
	new Set(platforms.filter(({ kind }) => kind !== 'baseline').map(({ id }) => id));

const VERSIONS = JSON.parse(readFileSync(`${PROJECT}/package.json`, 'utf8')).devDependencies;

test('every manifest says what it is for, and holds Kubernetes resources', () => {
	for (const id of manifestIds()) expect(() => parseManifest(manifestText(id)), id).not.toThrow();
});

test('every manifest means the same to a cluster as to these tests', () => {
	expect(manifestIds().filter((id) => readDifferently(manifestText(id)))).toEqual([]);
});

test('every manifest names sources that exist, and a mesh that exists or another product', () => {
	const { collections } = readContent();
	const platforms = meshesIn(collections.platforms);
	const sources = new Set(collections.sources.map(({ id }) => id));
	for (const id of manifestIds()) {
		const { about } = parseManifest(manifestText(id));
		expect([id, about.platform === undefined || platforms.has(about.platform)]).toEqual([id, true]);
		expect([id, about.sources.filter((source) => !sources.has(source))]).toEqual([id, []]);
	}
});

describe('what the schemas and types of the kinds say', () => {
	let objections: string[] = [];
	const spoiled = () => withUnknownFields(allDocuments());

	// The examples and all canaries at once, because the compiler takes a second to start.
	beforeAll(async () => {
		objections = await objectionsTo([...allDocuments(), ...spoiled(), ...CANARIES.map(({ document }) => document)]);
	});

	test('every resource of every manifest is accepted', () => {
		const files = new Set(allDocuments().map(({ file }) => file));
		expect(objections.filter((objection) => files.has(objection.slice(0, objection.indexOf(','))))).toEqual([]);
	});

	test.each(CANARIES)('refused is $name', ({ document: { file, number }, path, message }) => {
		const found = objections.filter((objection) => objection.startsWith(`${file}, document ${number}, ${path}: `));
		expect(found.join('\n')).toContain(message);
	});

	test('an unknown field is refused wherever one can stand', () => {
		const found = objections.filter((objection) => objection.includes(UNKNOWN));
		const places = new Set(found.map((objection) => objection.slice(0, objection.indexOf(','))));
		expect(spoiled().flatMap(({ file }) => (places.has(file) ? [] : [file]))).toEqual([]);
		expect(idleExceptions(allDocuments())).toEqual([]);
	});
});

test('pages say truthfully what a resource was validated against', () => {
	expect(labelObjections(VALIDATED, VERSIONS)).toEqual([]);
	for (const { file, resource } of allDocuments()) expect(validatedAgainst(resource), file).toBeDefined();
});

test('every manifest is shown by a page, and no other YAML stands in prose', () => {
	const pages = allPages();
	expect(pages.flatMap(yamlInProse)).toEqual([]);
	expect(unusedManifests(manifestIds(), pages)).toEqual([]);
});

describe('a manifest is refused', () => {
	const header = '# ---\n# title: x\n# platform: linkerd\n# version: "2.20"\n# sources: [linkerd-docs]\n# ---\n';

	test('without a description', () => {
		expect(() => parseManifest('apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n')).toThrow('describe');
	});

	test('that is written for a mesh and another product, or for neither', () => {
		const resource = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
		expect(() => parseManifest(header + resource)).not.toThrow();
		const both = header.replace('# version', '# product: Kubernetes\n# version');
		expect(() => parseManifest(both + resource)).toThrow('either the platform or');
		expect(() => parseManifest(header.replace('# platform: linkerd\n', '') + resource)).toThrow(
			'either the platform or',
		);
	});

	test('that holds no resource', () => {
		expect(() => parseManifest(`${header}kind: Namespace\n`)).toThrow('every document needs apiVersion');
	});

	test('with a key twice in one place', () => {
		const text = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  name: edge\n';
		expect(() => parseManifest(header + text)).toThrow('unique');
	});
});

describe('refused is', () => {
	test('going without a mesh as what an example is written for', () => {
		const platforms = meshesIn(readContent().collections.platforms);
		expect([platforms.has('no-mesh'), platforms.has('linkerd')]).toEqual([false, true]);
	});

	test('a label with another version than the package has, or for what nothing validates', () => {
		const table = { ...VALIDATED, apps: 'kubernetes-models 5.0.0', 'example.com': 'nothing' };
		expect(labelObjections(table, VERSIONS)).toEqual([
			`apps says "kubernetes-models 5.0.0", but is validated against "kubernetes-models ${VERSIONS['kubernetes-models']}"`,
			'example.com is in the table, but nothing validates it',
		]);
	});

	test.each([
		['by its language', '# A\n\n```yaml title="x"\na: 1\n```\n', 'line 3'],
		[
			'by its content',
			'1. Apply:\n\n   ```sh\n   kubectl apply -f - <<EOF\n   apiVersion: v1\n   EOF\n   ```\n',
			'line 3',
		],
	])('YAML in prose, recognized %s', (_, text, line) => {
		expect(yamlInProse({ file: 'content/docs/x.mdx', text })).toEqual([expect.stringContaining(`x.mdx, ${line}`)]);
	});

	test.each(['yes', 'off', '0644'])('an unquoted %s', (value) => {
		expect(readDifferently(`a: ${value}`)).toBe(true);
		expect(readDifferently(`a: "${value}"`)).toBe(false);
	});

	test('a manifest that no page shows', () => {
		const pages = [{ file: 'content/docs/x.mdx', text: 'See <Manifest id="used" />.' }];
		expect(unusedManifests(['idle', 'used'], pages)).toEqual(['content/manifests/idle.yaml is shown by no page']);
	});
});
