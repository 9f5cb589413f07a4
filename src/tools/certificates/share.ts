import { momentText } from '../../domain/certificates/time.ts';
import { References } from '../../domain/share/references.ts';
import {
	type Block,
	type Chart,
	list,
	plain,
	type Report,
	type Section,
	section,
	tableOf,
} from '../../domain/share/report.ts';
import { type Evidence, loadEvidence, type Result } from './export/evidence.ts';
import { alerts, calendar } from './export/files.ts';
import { certificatesTable, datesTable, leavesTable } from './export/tables.ts';
import { problemsIn } from './inspect.ts';
import { START_FACT } from './model.ts';
import { fullName, headline, namesOf, stepText, warningsOf } from './text.ts';

const RULE =
	'To begin after two thirds of the lifetime is our judgment, as cert-manager does by default. The last day to begin leaves the days that you allow for a rotation, and “replaced by” is the date from which what is signed for its usual time would outlive its issuer. A certificate ends at the latest with what is above it, and its dates count from there.';

const DAY_MS = 86_400_000;

/**
 * The plan as a report, with its calendar and its alert rules. The sources are loaded.
 *
 * @throws if they cannot be loaded, for example inside a sandboxed frame
 */
export const certificatesReport = async (result: Result): Promise<Report> =>
	reportOf(result, await loadEvidence(result));

/** The same with evidence that is there already. */
export function reportOf(result: Result, evidence: Evidence): Report {
	const { data, outcome, reading, url } = result;
	const { knowledge, plan, isExample } = outcome;
	const references = new References(evidence.facts);
	const example = isExample ? ' The dates are an example.' : '';
	const problems = reading ? problemsIn(reading, outcome) : [];
	const sections = [
		...section('', list(warningsOf(outcome).map((text) => plain(text)))),
		...section('', tableOf(datesTable(result)), list([references.cite(RULE, [START_FACT])])),
		...section('Leaves', tableOf(leavesTable(result))),
		...section('Certificates', certificates(result)),
		...section('Problems', list(problems.map(({ severity, text }) => plain(`${severity}: ${text}`)))),
		...(['intermediate', 'root'] as const).flatMap((layer) => rotation(result, layer, references)),
	];
	references.numbers(evidence.facts.map(({ id }) => id));
	return {
		tool: 'certificates',
		name: 'certificate-plan',
		title: `Certificate plan: ${knowledge.title}`,
		summary: [plain(headline(outcome).join(' ')), plain(`Seen on ${momentText(plan.now)}.${example}`)],
		chart: chartOf(result),
		sections,
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms(result, evidence),
		extras: [
			{
				label: 'Calendar (.ics)',
				file: 'certificate-plan.ics',
				type: 'text/calendar',
				text: calendar(result, evidence),
			},
			{
				label: 'Alert rules',
				file: 'certificate-alerts.yaml',
				type: 'application/yaml',
				text: alerts(result, evidence),
			},
		],
	};
}

const certificates = (result: Result): Block =>
	tableOf([['Layer', 'Name', 'From', 'To'], ...certificatesTable(result)]);

/** The steps of a rotation, for a certificate that the plan has. */
function rotation(
	{ outcome: { knowledge, plan } }: Result,
	layer: 'root' | 'intermediate',
	references: References,
): Section[] {
	const own = knowledge[layer];
	if (own === undefined || !plan.authorities.some((authority) => authority.layer === layer)) return [];
	const judged = own.documented ? '' : ' (our judgment, no guide of the project)';
	const steps = own.steps.map(({ text, facts }) => references.cite(stepText(text, plan.leaf.lifetime), facts));
	return section(`Rotate the ${own.name}${judged}`, list(steps, true));
}

/** Days until each certificate expires. What has expired has none left. */
function chartOf({ outcome: { plan, knowledge } }: Result): Chart | undefined {
	const names = namesOf(knowledge);
	const bars = plan.authorities.map(({ layer, number, dates }) => {
		const days = Math.max(0, Math.floor((dates.end - plan.now) / DAY_MS));
		return { label: fullName({ layer, number }, names), value: days, text: `${days} days` };
	});
	return bars.length === 0 ? undefined : { title: 'Days until a certificate expires', unit: '', bars };
}

function forPrograms(result: Result, { facts }: Evidence) {
	const { outcome, reading } = result;
	const { plan, knowledge, isExample } = outcome;
	const dates = plan.authorities.map(
		({ layer, standing, endsWith, dates: { from, start, lastStart, doneBy, end, to } }) => ({
			layer,
			standing,
			from: momentText(from),
			start: momentText(start),
			lastStart: momentText(lastStart),
			doneBy: momentText(doneBy),
			end: momentText(end),
			endsWith: endsWith ?? null,
			to: momentText(to),
		}),
	);
	const inSeconds = Object.entries(plan.outage).map(([name, span]) => [`${name}_seconds`, Math.round(span / 1000)]);
	return {
		platform: knowledge.id,
		seen: momentText(plan.now),
		isExample,
		dates,
		warnings: warningsOf(outcome),
		leaf: { lifetime_seconds: plan.leaf.lifetime / 1000, source: plan.leaf.source, renewal: plan.leaf.renewal },
		outage: Object.fromEntries(inSeconds),
		signing: plan.signing,
		certificates: certificatesTable(result),
		problems: reading ? problemsIn(reading, outcome) : [],
		steps: { root: knowledge.root, intermediate: knowledge.intermediate ?? null },
		facts,
	};
}
