import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesOf } from '../../src/domain/certificates/alerts.ts';
import { knowledgeOf } from '../../src/domain/certificates/knowledge.ts';
import { ruleFile } from '../../src/domain/certificates/rule-file.ts';
import { references } from '../../src/domain/evidence/checks/references.ts';
import { rotationsHaveFigures } from '../../src/domain/evidence/checks/rotations.ts';
import type { Rotation } from '../../src/domain/evidence/types.ts';
import { decodeLink } from '../../src/domain/permalink/link.ts';
import type { CertificatesData } from '../../src/tools/certificates/model.ts';
import { outcomeOf } from '../../src/tools/certificates/outcome.ts';
import { certificatesFields } from '../../src/tools/certificates/state.ts';
import { SOUND } from './canary.ts';
import { objectionsTo } from './manifests/objections.ts';
import { readContent } from './read.ts';

const { collections } = readContent();
const FACTS = new Map(collections.facts.map((fact) => [fact.id, fact]));

function fact(id: string) {
	const found = FACTS.get(id);
	if (found === undefined) throw new Error(`no fact ${id}`);
	return found;
}

const DATA: CertificatesData = {
	edition: '2026.11.21',
	day: '2026-11-21',
	platforms: collections.rotations.map((rotation) => knowledgeOf(rotation, fact)),
	facts: [],
};

/** The alert rules of the example, on a platform and with a state. */
function exampleRules(rotation: Rotation, state = ''): string {
	const link = `v=1&kb=2026.11.21&m=${rotation.id}${state}`;
	const outcome = outcomeOf(DATA, decodeLink(certificatesFields(DATA), link).state, 0);
	return ruleFile(rulesOf(outcome.plan, rotation), ['Rules']);
}

/** Metrics in a text of PromQL: words with an underscore that are followed by no bracket. */
const metricsIn = (text: string) =>
	[...text.replace(/\{[^}]*\}/g, '').matchAll(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b(?!\s*\()/g)].map(([name]) => name);

/** Metrics that an alert uses although none of its facts names them. */
function unnamedMetrics({ expiry, signals }: Pick<Rotation, 'expiry' | 'signals'>): string[] {
	return [
		...expiry.map(({ metric, left, facts }) => ({ names: [metric, ...metricsIn(left)], facts })),
		...signals.map(({ metric, expr, facts }) => ({ names: [metric, ...metricsIn(expr)], facts })),
	].flatMap(({ names, facts }) => {
		const said = facts.map((id) => `${fact(id).statement} ${fact(id).note ?? ''}`).join(' ');
		return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(said));
	});
}

test('every alert uses metrics that its facts name', () => {
	for (const rotation of collections.rotations)
		expect([rotation.id, unnamedMetrics(rotation)]).toEqual([rotation.id, []]);
});

test('the rules of every platform are accepted by schema and type of a PrometheusRule', async () => {
	const documents = collections.rotations.flatMap((rotation) =>
		['', '&c=r~20240101T000000Z~20260101T000000Z', '&l=60'].map((state, index) => ({
			file: `rules of ${rotation.id}${state}`,
			number: index + 1,
			resource: parse(exampleRules(rotation, state)),
		})),
	);
	expect(await objectionsTo(documents)).toEqual([]);
});

test('every expression is balanced, and compares something with a number', () => {
	for (const rotation of collections.rotations) {
		for (const { alert, expr } of parse(exampleRules(rotation)).spec.groups[0].rules) {
			const depth = [...String(expr).replace(/"[^"]*"/g, '')].reduce(
				(open, sign) => open + ('({['.includes(sign) ? 1 : ')}]'.includes(sign) ? -1 : 0),
				0,
			);
			expect([alert, depth]).toEqual([alert, 0]);
			expect([alert, /absent\(|[<>] \d/.test(expr)]).toEqual([alert, true]);
		}
	}
});

test('names of alerts are unique', () => {
	for (const rotation of collections.rotations) {
		const names = parse(exampleRules(rotation)).spec.groups[0].rules.map((rule: { alert: string }) => rule.alert);
		expect(new Set(names).size).toBe(names.length);
	}
});

test('every mesh that can be chosen, and the way without one, has a rotation', () => {
	const platforms = collections.platforms.filter(
		({ kind, status, extends: base }) => (kind === 'mesh' || kind === 'baseline') && status === 'active' && !base,
	);
	expect(collections.rotations.map(({ platform }) => platform).sort()).toEqual(platforms.map(({ id }) => id).sort());
});

describe('a rotation is refused', () => {
	const sound = collections.rotations.find(({ id }) => id === 'linkerd') as Rotation;
	const broken = (part: Partial<Rotation>) => ({ ...collections, rotations: [{ ...sound, ...part }] });

	test('with a figure that its fact does not have, or in no unit of time', () => {
		const leaf = { ...sound.leaf, lifetime: { fact: 'linkerd/leaf-cert-lifetime', key: 'leaf_lifetime_years' } };
		expect(rotationsHaveFigures(broken({ leaf }))).toMatchObject([
			{ file: 'content/rotations/linkerd.yaml', field: 'leaf.lifetime' },
		]);
		expect(rotationsHaveFigures(collections)).toEqual([]);
	});

	test('with a share of more than one', () => {
		const leaf = {
			...sound.leaf,
			renewal: { fact: 'linkerd/leaf-cert-lifetime', from: 'leaf_lifetime_hours', to: 'x' },
		};
		expect(rotationsHaveFigures(broken({ leaf })).map(({ field }) => field)).toEqual([
			'leaf.renewal.from',
			'leaf.renewal.to',
		]);
	});

	test('with a fact or a platform that does not exist', () => {
		const found = references({ ...SOUND, rotations: [sound] });
		expect(found.map(({ field }) => field)).toEqual(
			expect.arrayContaining(['leaf.lifetime', 'root.steps[1].facts[0]']),
		);
		expect(references(broken({ platform: 'osm' }))).toMatchObject([{ field: 'platform' }]);
	});

	test('with a metric that no fact names', () => {
		const [first] = sound.expiry;
		const invented = { ...sound, expiry: [{ ...first, left: 'identity_cert_magic_seconds - time()' }] } as Rotation;
		expect(unnamedMetrics(invented)).toEqual(['identity_cert_magic_seconds']);
	});

	test('with a rule that the schema does not know', async () => {
		const [rotation] = collections.rotations;
		const resource = parse(exampleRules(rotation as Rotation).replaceAll('          for:', '          fro:'));
		expect(await objectionsTo([{ file: 'x', number: 1, resource }])).not.toEqual([]);
	});
});
