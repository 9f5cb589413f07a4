import type { FactJson } from '../../domain/evidence/json.ts';
import { amplification } from '../../domain/retries/flow.ts';
import type { RetriesJson } from '../../domain/retries/json.ts';
import { References } from '../../domain/share/references.ts';
import { type Chart, type Line, list, plain, type Report, section, tableOf } from '../../domain/share/report.ts';
import { loadJson } from '../frame/load.ts';
import { amount, percent, serviceName } from './format.ts';
import type { RetriesData } from './model.ts';
import type { Outcome } from './outcome.ts';
import { changeTable, defaultTable, inputTable, layerTable } from './tables.ts';
import { workingOf } from './working.ts';

export type Result = {
	readonly data: Pick<RetriesData, 'edition'>;
	readonly outcome: Outcome;
	/** Address that reopens the result. */
	readonly url: string;
};

/**
 * The result as a report. The facts are loaded.
 *
 * @throws if they cannot be loaded
 */
export const retriesReport = async (result: Result): Promise<Report> =>
	reportOf(result, (await loadJson<RetriesJson>('/data/v1/retries.json')).facts);

/** What a reader of an export has to know as much as a reader of the page. */
const NOT_CALCULATED = [
	'Failures are independent of each other, except in the worst case, in which all attempts fail.',
	'Every failure is of a kind that is retried, and only the last service fails by itself.',
	'No queue, no pause between attempts and no deadline is calculated. A cap is taken as an average over time.',
];

/** The same with facts that are there already. */
export function reportOf({ data, outcome, url }: Result, facts: readonly FactJson[]): Report {
	const references = new References(facts);
	const own = (outcome.policy?.facts ?? []).flatMap((id) => references.fact(id) ?? []);
	const statements = own.map(({ id, statement, scope, checked }) =>
		references.cite(`${statement} (${scope.text}, checked ${checked})`, [id]),
	);
	const working = workingOf(outcome).map(({ what, formula }) => plain(`${what}: ${formula}`));
	return {
		tool: 'retries',
		name: 'retry-storm',
		title: 'Retry storm',
		summary: summaryOf(outcome),
		chart: chartOf(outcome),
		sections: [
			...section('', tableOf(inputTable(outcome))),
			...section('Requests for one request of a user', tableOf(layerTable(outcome))),
			...section('What would change it most', tableOf(changeTable(outcome))),
			...section(`Facts behind “${outcome.policy?.title ?? ''}”`, list(statements)),
			...section('The defaults side by side', tableOf(defaultTable(outcome, references))),
			...section('Calculation', list(working)),
			...section('Not calculated', list(NOT_CALCULATED.map(plain))),
		],
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: forPrograms(outcome, facts),
	};
}

function summaryOf({ capped, usual, failure }: Outcome): Line[] {
	return [
		plain(
			`If every attempt fails, one request of a user becomes ${amount(amplification(capped))} at the last service.`,
		),
		plain(`If ${percent(failure)} of the attempts fail, it becomes ${amount(amplification(usual))}.`),
	];
}

/** What arrives at each service when every attempt fails. */
function chartOf({ chain, capped }: Outcome): Chart {
	const bars = capped.arriving.map((value, service) => ({
		label: serviceName(service, chain.attempts.length),
		value,
		text: amount(value),
	}));
	return { title: 'Every attempt fails: requests for one request of a user', unit: '', bars };
}

function forPrograms(outcome: Outcome, facts: readonly FactJson[]) {
	const { policy, chain, failure, worst, capped, usual, compared } = outcome;
	return {
		startedFrom: policy?.id ?? null,
		chain,
		failure,
		results: { worst, capped, usual },
		changes: outcome.changes,
		working: workingOf(outcome),
		notCalculated: NOT_CALCULATED,
		defaults: compared.map(({ policy: { id, attempts, cap }, ...result }) => ({ id, attempts, cap, ...result })),
		facts,
	};
}
