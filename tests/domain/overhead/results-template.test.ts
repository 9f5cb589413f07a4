import { expect, test } from 'vitest';
import { RESULTS_COLUMNS, resultsTemplate } from '../../../src/domain/overhead/results-template.ts';
import { COEFFICIENTS } from './published.ts';

const LINES = resultsTemplate(COEFFICIENTS, '2026.11.21').split('\r\n');
const [header, ...rows] = LINES.filter((line) => line !== '' && !line.startsWith('#'));

test('the template begins with comments and the header, and names the edition of its figures', () => {
	expect(LINES[0]).toMatch(/^# Results of your own load test/);
	expect(header).toBe(RESULTS_COLUMNS.join(','));
	expect(LINES.find((line) => line.includes('2026.11.21'))).toMatch(/^# Published figures/);
});

test('each row is empty, and its unit and the published figures stand above it', () => {
	for (const row of rows) {
		const name = row.slice(0, row.indexOf(',')) as keyof typeof COEFFICIENTS;
		const { label, unit, typical } = COEFFICIENTS[name];
		expect(row).toBe(`${name},,,,`);
		const comment = LINES[LINES.indexOf(row) - 1];
		expect(comment).toContain(`# ${label}, in ${unit}. Published: `);
		expect(comment).toContain(String(typical));
	}
});

test('it asks for what a load test measures, and not for defaults, limits, prices and lifetimes', () => {
	const names = rows.map((row) => row.slice(0, row.indexOf(',')));
	expect(names).toEqual(expect.arrayContaining(['envoy-cpu', 'linkerd-memory', 'waypoint-cpu', 'sidecar-p99']));
	for (const other of [
		'istiod-cpu-request',
		'linkerd-workers',
		'vcpu-hour',
		'istio-cert-hours',
		'consul-cert-renewal',
	]) {
		expect(names).not.toContain(other);
	}
});
