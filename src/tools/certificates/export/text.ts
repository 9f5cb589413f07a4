import { momentText } from '../../../domain/certificates/time.ts';
import { escapeMarkdown, toCsv, toMarkdownTable } from '../../../domain/text/table.ts';
import { problemsIn } from '../inspect.ts';
import { START_FACT } from '../model.ts';
import { headline } from '../text.ts';
import { type Evidence, marks, type Result, sourceLines, stepsOf } from './evidence.ts';
import { certificatesTable, datesTable, leavesTable } from './tables.ts';

const RULE =
	'To begin after two thirds of the lifetime is our judgment, as cert-manager does by default. The last day to begin leaves the days that you allow for a rotation, and “replaced by” is the date from which what is signed for its usual time would outlive its issuer.';

/** The plan as a page of Markdown. */
export function markdown(result: Result, evidence: Evidence): string {
	const { data, outcome, reading, url } = result;
	const { knowledge, plan } = outcome;
	const steps = (['intermediate', 'root'] as const)
		.filter((layer) => plan.authorities.some((authority) => authority.layer === layer))
		.flatMap((layer) => {
			const own = knowledge[layer];
			if (own === undefined) return [];
			const judged = own.documented ? '' : ' (our judgment, no guide of the project)';
			const lines = stepsOf(result, layer, evidence).map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`);
			return [`## Rotate the ${escapeMarkdown(own.name)}${judged}`, '', ...lines.map(unescapeMarks), ''];
		});
	const problems = reading ? problemsIn(reading, outcome) : [];
	return [
		`# Certificate plan: ${escapeMarkdown(knowledge.title)}`,
		'',
		`${headline(outcome).join(' ')} Seen on ${momentText(plan.now)}.${outcome.isExample ? ' The dates are an example.' : ''}`,
		'',
		toMarkdownTable(datesTable(result)),
		'',
		`${RULE} ${marks([START_FACT], evidence)}`,
		'',
		toMarkdownTable(leavesTable(result)),
		'',
		...(reading
			? ['## Certificates', '', toMarkdownTable([['Layer', 'Name', 'From', 'To'], ...certificatesTable(result)]), '']
			: []),
		...problems.map(({ severity, text }) => `- ${severity}: ${escapeMarkdown(text)}`),
		...(problems.length > 0 ? [''] : []),
		...steps,
		'## Sources',
		'',
		...sourceLines(evidence).map((line) => `- ${line}`),
		'',
		`Facts edition ${data.edition}. Open this plan: <${url}>`,
		'',
	].join('\n');
}

/** The marks of sources keep their brackets. */
const unescapeMarks = (text: string) => text.replace(/\\\[(\d+)\\\]/g, '[$1]');

/** The tables of the plan. */
export function csv(result: Result, evidence: Evidence): string {
	return toCsv([
		...datesTable(result),
		[],
		...leavesTable(result),
		...certificatesTable(result).map((row) => ['Certificate', ...row]),
		['Facts edition', result.data.edition],
		['Link', result.url],
		...sourceLines(evidence).map((line) => ['Source', line]),
	]);
}

/** Everything in the plan, for programs. */
export function json(result: Result, { facts }: Evidence): string {
	const { data, outcome, reading, url } = result;
	const { plan, knowledge, isExample } = outcome;
	const dates = plan.authorities.map(({ layer, standing, dates: { from, start, lastStart, doneBy, to } }) => ({
		layer,
		standing,
		from: momentText(from),
		start: momentText(start),
		lastStart: momentText(lastStart),
		doneBy: momentText(doneBy),
		to: momentText(to),
	}));
	const inSeconds = Object.entries(plan.outage).map(([name, span]) => [`${name}_seconds`, Math.round(span / 1000)]);
	return `${JSON.stringify(
		{
			edition: data.edition,
			link: url,
			platform: knowledge.id,
			seen: momentText(plan.now),
			isExample,
			dates,
			leaf: { lifetime_seconds: plan.leaf.lifetime / 1000, source: plan.leaf.source, renewal: plan.leaf.renewal },
			outage: Object.fromEntries(inSeconds),
			signing: plan.signing,
			certificates: certificatesTable(result),
			problems: reading ? problemsIn(reading, outcome) : [],
			steps: { root: knowledge.root, intermediate: knowledge.intermediate ?? null },
			facts,
		},
		undefined,
		2,
	)}\n`;
}
