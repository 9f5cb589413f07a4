import { beforeAll, describe, expect, test } from 'vitest';
import { fillIn } from '../../src/domain/manifests/fill.ts';
import { parseManifest } from '../../src/domain/manifests/manifest.ts';
import { templateOf } from '../../src/domain/manifests/template.ts';
import { manifestOf } from '../../src/manifests.ts';
import { allFilled, fillable, filledDocuments } from './manifests/filled.ts';
import { objectionsTo } from './manifests/objections.ts';

const text = (id: string, values = {}) =>
	fillIn(templateOf(manifestOf(id)), values)
		.map((part) => part.text)
		.join('');

type Path = readonly (string | number)[];

const at = (value: unknown, path: Path): unknown =>
	path.reduce((part, key) => (part as Record<string | number, unknown>)[key], value);

/** A copy without the value at a path. */
function without(value: unknown, path: Path): unknown {
	const copy = structuredClone(value);
	const last = path.at(-1);
	if (last !== undefined) delete (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last];
	return copy;
}

test('an example without a value stays as its author wrote it', () => {
	expect(fillable().length).toBeGreaterThanOrEqual(6);
	for (const id of fillable()) expect(text(id)).toBe(manifestOf(id).yaml.trimEnd());
});

describe('an example that is filled in', () => {
	let objections: string[] = [];
	const broken = () => filledDocuments('istio-budget-and-outlier-detection', { percent: 'ten' as unknown as number });

	// All of them at once, because the compiler of types takes a second to start.
	beforeAll(async () => {
		objections = await objectionsTo([...allFilled(), ...broken()]);
	});

	test('is accepted by the schema and the type of its kind, whatever can be entered', () => {
		expect(objections.filter((objection) => !objection.includes('"ten"'))).toEqual([]);
	});

	test('is refused with a value of the wrong kind', () => {
		expect(objections.filter((objection) => objection.includes('"ten"')).join('\n')).toContain('retryBudget.percent');
	});

	test('changes the field that it says it changes, and no other', () => {
		for (const { file, number, resource } of allFilled()) {
			const [id = '', values = '{}'] = file.split(' with ');
			const [quantity = '', value = 0] = Object.entries(JSON.parse(values) as Record<string, number>)[0] ?? [];
			const { about, resources } = manifestOf(id);
			const own = about.settings?.find((setting) => setting.quantity === quantity);
			const fills = own?.document === number && value >= (own.least ?? 0);
			const path = fills ? own.path : [];
			const [expected, read] = [at(resources[number - 1], path), at(resource, path)];
			expect([file, without(resource, path)]).toEqual([file, without(resources[number - 1], path)]);
			if (!fills) expect([file, read]).toEqual([file, expected]);
			else if (quantity === 'window') expect([file, read]).toEqual([file, `${value}s`]);
			else expect([file, Number(read)]).toEqual([file, expect.closeTo(quantity === 'ratio' ? value / 100 : value, 9)]);
		}
	});

	test('keeps the value of the example where a smaller one would mean something else', () => {
		expect(text('consul-limits-and-passive-health', { retries: 0 })).toContain('numRetries: 1');
		expect(text('istio-timeout-and-retries', { retries: 0 })).not.toContain('attempts: 1');
	});

	test('keeps quotes where the field is text', () => {
		expect(text('linkerd-timeout-and-retries', { retries: 3 })).toContain('retry.linkerd.io/limit: "3"');
	});
});

test('a setting that leads to no value is refused', () => {
	const manifest = manifestOf('linkerd-retry-budget');
	const [setting] = manifest.about.settings ?? [];
	if (setting === undefined) throw new Error('the example has settings');
	const lost = {
		...manifest,
		about: { ...manifest.about, settings: [{ ...setting, path: ['spec', 'retryBudgets'] }] },
	};
	expect(() => templateOf(lost)).toThrow('document 1 has no value at spec.retryBudgets');
	const header = '# ---\n# title: x\n# platform: linkerd\n# version: "2.20"\n# sources: [linkerd-docs]\n';
	const unknown = '# settings:\n#   - quantity: magic\n#     document: 1\n#     path: [a]\n# ---\n';
	expect(() => parseManifest(`${header}${unknown}a: 1\n`)).toThrow('settings.0.quantity');
});
