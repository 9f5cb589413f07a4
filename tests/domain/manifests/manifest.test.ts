import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../../src/domain/manifests/manifest.ts';
import { EXAMPLE } from './examples.ts';

describe('parseManifest()', () => {
	test('tells the description from the resources, which can be applied as they are', () => {
		const { about, yaml, resources } = parseManifest(EXAMPLE);
		expect(about).toEqual({
			...{ title: 'Repeat what fails', platform: 'istio-sidecar', version: '1.31', sources: ['istio-retries'] },
		});
		expect(yaml.startsWith('# Applied together.\napiVersion: networking.istio.io/v1\n')).toBe(true);
		expect(resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
			...['VirtualService orders', 'Service orders'],
		]);
	});

	test('reads a description with empty lines, and with the sign of a comment inside a value', () => {
		const text = EXAMPLE.replace('# title: Repeat what fails', '#\n# title: "Repeat # 2"');
		expect(parseManifest(text).about.title).toBe('Repeat # 2');
	});

	test('leaves out the mark between the description and the first resource, and no other', () => {
		const { yaml } = parseManifest(EXAMPLE.replace('# Applied together.\n', '---\n'));
		expect(yaml.startsWith('apiVersion')).toBe(true);
		expect(yaml.match(/^---$/gm)).toHaveLength(1);
	});
});

describe('parseManifest() refuses', () => {
	const problem = (text: string) => {
		try {
			return parseManifest(text) && 'accepted';
		} catch (error) {
			return error instanceof Error ? error.message : '';
		}
	};

	test.each([
		[
			'an example without a description',
			EXAMPLE.slice(EXAMPLE.indexOf('# Applied')),
			'describe the example in a comment',
		],
		['a description below the resources', `kind: Service\n${EXAMPLE}`, 'describe the example in a comment block'],
		['a description that does not end', EXAMPLE.replace('# ---\n# Applied', '# Applied'), 'describe the example in a'],
		['a field that there is none of', EXAMPLE.replace('# title', '# name: x\n# title'), '"name"'],
		['a description without sources', EXAMPLE.replace('#   - istio-retries', '#   []'), 'sources: '],
		['both a mesh and a product', EXAMPLE.replace('# version', '# product: x\n# version'), 'product: give either'],
		['YAML that is damaged', EXAMPLE.replace('attempts: 2', 'attempts: [2'), 'Flow sequence'],
		['a resource without a kind', EXAMPLE.replace('kind: Service\n', ''), 'apiVersion, kind and metadata.name'],
		['a resource without an API', EXAMPLE.replace('apiVersion: v1\n', ''), 'apiVersion, kind and metadata.name'],
		[
			'a resource without a name',
			EXAMPLE.replace('  name: orders\n  ann', '  ann'),
			'apiVersion, kind and metadata.name',
		],
		[
			'a resource without metadata',
			`${EXAMPLE}---\napiVersion: v1\nkind: Service\n`,
			'apiVersion, kind and metadata.name',
		],
		['an empty document', `${EXAMPLE}---\n`, 'every document needs apiVersion, kind and metadata.name'],
	])('%s', (_, text, message) => {
		expect(problem(text)).toContain(message);
	});

	test('with everything that is wrong at once, each once', () => {
		const text = EXAMPLE.replace('# title: Repeat what fails', '# title: 7').replace('kind: Service\n', '');
		expect(problem(text)).toMatch(/^title: [^:]+; every document needs apiVersion, kind and metadata\.name$/);
	});
});
