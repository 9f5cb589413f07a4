import type { AlertRule } from './alerts.ts';

/** Text in YAML. JSON strings are YAML strings too, so nothing in them can be misread. */
const quoted = (text: string) => JSON.stringify(text);

/**
 * Alerting rules as a PrometheusRule, which the Prometheus Operator reads.
 *
 * @param comments lines above it, such as edition and sources
 */
export function ruleFile(rules: readonly AlertRule[], comments: readonly string[]): string {
	return [
		...comments.map((line) => `# ${line.replace(/\s+/g, ' ')}`.trimEnd()),
		'apiVersion: monitoring.coreos.com/v1',
		'kind: PrometheusRule',
		'metadata:',
		'  name: certificate-plan',
		'  namespace: monitoring',
		'  labels:',
		'    release: prometheus',
		'spec:',
		'  groups:',
		'    - name: certificate-plan',
		'      rules:',
		...rules.flatMap(ruleLines),
		'',
	].join('\n');
}

function ruleLines({ alert, expr, for: hold, labels, annotations }: AlertRule): string[] {
	return [
		`        - alert: ${quoted(alert)}`,
		`          expr: ${quoted(expr)}`,
		`          for: ${quoted(hold)}`,
		'          labels:',
		`            severity: ${quoted(labels.severity)}`,
		'          annotations:',
		`            summary: ${quoted(annotations.summary)}`,
	];
}
