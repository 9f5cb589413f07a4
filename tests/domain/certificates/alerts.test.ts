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
	authorities: [{ layer: 'root', number: 1, dates, standing: 'fine' }],
	leaf: { lifetime: 24 * HOUR },
	outage: { worst: 12 * HOUR },
} as unknown as Plan;

const WATCHED = {
	id: 'istio-sidecar',
	title: 'Istio sidecar',
	root: { name: 'root' },
	expiry: [
		{ layer: 'root', metric: 'root_left', left: 'min(root_left)', summary: 'The root nears its end', facts: [] },
		{ layer: 'leaf', metric: 'leaf_left', left: 'leaf_left', summary: 'Not renewed', facts: [] },
		{ layer: 'intermediate', metric: 'chain_left', left: 'chain_left', summary: 'x', facts: [] },
	],
	signals: [{ alert: 'SigningFails', metric: 'errors', expr: 'errors > 0', hold: '15m', summary: 'y', facts: [] }],
} as unknown as Rotation;

describe('rulesOf()', () => {
	const rules = new Map(rulesOf(PLAN, WATCHED).map((rule) => [rule.alert, rule]));

	test('turns the dates of the plan into thresholds of the metric', () => {
		expect(rules.get('IstioSidecarRootRotationDue')?.expr).toBe(`min(root_left) < ${100 * 86_400}`);
		expect(rules.get('IstioSidecarRootRotationLate')?.expr).toBe(`min(root_left) < ${30 * 86_400}`);
	});

	test('compares with the clock where the platform has no metric', () => {
		const blind = new Map(rulesOf(PLAN, { ...WATCHED, expiry: [] }).map((rule) => [rule.alert, rule.expr]));
		expect(blind.get('IstioSidecarRootRotationDue')).toBe(`vector(time()) > ${dates.start / 1000}`);
	});

	test('warns of a leaf when half of the time without a signer is used up', () => {
		expect(rules.get('IstioSidecarLeafNotRenewed')?.expr).toBe(`leaf_left < ${6 * 3600}`);
	});

	test('misses no metric that it relies on, and asks for no other', () => {
		expect(rules.get('IstioSidecarCertificateMetricsAbsent')?.expr).toBe('absent(root_left) or absent(leaf_left)');
		expect(rules.get('SigningFails')?.for).toBe('15m');
		expect(rules.size).toBe(5);
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
	const file = ruleFile([rule], ['Facts\nedition']);
	expect(file.startsWith('# Facts edition\n')).toBe(true);
	expect(parse(file).spec.groups).toEqual([{ name: 'certificate-plan', rules: [rule] }]);
});
