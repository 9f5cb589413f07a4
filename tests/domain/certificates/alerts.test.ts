import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesOf } from '../../../src/domain/certificates/alerts.ts';
import { DAY, HOUR } from '../../../src/domain/certificates/certificate.ts';
import type { Plan } from '../../../src/domain/certificates/plan.ts';
import { ruleFile } from '../../../src/domain/certificates/rule-file.ts';
import { datesOf } from '../../../src/domain/certificates/schedule.ts';
import type { Rotation } from '../../../src/domain/evidence/types.ts';
import { NOW } from './certificates.ts';

const dates = datesOf({ layer: 'root', from: NOW, to: NOW + 300 * DAY }, { lifetime: DAY, next: undefined }, 29 * DAY);

const PLAN = {
	now: NOW,
	authorities: [{ layer: 'root', number: 1, endsWith: undefined, dates, standing: 'fine' }],
	leaf: { lifetime: 24 * HOUR },
	outage: { worst: 12 * HOUR },
} as unknown as Plan;

const WATCHED = {
	id: 'istio-sidecar',
	title: 'Istio sidecar',
	root: { name: 'trust anchor' },
	expiry: [
		{ layer: 'root', metric: 'root_left', left: 'min(root_left)', summary: 'The root nears its end', facts: [] },
		{ layer: 'leaf', metric: 'leaf_left', left: 'leaf_left', summary: 'Not renewed', facts: [] },
		{ layer: 'intermediate', metric: 'chain_left', left: 'chain_left', summary: 'x', facts: [] },
	],
	signals: [{ alert: 'SigningFails', metric: 'errors', expr: 'errors > 0', hold: '15m', summary: 'y', facts: [] }],
} as unknown as Rotation;

describe('rulesOf()', () => {
	const named = (plan = PLAN, watched = WATCHED) => new Map(rulesOf(plan, watched).map((rule) => [rule.alert, rule]));

	test('turns the dates of the plan into thresholds of the metric', () => {
		expect(named().get('IstioSidecarRootRotationDue')?.expr).toBe(`min(root_left) < ${100 * 86_400}`);
		expect(named().get('IstioSidecarRootRotationLate')?.expr).toBe(`min(root_left) < ${30 * 86_400}`);
	});

	test('compares with the clock where the platform has no metric', () => {
		const blind = named(PLAN, { ...WATCHED, expiry: [] });
		expect(blind.get('IstioSidecarRootRotationDue')).toEqual({
			...{ alert: 'IstioSidecarRootRotationDue', expr: `vector(time()) > ${dates.start / 1000}`, for: '1h' },
			labels: { severity: 'warning' },
			annotations: { summary: 'The trust anchor, Istio sidecar, ends on 2027-09-17: begin the rotation' },
		});
		expect([...blind.keys()]).toEqual(['IstioSidecarRootRotationDue', 'IstioSidecarRootRotationLate', 'SigningFails']);
	});

	test('warns of a leaf when half of the time without a signer is used up', () => {
		expect(named().get('IstioSidecarLeafNotRenewed')?.expr).toBe(`leaf_left < ${6 * 3600}`);
	});

	test('says of a metric what the content says of it, and when it is too late', () => {
		expect(named().get('IstioSidecarRootRotationLate')).toMatchObject({
			labels: { severity: 'critical' },
			annotations: { summary: 'The root nears its end: the last day to begin has come' },
		});
	});

	test('asks the metric for the last of several intermediates, which signs leaves, and writes dates for the others', () => {
		const issuers = [1, 2].map((number) => ({
			layer: 'intermediate',
			number,
			endsWith: undefined,
			dates,
			standing: 'fine',
		}));
		const rules = named(
			{ ...PLAN, authorities: issuers } as Plan,
			{ ...WATCHED, intermediate: { name: 'issuer' } } as Rotation,
		);
		expect([...rules.keys()].slice(0, 4)).toEqual([
			'IstioSidecarIntermediateRotationDue',
			'IstioSidecarIntermediateRotationLate',
			'IstioSidecarIntermediate2RotationDue',
			'IstioSidecarIntermediate2RotationLate',
		]);
		expect(rules.get('IstioSidecarIntermediate2RotationDue')?.expr).toBe(`chain_left < ${100 * 86_400}`);
		expect(rules.get('IstioSidecarIntermediateRotationDue')).toMatchObject({
			expr: `vector(time()) > ${dates.start / 1000}`,
			annotations: { summary: 'The issuer, Istio sidecar, ends on 2027-09-17: begin the rotation' },
		});
	});

	test('calls an authority by its layer where the platform has no name for it', () => {
		const issuer = { layer: 'intermediate', number: 1, endsWith: undefined, dates, standing: 'fine' };
		const [due] = rulesOf({ ...PLAN, authorities: [issuer] } as Plan, { ...WATCHED, expiry: [] });
		expect(due?.annotations.summary).toBe('The intermediate, Istio sidecar, ends on 2027-09-17: begin the rotation');
	});

	test('numbers the rules of several metrics about leaves', () => {
		const leaf = { layer: 'leaf' as const, metric: 'm', left: 'm', summary: 'Not renewed', facts: [] };
		const rules = named(PLAN, { ...WATCHED, expiry: [leaf, leaf] } as Rotation);
		expect([...rules.keys()].filter((name) => name.includes('Leaf'))).toEqual([
			'IstioSidecarLeafNotRenewed',
			'IstioSidecarLeafNotRenewed2',
		]);
		expect(rules.get('IstioSidecarLeafNotRenewed')?.annotations.summary).toBe(
			'Not renewed; of 24 h less than 6 h are left',
		);
	});

	test('misses no metric that it relies on, and asks for no other', () => {
		expect(named().get('IstioSidecarCertificateMetricsAbsent')?.expr).toBe('absent(root_left) or absent(leaf_left)');
		const chain = (['root', 'intermediate'] as const).map((layer) => ({
			...{ layer, number: 1, endsWith: undefined, dates, standing: 'fine' },
		}));
		const both = named({ ...PLAN, authorities: chain } as Plan).get('IstioSidecarCertificateMetricsAbsent');
		expect(both?.expr).toBe('absent(root_left) or absent(leaf_left) or absent(chain_left)');
		expect(named().get('SigningFails')?.for).toBe('15m');
		expect(named().size).toBe(5);
	});
});

test('a rule file means the same to a reader of YAML, whatever is in the texts', () => {
	const rule = {
		alert: 'X',
		expr: 'up{job=~"a\\\\.b"} == 0 # "no"',
		for: '5m',
		labels: { severity: 'warning' },
		annotations: { summary: 'yes: {{ $labels.pod }}\n- no' },
	} as const;
	const file = ruleFile([rule], ['Facts\n\n edition ', '']);
	expect(file.startsWith('# Facts edition\n#\napiVersion')).toBe(true);
	expect(parse(file).spec.groups).toEqual([{ name: 'certificate-plan', rules: [rule] }]);
});
