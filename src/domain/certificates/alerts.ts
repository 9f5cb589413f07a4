import type { Rotation } from '../evidence/types.ts';
import { capitalized } from '../text/capitalized.ts';
import type { Moment, Span } from './certificate.ts';
import type { AuthorityPlan, Plan } from './plan.ts';
import { dayText, spanText } from './time.ts';

/** An alerting rule of Prometheus. */
export type AlertRule = {
	readonly alert: string;
	readonly expr: string;
	readonly for: string;
	readonly labels: { readonly severity: 'warning' | 'critical' };
	readonly annotations: { readonly summary: string };
};

/** What is known about the metrics of a platform. */
type Watched = Pick<Rotation, 'id' | 'title' | 'root' | 'intermediate' | 'expiry' | 'signals'>;

type Metric = Watched['expiry'][number];

/** Share of the time that an outage may last, after which a leaf that was not renewed is an alert. Our judgment. */
const LEAF_ALERT_SHARE = 0.5;

/** The alerts of a plan: thresholds where the platform exports a metric, dates where it does not, and further signals. */
export function rulesOf(plan: Plan, watched: Watched): AlertRule[] {
	return [
		...plan.authorities.flatMap((authority) => authorityRules(authority, metricOf(authority, plan, watched), watched)),
		...leafRules(plan, watched),
		...watched.signals.map(({ alert, expr, hold, summary }) => rule(alert, expr, hold, 'critical', summary)),
		...absenceRule(plan, watched),
	];
}

const rule = (
	alert: string,
	expr: string,
	hold: string,
	severity: AlertRule['labels']['severity'],
	summary: string,
): AlertRule => ({ alert, expr, for: hold, labels: { severity }, annotations: { summary } });

const seconds = (span: Span) => Math.round(span / 1000);

/** `istio-ambient` and `root` become `IstioAmbientRoot`. */
const nameOf = (...parts: readonly string[]) =>
	parts
		.flatMap((part) => part.split('-'))
		.map(capitalized)
		.join('');

/** Metrics that a plan can use: those about a layer that its chain has. */
function usedMetrics({ authorities }: Plan, { expiry }: Watched): Watched['expiry'] {
	return expiry.filter(({ layer }) => layer === 'leaf' || authorities.some((authority) => authority.layer === layer));
}

/** Of several intermediates a metric tells about the one that signs leaves, which is the last; of several roots about the first. */
function metricOf({ layer, number }: AuthorityPlan, { authorities }: Plan, { expiry }: Watched): Metric | undefined {
	const numbers = authorities.filter((authority) => authority.layer === layer).map((authority) => authority.number);
	const told = layer === 'root' ? 1 : Math.max(...numbers);
	return number === told ? expiry.find((entry) => entry.layer === layer) : undefined;
}

/** Two rules for an authority. Where no metric tells about it, its dates are written into them. */
function authorityRules(
	{ layer, number, dates }: AuthorityPlan,
	metric: Metric | undefined,
	{ id, title, root, intermediate }: Watched,
): AlertRule[] {
	const own = layer === 'root' ? root : intermediate;
	const name = `The ${own?.name ?? layer}${number > 1 ? ` ${number}` : ''}, ${title},`;
	const base = nameOf(id, layer, number > 1 ? String(number) : '');
	// A metric counts to the date of the certificate itself, whatever ends above it.
	const at = (moment: Moment) =>
		metric ? `${metric.left} < ${seconds(dates.to - moment)}` : `vector(time()) > ${seconds(moment)}`;
	const basis = metric?.summary ?? `${name} ends on ${dayText(dates.end)}`;
	return [
		rule(`${base}RotationDue`, at(dates.start), '1h', 'warning', `${basis}: begin the rotation`),
		rule(`${base}RotationLate`, at(dates.lastStart), '1h', 'critical', `${basis}: the last day to begin has come`),
	];
}

function leafRules({ leaf, outage }: Plan, { id, expiry }: Watched): AlertRule[] {
	const margin = outage.worst * LEAF_ALERT_SHARE;
	return expiry
		.filter(({ layer }) => layer === 'leaf')
		.map(({ left, summary }, index) => {
			const name = `${nameOf(id)}LeafNotRenewed${index > 0 ? index + 1 : ''}`;
			const text = `${summary}; of ${spanText(leaf.lifetime)} less than ${spanText(margin)} are left`;
			return rule(name, `${left} < ${seconds(margin)}`, '5m', 'critical', text);
		});
}

/** No data is not good news. */
function absenceRule(plan: Plan, watched: Watched): AlertRule[] {
	const metrics = usedMetrics(plan, watched).map(({ metric }) => metric);
	if (metrics.length === 0) return [];
	const expr = metrics.map((metric) => `absent(${metric})`).join(' or ');
	return [
		rule(
			`${nameOf(watched.id)}CertificateMetricsAbsent`,
			expr,
			'30m',
			'warning',
			'Prometheus has no data on the end of certificates',
		),
	];
}
